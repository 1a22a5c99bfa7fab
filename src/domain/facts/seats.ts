import type { SeatId } from './line.ts';

/**
 * Where a person stands. `waiting`: knocked at a locked door. `away`: still in the circle, said to be gone for a
 * moment. `replaced`: the same person sits elsewhere now.
 */
export type Standing = 'seated' | 'waiting' | 'away' | 'left' | 'removed' | 'replaced';

export type Seat = {
  readonly id: SeatId;
  readonly name: string;
  readonly standing: Standing;
  /** The line by which it was taken. */
  readonly takenSeq: number;
};

/** Who is in a circle, and who leads it. */
export type Circle = {
  /** In the order in which they came; someone who returns has the old place. */
  readonly seats: readonly Seat[];
  readonly facilitators: readonly SeatId[];
};

/** The seat with this id. */
export function seatOf({ seats }: Pick<Circle, 'seats'>, id: SeatId | null): Seat | undefined {
  return seats.find((seat) => seat.id === id);
}

/** Whether the seat belongs to the circle now, be it away for a moment. */
export function isPresent({ standing }: Seat): boolean {
  return standing === 'seated' || standing === 'away';
}

/** Those who belong to the circle now, in the order in which they sit. */
export function presentSeats({ seats }: Pick<Circle, 'seats'>): readonly Seat[] {
  return seats.filter(isPresent);
}

/** Whether this seat may steer. */
export function isFacilitator({ facilitators }: Pick<Circle, 'facilitators'>, id: SeatId | null): boolean {
  return id !== null && facilitators.includes(id);
}
