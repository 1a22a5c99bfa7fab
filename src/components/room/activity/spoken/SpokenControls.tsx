import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { minus, pause, play, plus } from '#components/ui/icons.ts';
import type { Spoken } from '#domain/activity/spoken/spoken.ts';
import { control } from '#locale/control.ts';
import type { Opens } from '../../bar/bar-dialogs.ts';
import type { Lead } from '../../bar/use-lead.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { NextInPlan } from '../../plan/NextInPlan.tsx';

type Props = { spoken: Spoken; lead: Lead; opens: Opens; children?: ComponentChildren };

const words = control.round;
/** How much one press adds to a step or takes from it, in milliseconds. */
const STEP_MS = 60_000;

/** For whoever leads: hold the time of a step, give more of it, and go on to the next one. */
export function SpokenControls({ spoken, lead, opens, children }: Props) {
  const { session } = useRoom();
  const { id: activity } = spoken;
  const isPaused = spoken.timer.status === 'paused';
  const add = (ms: number) => void lead.act({ type: 'spoken-time-added', activity, ms });

  return (
    <>
      <div class="bar__acts bar__acts--turn">
        <Button
          key="hold"
          icon={isPaused ? play : pause}
          onPress={() =>
            void lead.act(
              isPaused
                ? { type: 'spoken-resumed', activity, startsInMs: session.startsInMs() }
                : { type: 'spoken-paused', activity },
            )
          }
        >
          {isPaused ? words.resume : words.pause}
        </Button>
        <Button key="less" icon={minus} name={control.spoken.less} onPress={() => add(-STEP_MS)}>
          {control.spoken.minute}
        </Button>
        <NextInPlan lead={lead} opens={opens} isFirst />
        <Button key="more" icon={plus} name={control.spoken.more} onPress={() => add(STEP_MS)}>
          {control.spoken.minute}
        </Button>
      </div>
      <div class="bar__more">
        <Button key="round" kind="quiet" onPress={() => opens('round')}>
          {control.startRound}
        </Button>
        <Button key="away" kind="quiet" onPress={() => void lead.act({ type: 'activity-ended', activity })}>
          {control.back}
        </Button>
        {children}
      </div>
    </>
  );
}
