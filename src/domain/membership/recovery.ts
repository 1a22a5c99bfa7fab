import { MAX_FACILITATORS } from '#domain/facts/field.ts';
import type { SeatId, Verified } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { seatOf } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { MembershipEvent } from './event.ts';
import type { Membership, Moved } from './membership.ts';
import { join } from './seats.ts';

/** The private link makes the seat that holds it a facilitator, also through a locked door. */
export function restore(
  members: Membership,
  self: SeatId,
  event: MembershipEvent<'facilitator-restored'>,
  verified: Verified | undefined,
): Result<Moved, RoomRefusal> {
  if (event.seat !== self) return refuse('not-the-recovery-key');
  if (verified?.recovery !== members.recovery.pub) return refuse('not-the-recovery-key');
  if (members.restored.includes(self) && members.facilitators.includes(self))
    return refuse('nothing-changes');
  const moved: Moved = seatOf(members, self)?.standing === 'waiting' ? join(members, self) : { members };
  const without = (seats: readonly SeatId[]) => seats.filter((id) => id !== self);
  return accept({
    ...moved,
    members: {
      ...moved.members,
      // The holder of the private link outranks the list: where it is full, the seat granted last makes room.
      facilitators: [...without(moved.members.facilitators).slice(0, MAX_FACILITATORS - 1), self],
      restored: [...without(members.restored), self],
    },
  });
}
