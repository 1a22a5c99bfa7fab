import '../shared/activity.css';
import type { ComponentChildren } from 'preact';
import { Circle } from '#components/circle/Circle.tsx';
import { MOST_SEATS, SIZES, type Preset } from '#components/circle/geometry.ts';
import { SeatList } from '#components/circle/SeatList.tsx';
import { callOf, clockOf } from '#components/circle/stage-clock.ts';
import { useMedia } from '#components/ui/use-media.ts';
import { Status } from '#components/ui/Status.tsx';
import type { Spoken } from '#domain/activity/spoken/spoken.ts';
import { agenda } from '#locale/agenda.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { round } from '#locale/round.ts';
import { readTurn, ringOfTurn } from '../shared/turn-clock.ts';
import { seatsAtRest } from '../../stage/seats-at-rest.ts';
import { useAlike } from '../../hooks/use-alike.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { useWide } from '../../hooks/use-wide.ts';
import { useStep } from '../../plan/recipe-book.ts';

type Props = { spoken: Spoken };

const words = agenda.spoken;
/** One tick on the ring for each of these. */
const TICK_MS = 60_000;

/** A step that people do by themselves: what it is, what to do, and how long it is meant to take. */
export function SpokenView({ spoken }: Props) {
  const isWide = useWide();
  return (
    <section class="act act--round" aria-labelledby="act-title">
      <div class="act__head">
        <StepWords spoken={spoken} />
      </div>
      <SpokenCircle spoken={spoken} preset={isWide ? 'laptop' : 'phone'} />
      <SpokenCalls spoken={spoken} />
    </section>
  );
}

/** The same on the screen that everybody looks at. */
export function BigSpoken({ spoken, children }: Props & { children: ComponentChildren }) {
  return (
    <div class="big-two">
      <SpokenCircle spoken={spoken} preset="projector" />
      <div class="big-side">
        <StepWords spoken={spoken} isBig />
        {children}
      </div>
      <SpokenCalls spoken={spoken} />
    </div>
  );
}

function StepWords({ spoken, isBig = false }: Props & { isBig?: boolean }) {
  const step = useStep(spoken.step);
  if (step === null) {
    return (
      <h2 class={isBig ? 'big-question' : 'act__step'} id="act-title">
        {words.unknown}
      </h2>
    );
  }
  if (isBig) {
    return (
      <>
        <p class="muted big-step">{step.title}</p>
        <h2 class="big-question">{step.see}</h2>
      </>
    );
  }
  return (
    <>
      <h2 class="act__step" id="act-title">
        {step.title}
      </h2>
      <p class="act__topic display">{step.see}</p>
    </>
  );
}

function SpokenCircle({ spoken: { timer }, preset }: Props & { preset: Preset }) {
  const { room, me } = useRoom();
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const now = useNow(timer.status === 'running');
  const seats = seatsAtRest(room, preset === 'projector' ? null : (me?.id ?? null), useAlike(room));
  const own = seats.findIndex(({ you }) => you);
  const centre = <SpokenCentre timer={timer} now={now} />;
  if (seats.length > MOST_SEATS) {
    return (
      <div class="round__list">
        <div class="round__time">{centre}</div>
        <SeatList words={circleWords} seats={seats} />
      </div>
    );
  }
  return (
    <div class={`round__circle round__circle--${preset}`}>
      <Circle
        words={circleWords}
        seats={seats}
        me={own === -1 ? undefined : own}
        preset={preset}
        size={SIZES[preset]}
        timer={{ ...ringOfTurn(timer, now, isCalm), ticks: timer.totalMs / TICK_MS }}
        labels={preset !== 'phone'}
      >
        {centre}
      </Circle>
    </div>
  );
}

function SpokenCentre({ timer, now }: { timer: Spoken['timer']; now: number }) {
  const { phase, isOver, ms } = readTurn(timer, now);
  const time = clockOf(ms);
  const caption =
    phase === 'paused' ? words.paused : isOver ? words.over : phase === 'ready' ? words.ready : words.left;
  return (
    <>
      <p class="circle__time-big clock" role="timer" dir="ltr" data-long={time.length > 4 || undefined}>
        {isOver ? round.over({ time }) : time}
      </p>
      <p class="round__caption">{caption}</p>
    </>
  );
}

/** What is said aloud by screen readers, once each: the step, half a minute before its end, and its end. */
function SpokenCalls({ spoken }: Props) {
  const step = useStep(spoken.step);
  const now = useNow(spoken.timer.status === 'running');
  const call = callOf(spoken.timer, now);
  return (
    <>
      <Status message={step === null ? '' : words.begins(step)} hidden />
      <Status message={{ none: '', 'half-minute': words.halfMinute, time: words.timeIsUp }[call]} hidden />
    </>
  );
}
