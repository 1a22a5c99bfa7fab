import { evenly, tidy } from './scale.ts';

/** This many people moved from one step to another. */
export type Move = { readonly from: number; readonly to: number; readonly people: number };

/** A move as a line: where it begins, where it ends, how thick it is, and where its number stands. */
export type Slope = Move & {
  readonly y1: number;
  readonly y2: number;
  readonly width: number;
  readonly label: { readonly x: number; readonly y: number };
};

/** How thick a line may be, in px, for the fewest and the most people on one. */
const [THIN, THICK] = [2, 12];
/** Lines are as thick as can be from this many people on. */
const MANY = 6;
/** Where along its line a number may stand. */
const SHARES = [0.5, 0.35, 0.65, 0.22, 0.78, 0.12, 0.88];

/** The moves that someone made, from `moves[before - 1][now - 1]`. */
export function movesIn(moves: readonly (readonly number[])[]): Move[] {
  return moves.flatMap((row, from) =>
    row.flatMap((people, to) => (people === 0 ? [] : [{ from: from + 1, to: to + 1, people }])),
  );
}

/** Lines from the left edge to the right one, step 1 at the foot. Numbers stand as far from each other as the lines allow. */
export function slopesOf(
  moves: readonly Move[],
  steps: number,
  { left, right, top, foot }: Readonly<Record<'left' | 'right' | 'top' | 'foot', number>>,
): Slope[] {
  const y = evenly([1, steps], [foot, top]);
  const most = Math.max(MANY, ...moves.map(({ people }) => people));
  const width = evenly([1, most], [THIN, THICK]);
  const slopes: Slope[] = [];
  for (const move of moves) {
    const [y1, y2] = [y(move.from), y(move.to)];
    const places = SHARES.map((share) => ({ x: left + (right - left) * share, y: y1 + (y2 - y1) * share }));
    const room = (place: { x: number; y: number }) =>
      Math.min(...slopes.map(({ label }) => Math.hypot(label.x - place.x, label.y - place.y)), 60);
    const label = places.reduce((best, place) => (room(place) > room(best) + 1 ? place : best));
    slopes.push({
      ...move,
      y1: tidy(y1),
      y2: tidy(y2),
      width: tidy(width(move.people)),
      label: { x: tidy(label.x), y: tidy(label.y) },
    });
  }
  return slopes;
}
