import type { ActEvent, RoomFacts } from '#domain/facts/activity.ts';
import type { Line } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { extendTimer, pauseTimer, resumeTimer } from '#domain/kernel/timer.ts';
import type { SpokenAct } from './acts.ts';
import type { Spoken } from './spoken.ts';

/** Apply one line to a spoken step, or say why not. Only facilitators hold its time. */
export function evolveSpoken(
  spoken: Spoken,
  act: SpokenAct,
  facts: RoomFacts,
  { seat, at }: Line<ActEvent>,
): Result<Spoken, RoomRefusal> {
  if (!isFacilitator(facts, seat)) return refuse('facilitator-only');
  const { timer } = spoken;
  switch (act.type) {
    case 'spoken-paused':
      if (timer.status === 'paused') return refuse('paused-already');
      return accept({ ...spoken, timer: pauseTimer(timer, at) });
    case 'spoken-resumed':
      if (timer.status === 'running') return refuse('not-paused');
      return accept({ ...spoken, timer: resumeTimer(timer, at + act.startsInMs) });
    case 'spoken-time-added':
      return accept({ ...spoken, timer: extendTimer(timer, act.ms, at) });
  }
}
