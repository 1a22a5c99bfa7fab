import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { EventOf } from '#domain/rulebook/event.ts';
import { isLastFacilitator, join } from './seats.ts';
import { MAX_FACILITATORS } from '#domain/facts/field.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { isFacilitator, isPresent, seatOf, withoutKeeper, type OpenRoom } from '#domain/room/room.ts';

type FacilitatorEvent = EventOf<
  | 'facilitator-granted'
  | 'facilitator-stepped-down'
  | 'facilitator-restored'
  | 'keeper-published'
  | 'recovery-replaced'
>;

/** Who leads, and by which keys the room can be kept, extended and erased. */
export function evolveFacilitators(
  room: OpenRoom,
  line: Line,
  event: FacilitatorEvent,
): Result<OpenRoom, Refusal> {
  const self = line.seat;
  if (self === null) return refuse('unsigned');
  if (event.type === 'facilitator-restored') return restore(room, self, event, line);
  if (!isFacilitator(room, self)) return refuse('facilitator-only');
  switch (event.type) {
    case 'facilitator-granted': {
      const seat = seatOf(room, event.seat);
      if (seat === undefined || !isPresent(seat)) return refuse('no-such-seat');
      if (isFacilitator(room, event.seat)) return refuse('nothing-changes');
      if (room.facilitators.length >= MAX_FACILITATORS) return refuse('too-many-facilitators');
      return accept({ ...room, facilitators: [...room.facilitators, event.seat] });
    }
    case 'facilitator-stepped-down':
      if (isLastFacilitator(room, self)) return refuse('last-facilitator');
      return accept(withoutFacilitator(room, self));
    case 'keeper-published':
      if (room.keepers[self] === event.keeper) return refuse('nothing-changes');
      return accept({ ...room, keepers: { ...room.keepers, [self]: event.keeper } });
    case 'recovery-replaced':
      return accept({ ...room, recovery: event.recovery });
  }
}

/** The private link makes the seat that holds it a facilitator, also through a locked door. */
function restore(
  room: OpenRoom,
  self: SeatId,
  event: EventOf<'facilitator-restored'>,
  line: Line,
): Result<OpenRoom, Refusal> {
  if (event.seat !== undefined && event.seat !== self) return refuse('not-the-recovery-key');
  if (line.shown?.recovery !== room.recovery.pub) return refuse('not-the-recovery-key');
  if (room.restored.includes(self)) return refuse('nothing-changes');
  const seat = seatOf(room, self);
  const inside = seat?.standing === 'waiting' ? join(room, self) : room;
  const others = inside.facilitators.filter((id) => id !== self);
  // The holder of the private link outranks the list: where it is full, the seat granted last makes room.
  const facilitators = others.slice(0, MAX_FACILITATORS - 1);
  return accept({
    ...inside,
    facilitators: [...facilitators, self],
    restored: [...inside.restored, self],
  });
}

function withoutFacilitator(room: OpenRoom, id: SeatId): OpenRoom {
  return {
    ...room,
    facilitators: room.facilitators.filter((other) => other !== id),
    keepers: withoutKeeper(room, id),
  };
}
