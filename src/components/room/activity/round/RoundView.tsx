import '../shared/activity.css';
import { useState } from 'preact/hooks';
import { MOST_SEATS, type Preset } from '#components/circle/geometry.ts';
import { Circle } from '#components/circle/Circle.tsx';
import type { CircleTimer } from '#components/circle/Ring.tsx';
import { SeatList } from '#components/circle/SeatList.tsx';
import { callOf } from '#components/circle/stage-clock.ts';
import { useMedia } from '#components/ui/use-media.ts';
import { Button } from '#components/ui/Button.tsx';
import { list, seat as seatIcon } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { speakerOf, type Round } from '#domain/activity/round/round.ts';
import { round as words } from '#locale/round.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useAlike } from '../../hooks/use-alike.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import { useWide } from '../../hooks/use-wide.ts';
import { RoundCentre } from './RoundCentre.tsx';
import { seatsOfRound, turnOf } from './round-seats.ts';
import { useTopic } from './topic-words.ts';
import { ringOfTurn } from '../shared/turn-clock.ts';

type Props = { round: Round };

const NO_TIME: CircleTimer = { state: 'none', left: 0, ticks: 0 };
/** What each circle is drawn for, in CSS px. */
const SIZES: Readonly<Record<Preset, number>> = { door: 300, phone: 355, laptop: 616, projector: 850 };
/** A question longer than this does not fit inside the circle. */
const MOST_INSIDE = 90;

/** A speaking round as everybody sees it: the question, the circle that is the timer, who speaks and who is next. */
export function RoundView({ round }: Props) {
  const { room, me } = useRoom();
  const [asList, setAsList] = useState(false);
  const isWide = useWide();
  const preset = isWide ? 'laptop' : 'phone';
  const topic = useTopic(round.topic);
  const isOver = round.now.phase === 'over';
  const isTooMany = round.places.length > MOST_SEATS;
  const isInside = preset === 'laptop' && topic.length <= MOST_INSIDE && !asList && !isTooMany;
  const { turn, of } = turnOf(round);
  const alike = useAlike(room);

  return (
    <section class="act act--round" aria-labelledby="act-title">
      <div class="act__head">
        <h2 class="act__step" id="act-title">
          {words.step({ number: round.number })}
          {!isOver && <span class="num"> · {words.turn({ turn, of })}</span>}
        </h2>
        {topic !== '' && !isInside && (
          <p class="act__topic display">
            <bdi>{topic}</bdi>
          </p>
        )}
      </div>
      {asList || isTooMany ? (
        <div class="round__list">
          <RoundTime round={round} />
          <SeatList seats={seatsOfRound(round, room, me?.id ?? null, alike)} label={words.seats} />
        </div>
      ) : (
        <RoundCircle round={round} preset={preset} topic={isInside ? topic : ''} />
      )}
      {!isTooMany && (
        <div class="act__foot">
          <Button
            kind="quiet"
            icon={asList ? seatIcon : list}
            name={asList ? words.showAsCircle : words.showAsList}
            onPress={() => setAsList(!asList)}
          >
            {isWide ? (asList ? words.showAsCircle : words.showAsList) : undefined}
          </Button>
        </div>
      )}
      <RoundCalls round={round} />
    </section>
  );
}

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
        seats={seats}
        me={own === -1 || preset === 'projector' ? undefined : own}
        preset={preset}
        size={SIZES[preset]}
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
