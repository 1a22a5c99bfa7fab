import { movedOf, type ChoiceCount, type PairCount, type ScaleCount } from './tally.ts';
import type { Report } from './report.ts';
import type { Ends } from './question.ts';

/** A row of a table: the question, what was answered, and how many people did; no number where it is hidden. */
export type Row = readonly [question: string, answer: string | number, people: number | ''];

/** What a table says in words. */
export type RowWords = {
  readonly question: string;
  readonly answer: string;
  readonly people: string;
  /** The row that says how many people answered the form. */
  readonly all: string;
  readonly step: (step: { readonly step: number } & Ends) => string | number;
  /** The row of a look back: the two questions, and which way people moved between them. */
  readonly lookBack: (pair: { readonly now: string }) => string;
  readonly moved: Readonly<Record<'up' | 'same' | 'down', string>>;
  /** Stands where numbers would point at people. */
  readonly hidden: string;
};

/** Every number of a report, with nothing in it that came from one person alone but a count of one. */
export function numberRows(report: Report, words: RowWords): Row[] {
  return [
    [words.all, '', report.answered],
    ...report.scales.flatMap((scale) => scaleRows(scale, words)),
    ...report.pairs.flatMap((pair) => pairRows(pair, words)),
    ...report.choices.flatMap((choice) => choiceRows(choice, words)),
  ];
}

/** What was written, a row for each comment: which of them came from one person can’t be seen. */
export function commentRows({ comments }: Report): Row[] {
  return comments.flatMap(({ question, texts }) => texts.map((text): Row => [question.text, text, '']));
}

/** A whole report as a table for a spreadsheet, its first row the names of the columns. */
export function tableOf(report: Report, words: RowWords): (readonly (string | number)[])[] {
  return [[words.question, words.answer, words.people], ...numberRows(report, words), ...commentRows(report)];
}

function scaleRows({ question, counts }: ScaleCount, words: RowWords): Row[] {
  if (counts === null) return [[question.text, words.hidden, '']];
  return counts.map((count, index) => [
    question.text,
    words.step({ step: index + 1, ...question.ends }),
    count,
  ]);
}

function choiceRows({ question, counts }: ChoiceCount, words: RowWords): Row[] {
  if (counts === null) return [[question.text, words.hidden, '']];
  return question.options.map(({ text }, index) => [question.text, text, counts[index] ?? 0]);
}

// Which step someone left for which would be two answers of one person; the way they moved is not.
function pairRows({ now, moves }: PairCount, words: RowWords): Row[] {
  const question = words.lookBack({ now: now.text });
  if (moves === null) return [[question, words.hidden, '']];
  const moved = movedOf(moves);
  return (['up', 'same', 'down'] as const).map((way) => [question, words.moved[way], moved[way]]);
}
