import type { CommandOf } from '#client/room/command.ts';
import { Button } from '#components/ui/Button.tsx';
import { next as nextIcon, refresh, skip, x } from '#components/ui/icons.ts';
import type { RoundAct } from '#domain/activity/round/acts.ts';
import { isRound, nextOf, speakerOf, type Round } from '#domain/activity/round/round.ts';
import { roundLead as words } from '#locale/activity/round-lead.ts';
import { control } from '#locale/control.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import { leadOf, type ControlsProps } from '../shared/kind-ui.tsx';
import { lengthOf } from '../shared/length-words.ts';
import { TimeControls } from '../shared/TimeControls.tsx';
import { beginRound, secondRound } from './begin.ts';
import { msOfMinutes, readMinutes } from './minutes.ts';
import { isOpening, sayInRound } from './say.ts';
import { SkipSomeone } from './SkipSomeone.tsx';
import { StartRound } from './StartRound.tsx';
import { PlaceControls } from './TurnControls.tsx';
import { turnBand } from './turn-band.ts';

type Props = ControlsProps<Round>;

/** How much one press adds to a turn or takes from it, in milliseconds. */
const STEP_MS = 30_000;

/** What a facilitator can do with a round: pass it on, hold it, give time, end it; and what comes after it. */
function RoundControls(props: Props) {
  return props.activity.now.phase === 'over' ? <AfterRound {...props} /> : <DuringRound {...props} />;
}

function DuringRound({ activity: round, lead, opens }: Props) {
  const { client, room, me } = useRoom();
  if (round.now.phase === 'over') return null;
  const { id: activity, turn } = round;
  const act = (command: CommandOf<RoundAct>) => void lead.act(command);
  const isPaused = round.now.timer.status === 'paused';
  const next = nextOf(round);
  const isMine = me !== null && speakerOf(round) === me.id;
  const isPlain = me !== null && turnBand(round, room, me, client.now())?.kind === 'plain';

  return (
    <>
      <TimeControls
        isPaused={isPaused}
        words={words}
        stepMs={STEP_MS}
        onHold={() =>
          act(
            isPaused
              ? { type: 'round-resumed', activity, turn, startsInMs: client.startsInMs() }
              : { type: 'round-paused', activity, turn },
          )
        }
        onAdd={(ms) => act({ type: 'round-time-added', activity, turn, ms })}
      >
        <Button
          key="next"
          kind={isMine ? 'plain' : 'primary'}
          {...(isMine ? {} : { size: 'big' as const })}
          icon={nextIcon}
          single
          onPress={() => act({ type: 'turn-advanced', activity, turn, startsInMs: client.startsInMs() })}
        >
          <span class="two-lines">
            {words.next}
            <small aria-hidden="true">
              {next === null ? words.nextIsEnd : words.nextIs({ name: nameIn(room, next) })}
            </small>
          </span>
        </Button>
      </TimeControls>
      <div class="bar__more">
        {isPlain && <PlaceControls activity={round} isQuiet />}
        <Button key="skip" kind="quiet" icon={skip} onPress={() => opens('round/skip')}>
          {words.away}
        </Button>
        <Button key="end" kind="quiet" icon={x} onPress={() => act({ type: 'round-ended', activity, turn })}>
          {words.end}
        </Button>
      </div>
    </>
  );
}

function AfterRound({ activity: round, lead, next, others, children }: Props) {
  const { client, room } = useRoom();
  const standsOut = round.number === 1 && !lead.hasPlannedStep;
  return (
    <>
      <div class="bar__acts">
        {next(true)}
        <Button
          key="second"
          kind={standsOut ? 'primary' : 'plain'}
          {...(standsOut ? { size: 'big' as const } : {})}
          icon={refresh}
          onPress={() => void lead.start(secondRound(round, { client, room }), room.step ?? undefined)}
        >
          {words.second}
        </Button>
        {others('button', round.number > 1)}
      </div>
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

/** A speaking round, as facilitators see it. */
export const lead = leadOf(isRound, {
  Controls: RoundControls,
  dialogs: { start: StartRound, skip: SkipSomeone },
  offered: { label: words.label, phase: 'middle', inBetween: true, offer: () => words.offer },
  begin: beginRound,
  handOverHint: async ({ client }) =>
    words.handOverHint({ time: lengthOf(msOfMinutes(await readMinutes(client.drafts))) }),
  topic: ({ topic }) => topic,
  say: sayInRound,
  saysStep: isOpening,
});
