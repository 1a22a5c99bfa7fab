import { initialsOf } from '#components/circle/initials.ts';
import type { CircleSeat } from '#components/circle/seat.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { isFacilitator, presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { circle } from '#locale/circle.ts';

/** Everyone who belongs to the circle now, in the order in which they came, while no one speaks. */
export function seatsAtRest(
  room: OpenRoom,
  me: SeatId | null,
  alike: ReadonlyMap<SeatId, string> = new Map(),
): CircleSeat[] {
  const seats = presentSeats(room);
  const initials = initialsOf(seats.map(({ name }) => name));
  return seats.map(({ id, name, standing }, nth) => {
    const state = standing === 'away' ? 'away' : 'waiting';
    return {
      id,
      name,
      initials: initials[nth] ?? '',
      state,
      // At rest no one waits for anything: only being away is worth a word.
      stateWord: withAlike(state === 'away' ? circle.states.away : '', alike.get(id)),
      you: id === me,
      facilitator: isFacilitator(room, id),
    };
  });
}

/** A state in words, and that the name beside it could be taken for another. */
export function withAlike(stateWord: string, other: string | undefined): string {
  if (other === undefined) return stateWord;
  return circle.readOut({ parts: [stateWord, circle.alike({ name: other })].filter((part) => part !== '') });
}
