import { useMedia } from '#components/ui/use-media.ts';
import { Circle } from '#components/circle/Circle.tsx';
import type { Preset } from '#components/circle/geometry.ts';
import type { CircleTimer } from '#components/circle/Ring.tsx';
import { callOf } from '#components/circle/stage-clock.ts';
import { Status } from '#components/ui/Status.tsx';
import { speakerOf, type Round } from '#domain/activity/round/round.ts';
import { round as words } from '#locale/activity/round.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { useAlike } from '../../hooks/use-alike.ts';
import { useNow } from '../../hooks/use-now.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import { ringOfTurn } from '../shared/turn-clock.ts';
import { RoundCentre } from './RoundCentre.tsx';
import { seatsOfRound } from './round-seats.ts';

type Props = { round: Round };

const NO_TIME: CircleTimer = { state: 'none', left: 0, ticks: 0 };

type CircleProps = { round: Round; preset: Preset; topic?: string };

/** The circle of a round, with the time inside it. */
export function RoundCircle({ round, preset, topic = '' }: CircleProps) {
  const { room, me } = useRoom();
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const timer = round.now.phase === 'speaking' ? round.now.timer : null;
  const now = useNow(timer?.status === 'running');
  const seats = seatsOfRound(round, room, me?.id ?? null, useAlike(room));
  const own = seats.findIndex(({ you }) => you);
  const speaker = seats.findIndex(({ state }) => state === 'speaking');

  return (
    <div class={`round__circle round__circle--${preset}`}>
      <Circle
        words={circleWords}
        seats={seats}
        me={own === -1 || preset === 'projector' ? undefined : own}
        preset={preset}
        timer={timer === null ? NO_TIME : ringOfTurn(timer, now, isCalm)}
        speaker={speaker === -1 ? undefined : speaker}
        labels={preset !== 'phone'}
        label={words.seats}
      >
        <RoundCentre round={round} topic={topic} now={now} />
      </Circle>
    </div>
  );
}

/** The time alone, where the circle is shown as a list. */
export function RoundTime({ round }: Props) {
  const isRunning = round.now.phase === 'speaking' && round.now.timer.status === 'running';
  const now = useNow(isRunning);
  return (
    <div class="round__time">
      <RoundCentre round={round} topic="" now={now} />
    </div>
  );
}

/** What is said aloud by screen readers, once each: whose turn it is, half a minute before its end, and its end. */
export function RoundCalls({ round }: Props) {
  const { room } = useRoom();
  const timer = round.now.phase === 'speaking' ? round.now.timer : null;
  const now = useNow(timer?.status === 'running');
  const call = timer === null ? 'none' : callOf(timer, now);
  const name = nameIn(room, speakerOf(round));

  return (
    <>
      <Status message={timer === null ? words.isOver : words.speaking({ name })} hidden />
      <Status message={{ none: '', 'half-minute': words.halfMinute, time: words.timeIsUp }[call]} hidden />
    </>
  );
}
