import { evenly, placesIn, tidy } from './scale.ts';

/** One point of a line over time: how many of how many people, or nothing to show. */
export type TrendMark =
  | { readonly shown: true; readonly of: number; readonly people: number; readonly joins: boolean }
  | { readonly shown: false };

/** Where a point stands; no height where there is nothing to show. */
export type TrendPlace = { readonly x: number; readonly y: number | null };

/** How wide a chart of this many points has to be; with few of them it is as wide as others. */
export function widthOf(points: number): number {
  return Math.max(290, 44 + points * 36);
}

/** The places of the points, from none of the people at the foot to all of them at the top. */
export function placesOf(
  marks: readonly TrendMark[],
  { left, right, top, foot }: Readonly<Record<'left' | 'right' | 'top' | 'foot', number>>,
): TrendPlace[] {
  const y = evenly([0, 1], [foot, top]);
  return placesIn(marks.length, [left, right]).map((x, nth) => {
    const mark = marks[nth];
    return { x: tidy(x), y: mark?.shown === true && mark.of > 0 ? tidy(y(mark.people / mark.of)) : null };
  });
}

/** The line as a path: it is broken where a point does not join the one before. */
export function pathOf(marks: readonly TrendMark[], places: readonly TrendPlace[]): string {
  return places
    .map(({ x, y }, nth) => {
      const mark = marks[nth];
      if (y === null || mark?.shown !== true) return '';
      return `${mark.joins ? 'L' : 'M'}${x} ${y}`;
    })
    .join('');
}
