import type { Report } from './report.ts';
import type { ScaleQuestion } from './question.ts';
import { highOf, medianOf } from './tally.ts';

/** What one form adds to a trend: its numbers, or that it has none to show. */
export type TrendPoint =
  | {
      readonly shown: true;
      readonly of: number;
      readonly counts: readonly number[];
      readonly high: number;
      readonly median: number;
      /** Whether a line may lead here from the point before: only between neighbours that both have numbers enough. */
      readonly joins: boolean;
    }
  | { readonly shown: false; readonly why: 'too-few' | 'not-asked' };

/** One question over several forms, the oldest first. */
export type TrendLine = { readonly question: ScaleQuestion; readonly points: readonly TrendPoint[] };

/** From so many answers on both sides on, a line between two points says more about the group than about one person. */
export const FEWEST_JOINED = 5;

/** The forms in the order of their days; those of one day stay as they were. The same form twice counts once. */
export function inOrder(reports: readonly Report[]): Report[] {
  const once = reports.filter((report, index) => reports.findIndex(({ id }) => id === report.id) === index);
  return once.toSorted((one, other) => one.made.localeCompare(other.made));
}

/**
 * Every scale that at least two of these forms ask in the same words, over all of them in the order given. A question whose words
 * or ends were changed is another question.
 */
export function trendOf(reports: readonly Report[]): TrendLine[] {
  // What people thought of the past has no trend of its own.
  const asked = reports
    .flatMap(({ scales }) => scales.map(({ question }) => question))
    .filter(({ paired }) => paired !== 'before');
  const different = asked.filter(
    (question, index) => asked.findIndex((other) => isSameQuestion(other, question)) === index,
  );
  return different
    .map((question) => ({ question, points: pointsOf(question, reports) }))
    .filter(({ points }) => points.filter(({ shown }) => shown).length >= 2);
}

/** How the last point differs from the first one that has numbers: how many said 4 or 5 then and now. */
export function sinceFirst({ points }: TrendLine) {
  const shown = points.filter((point) => point.shown);
  const [first, last] = [shown[0], shown.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : { first, last };
}

function pointsOf(question: ScaleQuestion, reports: readonly Report[]): TrendPoint[] {
  const points: TrendPoint[] = [];
  for (const report of reports) {
    const before = points.at(-1);
    points.push(pointOf(question, report, before));
  }
  return points;
}

function pointOf(question: ScaleQuestion, report: Report, before: TrendPoint | undefined): TrendPoint {
  const found = report.scales.find((scale) => isSameQuestion(scale.question, question));
  if (found === undefined) return { shown: false, why: report.released ? 'not-asked' : 'too-few' };
  const median = found.counts === null ? null : medianOf(found.counts);
  if (found.counts === null || median === null) return { shown: false, why: 'too-few' };
  const { of, counts } = found;
  const joins = before?.shown === true && Math.min(before.of, of) >= FEWEST_JOINED;
  return { shown: true, of, counts, high: highOf(counts), median, joins };
}

/** Whether two forms ask the same: the same words, and the same ends. */
export function isSameQuestion(one: ScaleQuestion, other: ScaleQuestion): boolean {
  return (
    one.id === other.id &&
    one.text === other.text &&
    one.ends.low === other.ends.low &&
    one.ends.high === other.ends.high
  );
}
