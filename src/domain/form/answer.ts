import { parseJson } from '#protocol/parse-json.ts';
import { MAX_LONG, MAX_SHORT, SCALE_STEPS } from './limits.ts';
import { type Question } from './question.ts';

/** A step of a scale. */
export type Step = (typeof SCALE_STEPS)[number];

/** What someone says to one question: a step, an option’s id, several of them, or words. */
export type Said = Step | string | readonly string[];

/** What one person answers: only the questions that were answered. Nothing in it says who answered, or when. */
export type FormAnswer = Readonly<Record<string, Said>>;

/** The JSON text that is sealed as an answer. What was left open is left out. */
export function packAnswer(questions: readonly Question[], answer: FormAnswer): string {
  const answers: Record<string, Said> = {};
  for (const question of questions) {
    const said = fitting(question, answer[question.id]);
    if (said !== undefined) answers[question.id] = said;
  }
  return JSON.stringify({ answers });
}

/**
 * What such a text says to these questions; undefined where it is no answer at all. People who answer may run a program of their own,
 * so what does not fit its question is left out, and the rest is kept.
 */
export function readAnswer(questions: readonly Question[], json: string): FormAnswer | undefined {
  const body = parseJson(json);
  const answers = isTable(body) && isTable(body.answers) ? body.answers : undefined;
  if (answers === undefined) return undefined;
  return Object.fromEntries(
    questions.flatMap((question) => {
      const said = Object.hasOwn(answers, question.id) ? fitting(question, answers[question.id]) : undefined;
      return said === undefined ? [] : [[question.id, said]];
    }),
  );
}

/** What someone had written before sending it, as this page kept it; nothing where it kept nothing. */
export function readDraft(text: string): FormAnswer {
  const kept = parseJson(text);
  if (!isTable(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, value]) => {
      const said = saidIn(value);
      return said === undefined ? [] : [[id, said]];
    }),
  );
}

/** Whether someone has said anything yet. */
export function isEmptyAnswer(questions: readonly Question[], answer: FormAnswer): boolean {
  return questions.every((question) => fitting(question, answer[question.id]) === undefined);
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

function saidIn(value: unknown): Said | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return SCALE_STEPS.find((step) => step === value);
}
