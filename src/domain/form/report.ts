import * as v from 'valibot';
import { MAX_QUESTIONS, MAX_TITLE } from './limits.ts';
import { ChoiceQuestion, ScaleQuestion, WrittenQuestion } from './question.ts';
import { parseJson } from '#protocol/parse-json.ts';
import { Day, type Sheet } from './sheet.ts';
import { sum, type Tally } from './tally.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const counts = (steps: number) => v.nullable(v.pipe(v.array(count), v.minLength(steps), v.maxLength(steps)));

const ScaleCount = v.object({ question: ScaleQuestion, of: count, counts: counts(5) });
const ChoiceCount = v.object({ question: ChoiceQuestion, of: count, counts: v.nullable(v.array(count)) });
const PairCount = v.object({
  now: ScaleQuestion,
  before: ScaleQuestion,
  of: count,
  moves: v.nullable(
    v.pipe(v.array(v.pipe(v.array(count), v.minLength(5), v.maxLength(5))), v.minLength(5), v.maxLength(5)),
  ),
});
const Comments = v.object({ question: WrittenQuestion, texts: v.array(v.string()) });

const Kind = v.object({ kind: v.literal('peer-circle-feedback'), version: v.literal(1) });

const Report = v.object({
  /** Says that two reports are of one form. It is no key and opens nothing. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TITLE)),
  made: Day,
  minAnswers: count,
  answered: count,
  /** False where too few had answered: then everything was deleted unread. */
  released: v.boolean(),
  scales: v.pipe(v.array(ScaleCount), v.maxLength(MAX_QUESTIONS)),
  choices: v.pipe(v.array(ChoiceCount), v.maxLength(MAX_QUESTIONS)),
  pairs: v.pipe(v.array(PairCount), v.maxLength(MAX_QUESTIONS)),
  comments: v.pipe(v.array(Comments), v.maxLength(MAX_QUESTIONS)),
});

/** A closed form as it is kept, sent on or opened again beside others: sums and comments, no single answer, no names, no times. */
export type Report = Tally & {
  readonly id: string;
  readonly title: string;
  /** The day the form was made on, as YYYY-MM-DD. */
  readonly made: string;
  readonly minAnswers: number;
  readonly released: boolean;
};

/** The report of a closed form. Where too few answered, it holds their number and nothing else. */
export function reportOf(
  { title, made }: Pick<Sheet, 'title' | 'made'>,
  closed: { readonly id: string; readonly minAnswers: number },
  outcome:
    | { readonly released: true; readonly tally: Tally }
    | { readonly released: false; readonly answered: number },
): Report {
  const head = { id: closed.id, title, made, minAnswers: closed.minAnswers, released: outcome.released };
  return outcome.released
    ? { ...head, ...outcome.tally }
    : { ...head, answered: outcome.answered, scales: [], choices: [], pairs: [], comments: [] };
}

/** A report as a file’s text. */
export function packReport(report: Report): string {
  return JSON.stringify({ kind: 'peer-circle-feedback', version: 1, ...report }, null, 2);
}

/** The report in a file that someone opens; undefined where it is none. */
export function readReport(json: string): Report | undefined {
  const file = parseJson(json);
  const parsed = v.safeParse(Report, file);
  if (!v.safeParse(Kind, file).success || !parsed.success) return undefined;
  return addsUp(parsed.output) ? parsed.output : undefined;
}

/** Whether the numbers fit each other: a file may have been changed by hand. */
function addsUp({ scales, choices, pairs }: Pick<Report, 'scales' | 'choices' | 'pairs'>): boolean {
  return (
    scales.every(({ of, counts: steps }) => steps === null || sum(steps) === of) &&
    pairs.every(({ of, moves }) => moves === null || sum(moves.flat()) === of) &&
    choices.every(
      ({ question, of, counts: options }) =>
        options === null ||
        (options.length === question.options.length && options.every((option) => option <= of)),
    )
  );
}
