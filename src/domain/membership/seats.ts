import { seatGone, seatJoined, seatReplaced } from '#domain/rulebook/kinds.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { EventOf } from '#domain/rulebook/event.ts';
import { MAX_SEATS } from '#domain/facts/field.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import { isFittingName, isSameName, tidyName } from '#domain/facts/name.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { isFacilitator, isPresent, seatOf, withoutKeeper, type OpenRoom, type Seat } from '#domain/room/room.ts';

type SeatEvent = EventOf<
  | 'seat-taken'
  | 'seat-admitted'
  | 'seat-renamed'
  | 'seat-away'
  | 'seat-back'
  | 'seat-left'
  | 'seat-returned'
  | 'seat-removed'
  | 'seat-replaced'
>;

/** Who comes, goes, is called otherwise, or sits somewhere else now. */
export function evolveSeats(room: OpenRoom, line: Line, event: SeatEvent): Result<OpenRoom, Refusal> {
  const self = line.seat;
  if (self === null) return refuse('unsigned');
  switch (event.type) {
    case 'seat-taken':
      return takeSeat(room, self, event.name, line);
    case 'seat-renamed': {
      const refusal = refusalOfName(room, self, event.name);
      if (refusal !== null) return refuse(refusal);
      return accept(withSeat(room, self, { name: tidyName(event.name) }));
    }
    case 'seat-left':
      if (isLastFacilitator(room, self)) return refuse('last-facilitator');
      return accept(go(room, self, 'left', line.at));
    case 'seat-returned':
      if (seatOf(room, self)?.standing !== 'left') return refuse('seated-already');
      return accept(enter(room, self));
    case 'seat-away':
    case 'seat-back':
      return markAway(room, self, event);
    case 'seat-admitted':
      if (!isFacilitator(room, self)) return refuse('facilitator-only');
      if (seatOf(room, event.seat)?.standing !== 'waiting') return refuse('nothing-changes');
      return accept(join(room, event.seat));
    case 'seat-removed':
      return removeSeat(room, self, event.seat, line.at);
    case 'seat-replaced':
      return replaceSeat(room, self, event);
  }
}

function takeSeat(room: OpenRoom, self: SeatId, typed: string, line: Line): Result<OpenRoom, Refusal> {
  if (room.seats.filter(isKept).length >= MAX_SEATS) return refuse('room-has-no-seat-left');
  const refusal = refusalOfName(room, self, typed);
  if (refusal !== null) return refuse(refusal);
  const seat: Seat = { id: self, name: tidyName(typed), standing: 'waiting', takenSeq: line.seq };
  return accept(enter({ ...room, seats: [...room.seats, seat] }, self));
}

function markAway(
  room: OpenRoom,
  self: SeatId,
  event: EventOf<'seat-away' | 'seat-back'>,
): Result<OpenRoom, Refusal> {
  if (event.seat !== self && !isFacilitator(room, self)) return refuse('facilitator-only');
  const standing = event.type === 'seat-away' ? 'away' : 'seated';
  const seat = seatOf(room, event.seat);
  if (seat === undefined || !isPresent(seat)) return refuse('no-such-seat');
  if (seat.standing === standing) return refuse('nothing-changes');
  return accept(withSeat(room, event.seat, { standing }));
}

function removeSeat(room: OpenRoom, self: SeatId, id: SeatId, at: number): Result<OpenRoom, Refusal> {
  if (!isFacilitator(room, self)) return refuse('facilitator-only');
  if (isFacilitator(room, id)) return refuse('is-facilitator');
  const seat = seatOf(room, id);
  if (seat === undefined || seat.standing === 'removed' || seat.standing === 'replaced') {
    return refuse('no-such-seat');
  }
  // Whoever was turned away still has the link, so the door closes behind her.
  return accept({ ...go(room, id, 'removed', at), door: 'locked' });
}

function replaceSeat(
  room: OpenRoom,
  self: SeatId,
  event: EventOf<'seat-replaced'>,
): Result<OpenRoom, Refusal> {
  if (!isFacilitator(room, self)) return refuse('facilitator-only');
  const lost = seatOf(room, event.lost);
  const found = seatOf(room, event.found);
  if (lost === undefined || found === undefined || lost.id === found.id) return refuse('no-such-seat');
  if (lost.standing === 'removed' || lost.standing === 'replaced') return refuse('no-such-seat');
  if (!isPresent(found) && found.standing !== 'waiting') return refuse('no-such-seat');
  const takesBackHerOwn = self === found.id && room.restored.includes(self);
  if (isFacilitator(room, lost.id) && !takesBackHerOwn) return refuse('is-facilitator');
  const kept: Seat = { ...found, name: lost.name, standing: 'seated' };
  const seats = room.seats.flatMap((seat): Seat[] => {
    if (seat.id === found.id) return [];
    return seat.id === lost.id ? [kept, { ...lost, standing: 'replaced' }] : [seat];
  });
  return accept({
    ...room,
    seats,
    keepers: withoutKeeper(room, lost.id),
    facilitators: room.facilitators.filter((id) => id !== lost.id),
    activity: room.activity && seatReplaced(room.activity, lost.id, found.id),
  });
}

/** Through an open door she is in; at a locked one she waits. */
function enter(room: OpenRoom, id: SeatId): OpenRoom {
  return room.door === 'locked' ? withSeat(room, id, { standing: 'waiting' }) : join(room, id);
}

/** Into the circle, and into what it is doing. */
export function join(room: OpenRoom, id: SeatId): OpenRoom {
  const seated = withSeat(room, id, { standing: 'seated' });
  return { ...seated, activity: room.activity && seatJoined(room.activity, id) };
}

function go(room: OpenRoom, id: SeatId, standing: 'left' | 'removed', at: number): OpenRoom {
  return {
    ...withSeat(room, id, { standing }),
    facilitators: room.facilitators.filter((other) => other !== id),
    keepers: withoutKeeper(room, id),
    activity: room.activity && seatGone(room.activity, id, at),
  };
}

/** Whether the room would be without a facilitator if she went. */
export function isLastFacilitator(room: OpenRoom, id: SeatId): boolean {
  return room.facilitators.every((other) => other === id);
}

function withSeat(room: OpenRoom, id: SeatId, change: Partial<Seat>): OpenRoom {
  return { ...room, seats: room.seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)) };
}

/** Whether the seat is somebody's still, here or not: then its place and its name are taken. */
function isKept({ standing }: Seat): boolean {
  return standing !== 'removed' && standing !== 'replaced';
}

function refusalOfName(room: OpenRoom, self: SeatId, typed: string): Refusal | null {
  const name = tidyName(typed);
  if (!isFittingName(name)) return 'name-too-long';
  const isTaken = room.seats.some((seat) => seat.id !== self && isKept(seat) && isSameName(seat.name, name));
  return isTaken ? 'name-taken' : null;
}
