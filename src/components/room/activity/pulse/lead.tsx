import { Button } from '#components/ui/Button.tsx';
import { countedMarks, mayCollect } from '#domain/activity/gathering/gathering.ts';
import { isPulse, type Pulse } from '#domain/activity/pulse/pulse.ts';
import { pulseLead as words } from '#locale/activity/pulse-lead.ts';
import { control } from '#locale/control.ts';
import { talk } from '#locale/talk.ts';
import { GatheringControls } from '../shared/GatheringControls.tsx';
import { leadOf, type ControlsProps } from '../shared/kind-ui.tsx';
import { isWriting, sayCollecting } from '../shared/say-answers.ts';
import { useOutcome } from '../shared/use-outcome.ts';
import { StartPulse } from './StartPulse.tsx';

/** For facilitators: reveal the pulse together, put it away, or talk it through where nothing may be shown. */
function PulseControls({ activity: { id, gathering }, lead, opens, next, children }: ControlsProps<Pulse>) {
  const { outcome } = useOutcome(gathering);
  const missing = Math.max(0, gathering.threshold - countedMarks(gathering));
  const isHidden = outcome.phase === 'over' && outcome.batches.length === 0;

  return (
    <>
      <div class="bar__acts">
        <GatheringControls
          activity={id}
          gathering={gathering}
          lead={lead}
          waiting={words.fewest({ missing })}
        />
        {outcome.phase === 'over' && next(false)}
        {isHidden && (
          <Button kind="primary" onPress={() => void lead.handOver({ text: talk.topic })}>
            {talk.round}
          </Button>
        )}
      </div>
      <div class="bar__more">
        {outcome.phase === 'writing' && (
          <Button key="unread" kind="quiet" onPress={() => opens('put-away')}>
            {words.putAway}
          </Button>
        )}
        {outcome.phase === 'over' && (
          <Button key="away" kind="quiet" onPress={lead.putAway}>
            {control.back}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}

/** The closing pulse, as facilitators see it. From how many answers on it is shown is asked before it begins. */
export const lead = leadOf(isPulse, {
  Controls: PulseControls,
  dialogs: { start: StartPulse },
  offered: { label: words.label, phase: 'closing' },
  begin: async () => ({ opens: 'start' }),
  say: ({ gathering }, _room, now) => {
    if (isWriting(gathering, now)) return mayCollect(gathering) ? words.say.pulseReady : words.say.pulse;
    return sayCollecting(gathering, now) ?? words.say.pulseShown;
  },
  saysStep: ({ gathering }, now) => isWriting(gathering, now),
});
