import { accept, refuse, type Result } from '../../kernel/result.ts';
import { extendTimer, pauseTimer, resumeTimer, timerFrom } from '../../kernel/timer.ts';
import type { EventOf, RoomEvent } from '#domain/rulebook/event.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { isFacilitator, type OpenRoom } from '../../room/room.ts';
import type { Spoken } from './spoken.ts';

/** A step begins; its time runs from a moment ahead, so that all screens begin together. */
export function spokenFrom(line: Line, { id, step, ms, startsInMs }: EventOf<'spoken-started'>): Spoken {
  return { kind: 'spoken', id, step, timer: timerFrom(line.at + startsInMs, ms) };
}

/** Apply one line to a spoken step, or say why not. Only whoever leads holds its time. */
export function evolveSpoken(
  spoken: Spoken,
  room: OpenRoom,
  line: Line,
  event: RoomEvent,
): Result<Spoken, Refusal> {
  if (!isFacilitator(room, line.seat)) return refuse('facilitator-only');
  const { timer } = spoken;
  switch (event.type) {
    case 'spoken-paused':
      if (timer.status === 'paused') return refuse('paused-already');
      return accept({ ...spoken, timer: pauseTimer(timer, line.at) });
    case 'spoken-resumed':
      if (timer.status === 'running') return refuse('not-paused');
      return accept({ ...spoken, timer: resumeTimer(timer, line.at + event.startsInMs) });
    case 'spoken-time-added':
      return accept({ ...spoken, timer: extendTimer(timer, event.ms, line.at) });
    default:
      return refuse('does-not-fit');
  }
}
