import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { list } from '#components/ui/icons.ts';
import { agenda } from '#locale/agenda.ts';
import { control as words } from '#locale/control.ts';
import { usePlan } from '../plan/use-plan.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { useRoom } from '../hooks/use-room.ts';
import '../activity/shared/activity.css';
import type { BarDialog } from './bar-dialogs.ts';
import { wasShown } from '../activity/shared/earlier.ts';
import { LeadControls } from './LeadControls.tsx';
import { SayNext } from './SayNext.tsx';
import { TurnControls } from '../activity/round/TurnControls.tsx';
import { useFocusAfter } from '../hooks/use-focus-after.ts';
import { useLead } from './use-lead.ts';

const LeadDialogs = lazy(() => import('./LeadDialogs.tsx').then((module) => module.LeadDialogs));
const Earlier = lazy(() => import('../activity/shared/Earlier.tsx').then((module) => module.Earlier));
const PlanDialog = lazy(() => import('../plan/PlanDialog.tsx').then((module) => module.PlanDialog));
const CloseRoom = lazy(() => import('../dialogs/CloseRoom.tsx').then((module) => module.CloseRoom));

/** The bar below the circle: for whoever leads, what to say and press next; for everybody, her own part. */
export function Bar() {
  const { session, room, me, leads } = useRoom();
  const lead = useLead();
  const [asked, setDialog] = useState<BarDialog | null>(null);
  const hasPlan = usePlan() !== null;
  // A plan that somebody has put away meanwhile leaves nothing open: the bar would stay behind it.
  const dialog = asked === 'plan' && !hasPlan ? null : asked;
  const { ref, focusNext } = useFocusAfter<HTMLElement>();
  const { activity, past } = room;
  const hasEarlier = past.some((one) => wasShown(one, session.now()));
  const opens = (which: BarDialog) => setDialog(which);
  const closes = () => {
    setDialog(null);
    // Where the button that opened it is gone by now, the browser has nowhere to give the focus back to.
    focusNext();
  };
  const isBehind = dialog !== null;
  const isSpeaking = activity?.kind === 'round' && activity.now.phase === 'speaking';
  const earlier = hasEarlier && !isSpeaking && (
    <Button key="earlier" kind="quiet" icon={list} onPress={() => opens('earlier')}>
      {words.earlier}
    </Button>
  );

  const plan = hasPlan && !isSpeaking && (
    <Button key="plan" kind="quiet" icon={list} onPress={() => opens('plan')}>
      {agenda.show}
    </Button>
  );

  // Where a session may end, its end is in sight.
  const mayEnd = leads && (activity === null ? past.length > 0 : activity.kind === 'pulse');

  if (!leads && !(isSpeaking && me !== null) && earlier === false && plan === false) return null;
  return (
    <>
      <section
        class={leads ? 'bar bar--leads' : 'bar'}
        ref={ref}
        tabIndex={-1}
        aria-label={words.region}
        aria-hidden={isBehind || undefined}
        inert={isBehind}
        onClick={focusNext}
      >
        {leads && <SayNext />}
        <div class="bar__main">
          {activity?.kind === 'round' && <TurnControls round={activity} />}
          {lead.problem !== '' && (
            <p class="bar__problem" role="alert">
              {lead.problem}
            </p>
          )}
          {leads ? (
            <LeadControls lead={lead} opens={opens}>
              {plan}
              {earlier}
              {mayEnd && (
                <Button key="form" kind="quiet" onPress={() => opens('form')}>
                  {words.offerForm}
                </Button>
              )}
              {mayEnd && (
                <Button key="close" kind="quiet" onPress={() => opens('close')}>
                  {words.closeRoom}
                </Button>
              )}
            </LeadControls>
          ) : (
            <>
              {plan}
              {earlier}
            </>
          )}
        </div>
      </section>
      {leads && <LeadDialogs dialog={dialog} lead={lead} onClose={closes} />}
      {hasPlan && <PlanDialog open={dialog === 'plan'} lead={lead} opens={opens} onClose={closes} />}
      {dialog === 'close' && <CloseRoom onClose={closes} />}
      {hasEarlier && <Earlier open={dialog === 'earlier'} onClose={closes} />}
    </>
  );
}
