import type { CircleTimer } from '#components/circle/Ring.tsx';
import { readingOf } from '#components/circle/stage-clock.ts';
import { spentMs, type Timer } from '#domain/kernel/timer.ts';

/** What a turn's clock says, in whole seconds: what is left, rounded up, or how far it has counted over. */
export type TurnReading = {
  /** `ready`: the turn is given, and its time has not begun to run on any screen. */
  readonly phase: 'ready' | 'running' | 'paused';
  readonly isOver: boolean;
  readonly ms: number;
};

/** Read a turn's timer at an instant of the server's time. */
export function readTurn(timer: Timer, now: number): TurnReading {
  const isAhead = timer.status === 'running' && now < timer.since && spentMs(timer, now) === 0;
  return { phase: isAhead ? 'ready' : timer.status, ...readingOf(timer, now) };
}

/** What the ring shows. Where motion is not wanted it moves every five seconds only. */
export function ringOfTurn(timer: Timer, now: number, isCalm: boolean): CircleTimer {
  const { phase, isOver, ms } = readTurn(timer, now);
  const ticks = timer.totalMs / 30_000;
  if (isOver) return { state: 'over', left: 0, ticks };
  const step = isCalm ? 5_000 : 1_000;
  const shownMs = Math.min(timer.totalMs, Math.ceil(ms / step) * step);
  return { state: phase, left: shownMs / Math.max(timer.totalMs, 1), ticks };
}
