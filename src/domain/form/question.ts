import * as v from 'valibot';
import { MAX_END, MAX_HELP, MAX_OPTION, MAX_OPTIONS, MAX_QUESTION, MIN_OPTIONS } from './limits.ts';

/** The ways a question can be answered: a step between two ends, one choice, several, a line, a few lines. */
export const KINDS = ['scale', 'one', 'several', 'short', 'long'] as const;
export type Kind = (typeof KINDS)[number];

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** The same in every form that asks it, so that answers of different days can be laid side by side. */
export const QuestionId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const question = { id: QuestionId, text: text(MAX_QUESTION), help: v.optional(text(MAX_HELP)) };

/** What the two ends of a scale mean, in words. */
export const Ends = v.object({ low: text(MAX_END), high: text(MAX_END) });
export type Ends = Readonly<v.InferOutput<typeof Ends>>;

/** Five steps between two ends. Two that share a `pair` ask about now and, looking back, about before. */
export const ScaleQuestion = v.object({
  ...question,
  kind: v.literal('scale'),
  ends: Ends,
  paired: v.optional(v.picklist(['now', 'before'])),
  pair: v.optional(QuestionId),
});
export type ScaleQuestion = Readonly<v.InferOutput<typeof ScaleQuestion>>;

/** One or several of a few answers. */
export const ChoiceQuestion = v.object({
  ...question,
  kind: v.picklist(['one', 'several']),
  options: v.pipe(
    v.array(v.object({ id: QuestionId, text: text(MAX_OPTION) })),
    v.minLength(MIN_OPTIONS),
    v.maxLength(MAX_OPTIONS),
  ),
});
export type ChoiceQuestion = Readonly<v.InferOutput<typeof ChoiceQuestion>>;

/** An answer in one's own words. */
export const WrittenQuestion = v.object({ ...question, kind: v.picklist(['short', 'long']) });
export type WrittenQuestion = Readonly<v.InferOutput<typeof WrittenQuestion>>;

export const Question = v.union([ScaleQuestion, ChoiceQuestion, WrittenQuestion]);
export type Question = ScaleQuestion | ChoiceQuestion | WrittenQuestion;

export function isScale(question: Question): question is ScaleQuestion {
  return question.kind === 'scale';
}

export function isChoice(question: Question): question is ChoiceQuestion {
  return question.kind === 'one' || question.kind === 'several';
}

export function isWritten(question: Question): question is WrittenQuestion {
  return question.kind === 'short' || question.kind === 'long';
}

/** Whether every question has an id of its own, and every option within its question. */
export function haveOwnIds(questions: readonly Question[]): boolean {
  return areDifferent(questions) && questions.filter(isChoice).every(({ options }) => areDifferent(options));
}

function areDifferent(all: readonly { readonly id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
