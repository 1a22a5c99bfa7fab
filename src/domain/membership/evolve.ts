import type { Line } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { MembershipEvent } from './event.ts';
import { evolveFacilitators } from './facilitators.ts';
import type { Membership, Moved } from './membership.ts';
import { evolveSeats } from './seats.ts';

/** Apply one line to who belongs, who leads and the door, or say why not. */
export function evolveMembership(
  members: Membership,
  line: Line<MembershipEvent>,
): Result<Moved, RoomRefusal> {
  const { event, seat: self } = line;
  if (self === null) return refuse('unsigned');
  switch (event.type) {
    case 'facilitator-granted':
    case 'facilitator-stepped-down':
    case 'facilitator-restored':
    case 'keeper-published':
    case 'recovery-replaced':
      return evolveFacilitators(members, line, self, event);
    case 'door-locked':
    case 'door-unlocked': {
      const door = event.type === 'door-locked' ? 'locked' : 'open';
      if (members.door === door) return refuse('nothing-changes');
      if (!isFacilitator(members, self)) return refuse('facilitator-only');
      return accept({ members: { ...members, door } });
    }
    default:
      return evolveSeats(members, line, self, event);
  }
}
