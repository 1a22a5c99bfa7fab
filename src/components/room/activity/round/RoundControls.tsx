import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import {
  minus,
  next as nextIcon,
  pause,
  play,
  plus,
  refresh,
  shuffle,
  skip,
  x,
} from '#components/ui/icons.ts';
import { nextOf, speakerOf, type Round } from '#domain/activity/round/round.ts';
import { control } from '#locale/control.ts';
import { NextInPlan } from '../../plan/NextInPlan.tsx';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import type { Opens } from '../../bar/bar-dialogs.ts';
import { PlaceControls } from './TurnControls.tsx';
import { turnBand } from './turn-band.ts';
import type { Lead } from '../../bar/use-lead.ts';

type Props = { round: Round; lead: Lead; opens: Opens; children?: ComponentChildren };

const words = control.round;
/** How much one press adds to a turn or takes from it, in milliseconds. */
const STEP_MS = 30_000;

/** What a facilitator can do with a round: pass it on, hold it, give time, end it; and what comes after it. */
export function RoundControls({ round, lead, opens, children }: Props) {
  return round.now.phase === 'over' ? (
    <AfterRound round={round} lead={lead} opens={opens}>
      {children}
    </AfterRound>
  ) : (
    <DuringRound round={round} lead={lead} opens={opens} />
  );
}

function DuringRound({ round, lead: { act }, opens }: Props) {
  const { session, room, me } = useRoom();
  if (round.now.phase === 'over') return null;
  const { id: activity, turn } = round;
  const isPaused = round.now.timer.status === 'paused';
  const next = nextOf(round);
  const isMine = me !== null && speakerOf(round) === me.id;
  const isPlain = me !== null && turnBand(round, room, me, session.now())?.kind === 'plain';

  return (
    <>
      <div class="bar__acts bar__acts--turn">
        <Button
          key="hold"
          icon={isPaused ? play : pause}
          onPress={() =>
            void act(
              isPaused
                ? { type: 'round-resumed', activity, turn, startsInMs: session.startsInMs() }
                : { type: 'round-paused', activity, turn },
            )
          }
        >
          {isPaused ? words.resume : words.pause}
        </Button>
        <Button
          key="less"
          icon={minus}
          name={words.less}
          onPress={() => void act({ type: 'time-added', activity, turn, ms: -STEP_MS })}
        >
          {words.seconds}
        </Button>
        <Button
          key="next"
          kind={isMine ? 'plain' : 'primary'}
          {...(isMine ? {} : { size: 'big' as const })}
          icon={nextIcon}
          single
          onPress={() =>
            void act({ type: 'turn-advanced', activity, turn, startsInMs: session.startsInMs() })
          }
        >
          <span class="two-lines">
            {words.next}
            <small aria-hidden="true">
              {next === null ? words.nextIsEnd : words.nextIs({ name: nameIn(room, next) })}
            </small>
          </span>
        </Button>
        <Button
          key="more"
          icon={plus}
          name={words.more}
          onPress={() => void act({ type: 'time-added', activity, turn, ms: STEP_MS })}
        >
          {words.seconds}
        </Button>
      </div>
      <div class="bar__more">
        {isPlain && <PlaceControls round={round} isQuiet />}
        <Button key="skip" kind="quiet" icon={skip} onPress={() => opens('skip')}>
          {words.away}
        </Button>
        <Button
          key="end"
          kind="quiet"
          icon={x}
          onPress={() => void act({ type: 'round-ended', activity, turn })}
        >
          {words.end}
        </Button>
      </div>
    </>
  );
}

function AfterRound({ round, lead, opens, children }: Props) {
  const isFirst = round.number === 1;
  const isPlanned = lead.hasPlannedStep;
  return (
    <>
      <div class="bar__acts">
        <NextInPlan lead={lead} opens={opens} isFirst />
        <Button
          key="second"
          kind={isFirst && !isPlanned ? 'primary' : 'plain'}
          {...(isFirst && !isPlanned ? { size: 'big' as const } : {})}
          icon={refresh}
          onPress={() => void lead.secondRound(round)}
        >
          {words.second}
        </Button>
        <Button key="another" icon={shuffle} onPress={() => void lead.draw()}>
          {words.another}
        </Button>
        <Button
          key="pulse"
          kind={isFirst || isPlanned ? 'plain' : 'primary'}
          {...(isFirst || isPlanned ? {} : { size: 'big' as const })}
          onPress={() => opens('pulse')}
        >
          {control.startPulse}
        </Button>
      </div>
      <div class="bar__more">
        <Button key="round" kind="quiet" onPress={() => opens('round')}>
          {control.startRound}
        </Button>
        <Button
          key="away"
          kind="quiet"
          onPress={() => void lead.act({ type: 'activity-ended', activity: round.id })}
        >
          {control.back}
        </Button>
        {children}
      </div>
    </>
  );
}
