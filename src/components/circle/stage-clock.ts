import { overMs, remainingMs, spentMs, type Timer } from '#domain/kernel/timer.ts';
import type { CircleTimer } from './Ring.tsx';

/** "2:05": minutes and seconds, as clocks show them. */
export function clockOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The time of a turn in whole seconds: what is left, rounded up, or how far it has counted over. */
export function readingOf(timer: Timer, now: number): { readonly isOver: boolean; readonly ms: number } {
  const leftMs = Math.ceil(remainingMs(timer, now) / 1000) * 1000;
  return leftMs > 0
    ? { isOver: false, ms: leftMs }
    : { isOver: true, ms: Math.floor(overMs(timer, now) / 1000) * 1000 };
}

/** What the ring shows of a timer. */
export function ringOf(timer: Timer, now: number): CircleTimer {
  const { isOver, ms } = readingOf(timer, now);
  const ticks = timer.totalMs / 30_000;
  if (isOver) return { state: 'over', left: 0, ticks };
  return { state: timer.status, left: ms / Math.max(timer.totalMs, 1), ticks };
}

/** What is said once about the time of a turn: half a minute before its end, and at its end. */
export type TimeCall = 'none' | 'half-minute' | 'time';

/** Which call is due. A turn of less than a minute gets no half-minute call: it would come at once. */
export function callOf(timer: Timer, now: number): TimeCall {
  if (spentMs(timer, now) >= timer.totalMs) return 'time';
  return timer.totalMs >= 60_000 && remainingMs(timer, now) <= 30_000 ? 'half-minute' : 'none';
}
