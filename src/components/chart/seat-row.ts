/** This many seats fit in a row; more than that are a bar. */
export const MOST_IN_ROW = 12;

/** How far one seat is from the next, px. */
export const SEAT_STEP = 56;

/** How many places a row has: for everyone who has answered, and at least for as many as it takes. */
export function placesFor(answered: number, needed: number): number {
  return Math.max(answered, needed);
}

/** Where the line stands from which on answers are shown: behind the last seat that is needed. */
export function lineAfter(needed: number): number {
  return needed * SEAT_STEP - 4;
}

/** The same as a share of the whole row. */
export function lineShare(answered: number, needed: number): number {
  const places = placesFor(answered, needed);
  return places <= MOST_IN_ROW
    ? lineAfter(needed) / (places * SEAT_STEP)
    : needed / placesFor(answered, needed);
}
