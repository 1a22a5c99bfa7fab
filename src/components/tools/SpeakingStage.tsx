import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepAwake } from '#client/browser/wake-lock.ts';
import { Circle } from '#components/circle/Circle.tsx';
import { MOST_SEATS, type Preset } from '#components/circle/geometry.ts';
import type { CircleTimer } from '#components/circle/Ring.tsx';
import { SeatList } from '#components/circle/SeatList.tsx';
import { Button } from '#components/ui/Button.tsx';
import { monitor } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { nextOf, speakerOf } from '#domain/activity/round/round.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { tools } from '#locale/tools.ts';
import { pressed, roundAt, type Press, type Sitting } from './sitting.ts';
import { StageActions } from './StageActions.tsx';
import { callOf, ringOf } from '#components/circle/stage-clock.ts';
import { StageCentre } from './StageCentre.tsx';
import { StageOver } from './StageOver.tsx';
import { seatsOf } from './stage-seats.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useMedia } from '#components/ui/use-media.ts';
import { useNow } from '#components/ui/use-now.ts';

type Props = {
  sitting: Sitting;
  onPressed: (sitting: Sitting) => void;
  onAgain: () => void;
  onLeave: () => void;
};

const words = tools.roundRobin;
const NO_TIME: CircleTimer = { state: 'none', left: 0, ticks: 0 };

/** The round while it runs: the circle, the time, and the buttons for the speaker and for the facilitator. */
export function SpeakingStage({ sitting, onPressed, onAgain, onLeave }: Props) {
  const stage = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const round = roundAt(sitting);
  const isOver = round.now.phase === 'over';
  const now = useNow(!isOver);
  const preset = usePreset();
  const screen = useFullScreen(stage);
  // Begun, ended or begun again: the buttons that were there are gone, so the focus goes to what is here now.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    stage.current?.scrollIntoView();
  }, [isOver, sitting.startedAt]);
  // No one touches the screen while someone speaks, and it has to stay on.
  useEffect(() => (isOver ? undefined : keepAwake()), [isOver]);

  const seats = seatsOf(sitting, round);
  const nameOf = (seat: string | null) => (seat === null ? undefined : sitting.names[Number(seat)]);
  const speaker = nameOf(speakerOf(round)) ?? '';
  const next = nameOf(nextOf(round));
  const timer = round.now.phase === 'speaking' ? round.now.timer : undefined;
  const press = (which: Press) => {
    const outcome = pressed(sitting, which, Date.now());
    if (outcome.ok) onPressed(outcome.value);
  };
  const centre = timer && <StageCentre number={round.number} timer={timer} now={now} speaker={speaker} />;

  return (
    <section class="stage" ref={stage} aria-labelledby="stage-title">
      <div class="stage__head">
        <h2 id="stage-title" ref={heading} tabIndex={-1}>
          {isOver ? words.isOver : words.round({ number: round.number })}
        </h2>
        <div>
          <Status message={isOver ? '' : words.speaking({ name: speaker })} />
          {!isOver && (
            <p class="stage__next">{next === undefined ? words.last : words.next({ name: next })}</p>
          )}
        </div>
        {screen.isPossible && (
          <Button kind="quiet" icon={monitor} onPress={screen.toggle}>
            {screen.isFull ? words.leaveScreen : words.fillScreen}
          </Button>
        )}
        <Status hidden message={timer === undefined ? '' : words.calls[callOf(timer, now)]} />
      </div>
      {seats.length > MOST_SEATS ? (
        <div class="stage__list">
          {centre}
          <SeatList words={circleWords} seats={seats} label={words.seats} />
        </div>
      ) : (
        <div class={`stage__circle stage__circle--${preset}`}>
          <Circle
            words={circleWords}
            seats={seats}
            preset={preset}
            timer={timer === undefined ? NO_TIME : ringOf(timer, now)}
            speaker={round.places.findIndex(({ seat }) => seat === speakerOf(round))}
            labels={preset !== 'phone'}
            label={words.seats}
          >
            {centre}
          </Circle>
        </div>
      )}
      {timer === undefined ? (
        <StageOver onAgain={onAgain} onLeave={onLeave} />
      ) : (
        <StageActions isPaused={timer.status === 'paused'} isLast={next === undefined} onPress={press} />
      )}
    </section>
  );
}

function usePreset(): Exclude<Preset, 'door'> {
  const isWide = useMedia('(min-width: 760px) and (min-height: 560px)');
  const isProjector = useMedia('(min-width: 1600px) and (min-height: 900px)');
  return isProjector ? 'projector' : isWide ? 'laptop' : 'phone';
}
