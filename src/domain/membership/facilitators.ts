import { MAX_FACILITATORS } from '#domain/facts/field.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator, isPresent, seatOf } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { MembershipEvent } from './event.ts';
import { isLastFacilitator, withoutKeeper } from './keepers.ts';
import type { Membership, Moved } from './membership.ts';
import { restore } from './recovery.ts';

type FacilitatorEvent = MembershipEvent<
  | 'facilitator-granted'
  | 'facilitator-stepped-down'
  | 'facilitator-restored'
  | 'keeper-published'
  | 'recovery-replaced'
>;

/** Who leads, and by which keys the room can be kept, extended and erased. */
export function evolveFacilitators(
  members: Membership,
  { verified }: Pick<Line<unknown>, 'verified'>,
  self: SeatId,
  event: FacilitatorEvent,
): Result<Moved, RoomRefusal> {
  if (event.type === 'facilitator-restored') return restore(members, self, event, verified);
  if (!isFacilitator(members, self)) return refuse('facilitator-only');
  switch (event.type) {
    case 'facilitator-granted': {
      const seat = seatOf(members, event.seat);
      if (seat === undefined || !isPresent(seat)) return refuse('no-such-seat');
      if (isFacilitator(members, event.seat)) return refuse('nothing-changes');
      if (members.facilitators.length >= MAX_FACILITATORS) return refuse('too-many-facilitators');
      return accept({ members: { ...members, facilitators: [...members.facilitators, event.seat] } });
    }
    case 'facilitator-stepped-down':
      if (isLastFacilitator(members, self)) return refuse('last-facilitator');
      return accept({ members: withoutFacilitator(members, self) });
    case 'keeper-published':
      if (members.keepers[self] === event.keeper) return refuse('nothing-changes');
      return accept({ members: { ...members, keepers: { ...members.keepers, [self]: event.keeper } } });
    case 'recovery-replaced':
      return accept({ members: { ...members, recovery: event.recovery } });
  }
}

function withoutFacilitator(members: Membership, id: SeatId): Membership {
  return {
    ...members,
    facilitators: members.facilitators.filter((other) => other !== id),
    keepers: withoutKeeper(members, id),
  };
}
