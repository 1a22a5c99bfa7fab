import { MAX_SEATS } from '#domain/facts/field.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import { isFittingName, isSameName, tidyName } from '#domain/facts/name.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator, isPresent, seatOf, type Seat } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { MembershipEvent } from './event.ts';
import { isLastFacilitator, withoutKeeper } from './keepers.ts';
import type { Membership, Moved } from './membership.ts';

type SeatEvent = MembershipEvent<
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
export function evolveSeats(
  members: Membership,
  { seq }: Pick<Line<unknown>, 'seq'>,
  self: SeatId,
  event: SeatEvent,
): Result<Moved, RoomRefusal> {
  switch (event.type) {
    case 'seat-taken':
      return takeSeat(members, self, event.name, seq);
    case 'seat-renamed': {
      const refusal = refusalOfName(members, self, event.name);
      if (refusal !== null) return refuse(refusal);
      return accept({ members: withSeat(members, self, { name: tidyName(event.name) }) });
    }
    case 'seat-left':
      if (isLastFacilitator(members, self)) return refuse('last-facilitator');
      return accept(go(members, self, 'left'));
    case 'seat-returned':
      if (seatOf(members, self)?.standing !== 'left') return refuse('seated-already');
      return accept(enter(members, self));
    case 'seat-away':
    case 'seat-back':
      return markAway(members, self, event);
    case 'seat-admitted':
      if (!isFacilitator(members, self)) return refuse('facilitator-only');
      if (seatOf(members, event.seat)?.standing !== 'waiting') return refuse('nothing-changes');
      return accept(join(members, event.seat));
    case 'seat-removed':
      return removeSeat(members, self, event.seat);
    case 'seat-replaced':
      return replaceSeat(members, self, event);
  }
}

function takeSeat(members: Membership, self: SeatId, typed: string, seq: number): Result<Moved, RoomRefusal> {
  if (members.seats.filter(isKept).length >= MAX_SEATS) return refuse('room-has-no-seat-left');
  const refusal = refusalOfName(members, self, typed);
  if (refusal !== null) return refuse(refusal);
  const seat: Seat = { id: self, name: tidyName(typed), standing: 'waiting', takenSeq: seq };
  return accept(enter({ ...members, seats: [...members.seats, seat] }, self));
}

function markAway(
  members: Membership,
  self: SeatId,
  event: MembershipEvent<'seat-away' | 'seat-back'>,
): Result<Moved, RoomRefusal> {
  if (event.seat !== self && !isFacilitator(members, self)) return refuse('facilitator-only');
  const standing = event.type === 'seat-away' ? 'away' : 'seated';
  const seat = seatOf(members, event.seat);
  if (seat === undefined || !isPresent(seat)) return refuse('no-such-seat');
  if (seat.standing === standing) return refuse('nothing-changes');
  return accept({ members: withSeat(members, event.seat, { standing }) });
}

function removeSeat(members: Membership, self: SeatId, id: SeatId): Result<Moved, RoomRefusal> {
  if (!isFacilitator(members, self)) return refuse('facilitator-only');
  if (isFacilitator(members, id)) return refuse('is-facilitator');
  const seat = seatOf(members, id);
  if (seat === undefined || seat.standing === 'removed' || seat.standing === 'replaced') {
    return refuse('no-such-seat');
  }
  const gone = go(members, id, 'removed');
  // Someone who was turned away still has the link, so the door closes behind.
  return accept({ ...gone, members: { ...gone.members, door: 'locked' } });
}

function replaceSeat(
  members: Membership,
  self: SeatId,
  event: MembershipEvent<'seat-replaced'>,
): Result<Moved, RoomRefusal> {
  if (!isFacilitator(members, self)) return refuse('facilitator-only');
  const lost = seatOf(members, event.lost);
  const found = seatOf(members, event.found);
  if (lost === undefined || found === undefined || lost.id === found.id) return refuse('no-such-seat');
  if (lost.standing === 'removed' || lost.standing === 'replaced') return refuse('no-such-seat');
  if (!isPresent(found) && found.standing !== 'waiting') return refuse('no-such-seat');
  const takesBackOwnSeat = self === found.id && members.restored.includes(self);
  if (isFacilitator(members, lost.id) && !takesBackOwnSeat) return refuse('is-facilitator');
  const kept: Seat = { ...found, name: lost.name, standing: 'seated' };
  const seats = members.seats.flatMap((seat): Seat[] => {
    if (seat.id === found.id) return [];
    return seat.id === lost.id ? [kept, { ...lost, standing: 'replaced' }] : [seat];
  });
  return accept({
    members: {
      ...members,
      seats,
      keepers: withoutKeeper(members, lost.id),
      facilitators: members.facilitators.filter((id) => id !== lost.id),
    },
    move: {
      move: 'replaced',
      lost: lost.id,
      found: found.id,
      joins: !isPresent(lost) && !isPresent(found),
    },
  });
}

/** Through an open door someone is in; at a locked one, waiting. */
function enter(members: Membership, id: SeatId): Moved {
  if (members.door === 'open') return join(members, id);
  return { members: withSeat(members, id, { standing: 'waiting' }) };
}

/** Into the circle, and into what it is doing. */
export function join(members: Membership, id: SeatId): Moved {
  return { members: withSeat(members, id, { standing: 'seated' }), move: { move: 'joined', seat: id } };
}

function go(members: Membership, id: SeatId, standing: 'left' | 'removed'): Moved {
  return {
    members: {
      ...withSeat(members, id, { standing }),
      facilitators: members.facilitators.filter((other) => other !== id),
      keepers: withoutKeeper(members, id),
    },
    move: { move: 'gone', seat: id },
  };
}

function withSeat(members: Membership, id: SeatId, change: Partial<Seat>): Membership {
  return {
    ...members,
    seats: members.seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)),
  };
}

/** Whether the seat is still someone's, here or not: then its place and its name are taken. */
function isKept({ standing }: Seat): boolean {
  return standing !== 'removed' && standing !== 'replaced';
}

function refusalOfName(members: Membership, self: SeatId, typed: string): RoomRefusal | null {
  const name = tidyName(typed);
  if (!isFittingName(name)) return 'name-too-long';
  const isTaken = members.seats.some(
    (seat) => seat.id !== self && isKept(seat) && isSameName(seat.name, name),
  );
  return isTaken ? 'name-taken' : null;
}
