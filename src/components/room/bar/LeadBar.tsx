import { Button } from '#components/ui/Button.tsx';
import { lazy } from '#components/ui/lazy.tsx';
import { Problem } from '#components/ui/Problem.tsx';
import { control as words } from '#locale/control.ts';
import { useRoom } from '../hooks/use-room.ts';
import { ActivityControls } from './ActivityControls.tsx';
import { BarFrame } from './BarFrame.tsx';
import { LeadDialogs } from './LeadDialogs.tsx';
import { LookButtons } from './LookButtons.tsx';
import { RestControls } from './RestControls.tsx';
import { SayNext } from './SayNext.tsx';
import './lead-dialogs.css';
import { useActivityView } from './use-activity-view.ts';
import { useBar } from './use-bar.ts';
import { useFacilitatorActions } from './use-facilitator-actions.ts';
import { leadOfKind, useLeads } from './use-leads.ts';

const CloseRoom = lazy(() => import('../dialogs/CloseRoom.tsx').then((module) => module.CloseRoom));

/** The bar of facilitators: what to say and press next, and their own share. */
export function LeadBar() {
  const { room } = useRoom();
  const bar = useBar();
  const { dialog, opens, closes } = bar;
  const leads = useLeads();
  const lead = useFacilitatorActions(opens);
  const view = useActivityView();
  const { activity, past } = room;
  const isBusy = activity !== null && view?.isBusy?.(activity) === true;
  // Where a session may end, its end is in sight.
  const mayEnd =
    activity === null ? past.length > 0 : leadOfKind(leads, activity)?.offered?.phase === 'closing';
  const rest = (
    <>
      {!isBusy && <LookButtons opens={opens} />}
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
    </>
  );

  return (
    <>
      <BarFrame bar={bar} lead={lead}>
        <SayNext />
        <div class="bar__main">
          {activity !== null && view?.Own && <view.Own key={activity.id} activity={activity} />}
          {lead.problem !== '' && (
            <div class="bar__problem">
              <Problem of={lead.problem} />
            </div>
          )}
          {activity === null ? (
            <RestControls {...{ leads, lead, opens }}>{rest}</RestControls>
          ) : (
            <ActivityControls {...{ activity, leads, lead, opens }}>{rest}</ActivityControls>
          )}
        </div>
      </BarFrame>
      <LeadDialogs dialog={dialog} leads={leads} lead={lead} onClose={closes} />
      {dialog === 'close' && <CloseRoom onClose={closes} />}
    </>
  );
}
