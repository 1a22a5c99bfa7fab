import { Button } from '#components/ui/Button.tsx';
import { MIN_SPOKEN_MS, type SpokenAct, type SpokenSetup } from '#domain/activity/spoken/acts.ts';
import { isSpoken, type Spoken } from '#domain/activity/spoken/spoken.ts';
import type { CommandOf } from '#client/room/command.ts';
import { spoken as words } from '#locale/activity/spoken.ts';
import { control } from '#locale/control.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { leadOf, type ControlsProps } from '../shared/kind-ui.tsx';
import { TimeControls } from '../shared/TimeControls.tsx';

/** How much one press adds to a step or takes from it, in milliseconds. */
const STEP_MS = 60_000;

/** For facilitators: hold the time of a step, give more of it, and move on to the next one. */
function SpokenControls({ activity: spoken, lead, next, others, children }: ControlsProps<Spoken>) {
  const { client } = useRoom();
  const { id: activity } = spoken;
  const isPaused = spoken.timer.status === 'paused';
  const act = (command: CommandOf<SpokenAct>) => void lead.act(command);

  return (
    <>
      <TimeControls
        isPaused={isPaused}
        words={words}
        stepMs={STEP_MS}
        onHold={() =>
          act(
            isPaused
              ? { type: 'spoken-resumed', activity, startsInMs: client.startsInMs() }
              : { type: 'spoken-paused', activity },
          )
        }
        onAdd={(ms) => act({ type: 'spoken-time-added', activity, ms })}
      >
        {next(true)}
      </TimeControls>
      <div class="bar__more">
        {others('quiet')}
        <Button key="away" kind="quiet" onPress={lead.putAway}>
          {control.back}
        </Button>
        {children}
      </div>
    </>
  );
}

/** A step that is read aloud and timed, as facilitators see it. Only a plan begins it. */
export const lead = leadOf(isSpoken, {
  Controls: SpokenControls,
  begin: async ({ step }, { client }) => {
    const minutes = step?.minutes ?? 0;
    const setup: SpokenSetup = {
      ms: Math.max(MIN_SPOKEN_MS, minutes * 60_000),
      startsInMs: client.startsInMs(),
    };
    return { start: { kind: 'spoken', v: 1, setup } };
  },
  say: () => '',
  saysStep: () => true,
});
