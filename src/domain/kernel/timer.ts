/**
 * A soft timer. It stores when it began and how long it is meant to run, never ticks: what is left is always
 * computed, and it never ends anything by itself. All times in epoch milliseconds of the server's clock.
 */
export type Timer =
  | { readonly status: 'running'; readonly since: number; readonly spentMs: number; readonly totalMs: number }
  | { readonly status: 'paused'; readonly spentMs: number; readonly totalMs: number };

/** A timer that begins at an instant (which may lie a moment ahead) and is meant to run for this long. */
export function timerFrom(since: number, totalMs: number): Timer {
  return { status: 'running', since, spentMs: 0, totalMs };
}

/** The timer, standing still from this instant on. */
export function pauseTimer(timer: Timer, at: number): Timer {
  return { status: 'paused', spentMs: spentMs(timer, at), totalMs: timer.totalMs };
}

/** The timer, running on from this instant (which may lie a moment ahead). */
export function resumeTimer(timer: Timer, since: number): Timer {
  return { status: 'running', since, spentMs: timer.spentMs, totalMs: timer.totalMs };
}

/** The timer with this much more time; a negative amount takes time away, down to what has been used already. */
export function extendTimer(timer: Timer, ms: number, at: number): Timer {
  return { ...timer, totalMs: Math.max(timer.totalMs + ms, Math.min(timer.totalMs, spentMs(timer, at))) };
}

/** How long it has run by now, pauses left out; never negative. */
export function spentMs(timer: Timer, now: number): number {
  if (timer.status === 'paused') return timer.spentMs;
  return timer.spentMs + Math.max(0, now - timer.since);
}

/** How much is left at this instant; never negative. */
export function remainingMs(timer: Timer, now: number): number {
  return Math.max(0, timer.totalMs - spentMs(timer, now));
}

/** How far it has counted over at this instant; never negative. */
export function overMs(timer: Timer, now: number): number {
  return Math.max(0, spentMs(timer, now) - timer.totalMs);
}

/** When nothing will be left, if no one touches it; undefined while it stands still. */
export function endsAt(timer: Timer): number | undefined {
  return timer.status === 'running' ? timer.since + timer.totalMs - timer.spentMs : undefined;
}
