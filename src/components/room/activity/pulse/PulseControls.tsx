import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { countedMarks } from '#domain/activity/gathering/gathering.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import { control } from '#locale/control.ts';
import { pulse as pulseWords } from '#locale/pulse.ts';
import type { Opens } from '../../bar/bar-dialogs.ts';
import { NextInPlan } from '../../plan/NextInPlan.tsx';
import { GatheringControls } from '../shared/GatheringControls.tsx';
import type { Lead } from '../../bar/use-lead.ts';
import { useOutcome } from '../shared/use-outcome.ts';

type Props = { pulse: Pulse; lead: Lead; opens: Opens; children?: ComponentChildren };

const words = control.pulse;

/** For whoever leads: reveal the pulse together, put it away, or talk it through where nothing may be shown. */
export function PulseControls({ pulse, lead, opens, children }: Props) {
  const { gathering } = pulse;
  const { outcome } = useOutcome(gathering);
  const missing = Math.max(0, gathering.threshold - countedMarks(gathering));
  const isHidden = outcome.phase === 'over' && outcome.batches.length === 0;

  return (
    <>
      <div class="bar__acts">
        <GatheringControls
          activity={pulse.id}
          gathering={gathering}
          lead={lead}
          waiting={words.fewest({ missing })}
        />
        {outcome.phase === 'over' && <NextInPlan lead={lead} opens={opens} isFirst={false} />}
        {isHidden && (
          <Button kind="primary" onPress={() => void lead.goRound({ text: pulseWords.talk.topic })}>
            {pulseWords.talk.round}
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
          <Button
            key="away"
            kind="quiet"
            onPress={() => void lead.act({ type: 'activity-ended', activity: pulse.id })}
          >
            {control.back}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
