import '../shared/activity.css';
import type { ComponentChildren } from 'preact';
import { Circle } from '#components/circle/Circle.tsx';
import { MOST_SEATS, type Preset } from '#components/circle/geometry.ts';
import { SeatList } from '#components/circle/SeatList.tsx';
import { callOf, clockOf } from '#components/circle/stage-clock.ts';
import { useMedia } from '#components/ui/use-media.ts';
import { Status } from '#components/ui/Status.tsx';
import { isSpoken, type Spoken } from '#domain/activity/spoken/spoken.ts';
import { spoken as words } from '#locale/activity/spoken.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { viewOf } from '../shared/kind-ui.tsx';
import { readTurn, ringOfTurn } from '../shared/turn-clock.ts';
import { seatsAtRest } from '../../hooks/seats-at-rest.ts';
import { useAlike } from '../../hooks/use-alike.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { useWide } from '../../hooks/use-wide.ts';
import { useStep } from '../../plan/recipe-book.ts';

type Props = { activity: Spoken };

/** One tick on the ring for each of these. */
const TICK_MS = 60_000;

/** A step that people do by themselves: what it is, what to do, and how long it is meant to take. */
function SpokenView({ activity }: Props) {
  const isWide = useWide();
  return (
    <section class="act act--round" aria-labelledby="act-title">
      <div class="act__head">
        <StepWords activity={activity} />
      </div>
      <SpokenCircle activity={activity} preset={isWide ? 'laptop' : 'phone'} />
      <SpokenCalls activity={activity} />
    </section>
  );
}

/** The same on the screen that everyone looks at. */
function BigSpoken({ activity, children }: Props & { children: ComponentChildren }) {
  return (
    <div class="big-two">
      <SpokenCircle activity={activity} preset="projector" />
      <div class="big-side">
        <StepWords activity={activity} isBig />
        {children}
      </div>
      <SpokenCalls activity={activity} />
    </div>
  );
}

function StepWords({ activity: spoken, isBig = false }: Props & { isBig?: boolean }) {
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

function SpokenCircle({ activity: { timer }, preset }: Props & { preset: Preset }) {
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
        {isOver ? words.overBy({ time }) : time}
      </p>
      <p class="round__caption">{caption}</p>
    </>
  );
}

/** What is said aloud by screen readers, once each: the step, half a minute before its end, and its end. */
function SpokenCalls({ activity: spoken }: Props) {
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

/** A step that is read aloud and timed, as everyone sees it. */
export const view = viewOf(isSpoken, { View: SpokenView, Big: BigSpoken, refusals: {} });
