import { initialsOf } from '#components/circle/initials.ts';
import type { CircleSeat } from '#components/circle/seat.ts';
import type { SeatId } from '#domain/room/line.ts';
import { isFacilitator, presentSeats, type OpenRoom } from '#domain/room/room.ts';
import { circle } from '#locale/circle.ts';

/** Everybody who belongs to the circle now, in the order in which they came, while nobody speaks. */
export function seatsAtRest(room: OpenRoom, me: SeatId | null): CircleSeat[] {
  const seats = presentSeats(room);
  const initials = initialsOf(seats.map(({ name }) => name));
  return seats.map(({ id, name, standing }, nth) => {
    const state = standing === 'away' ? 'away' : 'waiting';
    return {
      id,
      name,
      initials: initials[nth] ?? '',
      state,
      // At rest nobody waits for anything: only being away is worth a word.
      stateWord: state === 'away' ? circle.states.away : '',
      you: id === me,
      facilitator: isFacilitator(room, id),
    };
  });
}
