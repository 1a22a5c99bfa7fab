import * as v from 'valibot';
import { MAX_LONG, MAX_SHORT, SCALE_STEPS } from './limits.ts';
import { type Question } from './question.ts';
import { jsonOf } from './sheet.ts';

/** A step of a scale. */
export type Step = (typeof SCALE_STEPS)[number];

/** What somebody says to one question: a step, an option’s id, several of them, or words. */
export type Said = Step | string | readonly string[];

/** What one person answers: only the questions she said something to. Nothing in it says who she is, or when. */
export type Answer = Readonly<Record<string, Said>>;

const AnswerBody = v.object({ answers: v.record(v.string(), v.unknown()) });

/** The JSON text that is sealed as an answer. What was left open is left out. */
export function packAnswer(questions: readonly Question[], answer: Answer): string {
  const answers: Record<string, Said> = {};
  for (const question of questions) {
    const said = fitting(question, answer[question.id]);
    if (said !== undefined) answers[question.id] = said;
  }
  return JSON.stringify({ answers });
}

/**
 * What such a text says to these questions; undefined where it is no answer at all. Whoever answers runs her own program,
 * so what does not fit its question is left out, and the rest is kept.
 */
export function readAnswer(questions: readonly Question[], json: string): Answer | undefined {
  const parsed = v.safeParse(AnswerBody, jsonOf(json));
  if (!parsed.success) return undefined;
  const { answers } = parsed.output;
  return Object.fromEntries(
    questions.flatMap((question) => {
      const said = Object.hasOwn(answers, question.id) ? fitting(question, answers[question.id]) : undefined;
      return said === undefined ? [] : [[question.id, said]];
    }),
  );
}

const Draft = v.record(v.string(), v.union([v.picklist(SCALE_STEPS), v.string(), v.array(v.string())]));

/** What somebody had written before she sent it, as this page kept it; nothing where it kept nothing. */
export function readDraft(text: string): Answer {
  const parsed = v.safeParse(Draft, jsonOf(text));
  return parsed.success ? parsed.output : {};
}

/** Whether somebody has said anything yet. */
export function isEmptyAnswer(questions: readonly Question[], answer: Answer): boolean {
  return questions.every((question) => fitting(question, answer[question.id]) === undefined);
}

function fitting(question: Question, said: unknown): Said | undefined {
  switch (question.kind) {
    case 'scale':
      return SCALE_STEPS.find((step) => step === said);
    case 'one':
      return question.options.find(({ id }) => id === said)?.id;
    case 'several': {
      if (!Array.isArray(said)) return undefined;
      const chosen = question.options.filter(({ id }) => said.includes(id)).map(({ id }) => id);
      return chosen.length === 0 ? undefined : chosen;
    }
    case 'short':
    case 'long': {
      if (typeof said !== 'string') return undefined;
      const words = said.trim().slice(0, question.kind === 'short' ? MAX_SHORT : MAX_LONG);
      return words === '' ? undefined : words;
    }
  }
}
