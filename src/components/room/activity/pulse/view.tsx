import '../shared/activity.css';
import './pulse.css';
import { lazy } from '#components/ui/lazy.tsx';
import { Status } from '#components/ui/Status.tsx';
import { isPulse, type Pulse } from '#domain/activity/pulse/pulse.ts';
import { pulse as words } from '#locale/activity/pulse.ts';
import { talk } from '#locale/talk.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { Answered } from '../shared/Answered.tsx';
import { PulseForm } from './PulseForm.tsx';
import { PulseResults } from './PulseResults.tsx';
import { Revealed } from '../shared/Revealed.tsx';
import { TalkScript } from '#components/ui/TalkScript.tsx';
import { viewOf } from '../shared/kind-ui.tsx';
import { useOutcome } from '../shared/use-outcome.ts';

/** What is kept is kept by facilitators only. */
const KeepPulse = lazy(() => import('./KeepPulse.tsx').then((part) => part.KeepPulse));

type Props = { activity: Pulse };

/** The closing pulse: everyone answers for themselves, and all see it together or no one does. */
function PulseView({ activity: pulse }: Props) {
  const { me, leads } = useRoom();
  const { outcome, now } = useOutcome(pulse.gathering);
  const isShown = outcome.phase === 'over' && outcome.batches.length > 0;
  const { threshold } = pulse.gathering;

  return (
    <section class="act act--pulse" aria-labelledby="act-title">
      <div class="act__head">
        <h2 class="pulse__title" id="act-title">
          {isShown ? words.results : words.title}
        </h2>
        {outcome.phase === 'writing' && <p class="lede">{words.lede}</p>}
      </div>
      <Status message={outcome.phase === 'writing' ? words.begun : isShown ? words.results : ''} hidden />
      {outcome.phase === 'writing' ? (
        <>
          {me !== null && <PulseForm pulse={pulse} />}
          <Answered gathering={pulse.gathering} note={words.rule({ threshold })} />
        </>
      ) : (
        <Revealed
          activity={pulse.id}
          gathering={pulse.gathering}
          outcome={outcome}
          now={now}
          batch={(contributions) => (
            <PulseResults activity={pulse.id} contributions={contributions} isStill={me === null} />
          )}
          instead={<TalkScript words={talk} />}
        />
      )}
      {leads && isShown && <KeepPulse pulse={pulse} contributions={outcome.batches.flat()} />}
    </section>
  );
}

/** The closing pulse, as everyone sees it. */
export const view = viewOf(isPulse, {
  View: PulseView,
  earlier: {
    Title: () => <>{words.title}</>,
    Batch: ({ activity, contributions }) => (
      <PulseResults activity={activity.id} contributions={contributions} />
    ),
  },
  refusals: {},
});
