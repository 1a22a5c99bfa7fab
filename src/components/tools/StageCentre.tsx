import type { Timer } from '#domain/kernel/timer.ts';
import { tools } from '#locale/tools.ts';
import { clockOf, readingOf } from '#components/circle/stage-clock.ts';

type Props = {
  number: number;
  timer: Timer;
  now: number;
  speaker: string;
};

const words = tools.roundRobin;

/** The middle of the circle: how long the speaker still has, or how far they are over. Nothing is cut off. */
export function StageCentre({ number, timer, now, speaker }: Props) {
  const { isOver, ms } = readingOf(timer, now);
  const time = clockOf(ms);

  return (
    <>
      <p class="muted">{words.round({ number })}</p>
      <p class="circle__time-big clock" role="timer">
        {isOver ? words.over({ time }) : time}
      </p>
      <p>{captionOf(timer, isOver, speaker)}</p>
    </>
  );
}

function captionOf(timer: Timer, isOver: boolean, name: string): string {
  if (timer.status === 'paused') return words.paused;
  return isOver ? words.finish : words.leftFor({ name });
}
