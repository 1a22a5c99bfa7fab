import * as v from 'valibot';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { utf8Length } from '#domain/kernel/utf8-length.ts';
import { MAX_INTRO, MAX_MIN_ANSWERS, MAX_QUESTIONS, MAX_TITLE, MIN_ANSWERS } from './limits.ts';
import { isScale, Question, type ScaleQuestion } from './question.ts';
import { packSheet, type Sheet } from './sheet.ts';

/** A form before it is made: what the asker has put together so far. */
export type FormDraft = {
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly Question[];
  readonly minAnswers: number;
  readonly ttlSeconds: number;
};

/** What keeps a draft from being made, and which question it is about. */
export type DraftProblem =
  | {
      readonly problem:
        'no-title' | 'title-too-long' | 'intro-too-long' | 'no-questions' | 'too-many-questions';
    }
  | { readonly problem: 'min-answers' }
  | { readonly problem: 'too-large'; readonly bytes: number }
  | { readonly problem: 'not-finished' | 'half-a-pair'; readonly question: string };

/** Everything that has to be put right first, in the order of the page; empty where the form can be made. */
export function problemsOf(draft: FormDraft): DraftProblem[] {
  const { title, intro, questions, minAnswers } = draft;
  const problems: DraftProblem[] = [];
  if (title.trim() === '') problems.push({ problem: 'no-title' });
  if (title.trim().length > MAX_TITLE) problems.push({ problem: 'title-too-long' });
  if (intro.length > MAX_INTRO) problems.push({ problem: 'intro-too-long' });
  if (questions.length === 0) problems.push({ problem: 'no-questions' });
  if (questions.length > MAX_QUESTIONS) problems.push({ problem: 'too-many-questions' });
  for (const question of questions) {
    if (!v.safeParse(Question, question).success)
      problems.push({ problem: 'not-finished', question: question.id });
    else if (isHalfAPair(question, questions))
      problems.push({ problem: 'half-a-pair', question: question.id });
  }
  if (!Number.isInteger(minAnswers) || minAnswers < MIN_ANSWERS || minAnswers > MAX_MIN_ANSWERS)
    problems.push({ problem: 'min-answers' });
  const bytes = bytesOf(draft);
  if (bytes > MAX_PLAINTEXT_BYTES) problems.push({ problem: 'too-large', bytes });
  return problems;
}

/** How much of a box the form fills, in bytes of UTF-8; a box holds `MAX_PLAINTEXT_BYTES`. */
export function bytesOf({ title, intro, questions }: FormDraft): number {
  const sheet: Sheet = { title, intro, questions, made: '2026-01-01', publicKey: 'A'.repeat(87) };
  return utf8Length(packSheet(sheet));
}

/**
 * The questions with one of them moved up (−1) or down (+1); unchanged where it stands at that end. The two of a look back
 * are one step, and move together.
 */
export function movedBy(questions: readonly Question[], id: string, by: -1 | 1): readonly Question[] {
  const steps = stepsOf(questions);
  const from = steps.findIndex((step) => step.some((question) => question.id === id));
  const to = from + by;
  const moved = steps[from];
  if (moved === undefined || to < 0 || to >= steps.length) return questions;
  return steps.toSpliced(from, 1).toSpliced(to, 0, moved).flat();
}

/** One question, or the two of a look back as they follow each other: now, and before. */
export type FormStep = readonly [Question] | readonly [now: ScaleQuestion, before: ScaleQuestion];

/** A form as its asker thinks of it: step by step, with a look back as one. */
export function stepsOf(questions: readonly Question[]): readonly FormStep[] {
  const steps: FormStep[] = [];
  for (const question of questions) {
    const lookBack = lookBackOf(steps.at(-1), question);
    if (lookBack === undefined) steps.push([question]);
    else steps.splice(-1, 1, lookBack);
  }
  return steps;
}

function lookBackOf(step: FormStep | undefined, before: Question): FormStep | undefined {
  if (step?.length !== 1 || !isScale(step[0]) || !isScale(before)) return undefined;
  const [now] = step;
  const isOne = now.pair !== undefined && now.pair === before.pair;
  return isOne && now.paired === 'now' && before.paired === 'before' ? [now, before] : undefined;
}

function isHalfAPair(question: Question, questions: readonly Question[]): boolean {
  if (!isScale(question)) return false;
  if (question.pair === undefined && question.paired === undefined) return false;
  const pair = questions.filter(isScale).filter((other) => other.pair === question.pair);
  const sides = pair.map(({ paired }) => paired);
  return pair.length !== 2 || !sides.includes('now') || !sides.includes('before');
}
