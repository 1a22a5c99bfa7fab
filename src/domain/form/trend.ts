import type { Report } from './report.ts';
import { isScale, type ChoiceQuestion, type ScaleQuestion } from './question.ts';
import { highOf } from './tally.ts';

/** What one form adds to a line: its numbers, or that it has none to show. */
export type TrendPoint =
  | {
      readonly shown: true;
      /** How many answered the question, and how many of them said what the line is about. */
      readonly of: number;
      readonly people: number;
      /** Whether a line may lead here from the point before: only between neighbours that both have numbers enough. */
      readonly joins: boolean;
    }
  | { readonly shown: false; readonly why: 'too-few' | 'not-asked' };

/** What a line is about: who said 4 or 5 on a scale, or who chose one of the answers to a question. */
export type TrendSubject =
  | { readonly question: ScaleQuestion; readonly option?: never }
  | { readonly question: ChoiceQuestion; readonly option: ChoiceQuestion['options'][number] };

/** One thing that people say, over several forms, the oldest first. */
export type TrendLine = TrendSubject & { readonly points: readonly TrendPoint[] };

/** From this many answers on both sides, a line between two points says more about the group than about one person. */
export const FEWEST_JOINED = 5;

/** The forms in the order of their days; those of one day stay as they were. The same form twice counts once. */
export function oldestFirst(reports: readonly Report[]): Report[] {
  const once = reports.filter((report, index) => reports.findIndex(({ id }) => id === report.id) === index);
  return once.toSorted((one, other) => one.made.localeCompare(other.made));
}

/**
 * Every scale, and every answer of every choice, that at least two of these forms ask in the same words, over all of them in the
 * order given. A question whose words, ends or answers were changed is another question.
 */
export function trendOf(reports: readonly Report[]): TrendLine[] {
  // What people thought of the past has no trend of its own.
  const scales = askedIn(reports, ({ scales: all }) =>
    all.filter(({ question }) => question.paired !== 'before'),
  );
  const choices = askedIn(reports, ({ choices: all }) => all);
  const subjects: TrendSubject[] = [
    ...scales.map((question) => ({ question })),
    ...choices.flatMap((question) => question.options.map((option) => ({ question, option }))),
  ];
  return subjects
    .map((subject) => ({ ...subject, points: pointsOf(subject, reports) }))
    .filter(({ points }) => points.filter(({ shown }) => shown).length >= 2);
}

/** The first point that has numbers and the last one: how many it were then and are now. */
export function sinceFirst({ points }: TrendLine) {
  const shown = points.filter((point) => point.shown);
  const [first, last] = [shown[0], shown.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : { first, last };
}

/** The lines that follow this question: one of a scale, one for each answer of a choice. */
export function linesOf(
  lines: readonly TrendLine[],
  question: ScaleQuestion | ChoiceQuestion,
): readonly TrendLine[] {
  return lines.filter((line) => isSameQuestion(line.question, question));
}

/** Whether two forms ask the same: the same words, and the same ends or answers. */
export function isSameQuestion(
  one: ScaleQuestion | ChoiceQuestion,
  other: ScaleQuestion | ChoiceQuestion,
): boolean {
  return askedAs(one) === askedAs(other);
}

/** All of a question that people see, as one text. */
function askedAs(question: ScaleQuestion | ChoiceQuestion): string {
  const { id, kind, text } = question;
  const answers = isScale(question)
    ? [question.ends.low, question.ends.high]
    : question.options.flatMap((option) => [option.id, option.text]);
  return JSON.stringify([id, kind, text, ...answers]);
}

function askedIn<Question extends ScaleQuestion | ChoiceQuestion>(
  reports: readonly Report[],
  of: (report: Report) => readonly { readonly question: Question }[],
): Question[] {
  const asked = reports.flatMap((report) => of(report).map(({ question }) => question));
  return asked.filter(
    (question, index) => asked.findIndex((other) => isSameQuestion(other, question)) === index,
  );
}

function pointsOf(subject: TrendSubject, reports: readonly Report[]): TrendPoint[] {
  const points: TrendPoint[] = [];
  for (const report of reports) {
    const before = points.at(-1);
    points.push(pointOf(subject, report, before));
  }
  return points;
}

function pointOf(subject: TrendSubject, report: Report, before: TrendPoint | undefined): TrendPoint {
  const found = [...report.scales, ...report.choices].find(({ question }) =>
    isSameQuestion(question, subject.question),
  );
  if (found === undefined) return { shown: false, why: report.released ? 'not-asked' : 'too-few' };
  if (found.counts === null || found.of === 0) return { shown: false, why: 'too-few' };
  const { of, counts } = found;
  const joins = before?.shown === true && Math.min(before.of, of) >= FEWEST_JOINED;
  return { shown: true, of, people: peopleIn(counts, subject), joins };
}

function peopleIn(counts: readonly number[], { question, option }: TrendSubject): number {
  if (option === undefined) return highOf(counts);
  return counts[question.options.findIndex(({ id }) => id === option.id)] ?? 0;
}
