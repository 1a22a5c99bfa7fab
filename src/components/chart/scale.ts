/** From a number to a place on paper, evenly; where both numbers are the same, everything stands in the middle. */
export function evenly(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** The middles of this many places of one width, side by side. */
export function placesIn(count: number, [start, end]: readonly [number, number]): number[] {
  const width = (end - start) / count;
  return Array.from({ length: count }, (_, nth) => start + width * (nth + 0.5));
}

/** A place on paper with one digit: enough for the eye, and short. */
export function tidy(place: number): number {
  return Math.round(place * 10) / 10;
}

/** Whole numbers from 1 on. */
export function countTo(last: number): number[] {
  return Array.from({ length: last }, (_, nth) => nth + 1);
}
