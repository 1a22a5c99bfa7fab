import { stepsOf, type FormStep } from './draft.ts';
import type { Question } from './question.ts';

/** The name of a step: that of its first question. */
export function nameOf(step: FormStep): string {
  return step[0].id;
}

/** The questions with one step as it is now. */
export function withStep(questions: readonly Question[], changed: FormStep): readonly Question[] {
  return stepsOf(questions)
    .map((step) => (nameOf(step) === nameOf(changed) ? changed : step))
    .flat();
}

/** The questions without one step. */
export function withoutStep(questions: readonly Question[], gone: FormStep): readonly Question[] {
  return stepsOf(questions)
    .filter((step) => nameOf(step) !== nameOf(gone))
    .flat();
}

/** The questions with a step put in at this place, or at the end where there are fewer now. */
export function withStepAt(questions: readonly Question[], step: FormStep, at: number): readonly Question[] {
  return stepsOf(questions).toSpliced(at, 0, step).flat();
}

/** Where a step stands, from 1 on. */
export function numberOf(questions: readonly Question[], name: string): number {
  return stepsOf(questions).findIndex((step) => nameOf(step) === name) + 1;
}
