import type { Question } from './question.ts';

/** A ready-made form. That it keeps to its rules is checked when the site is built. */
export type Template = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly when: string;
  /** The usual number where it is left out. */
  readonly minAnswers?: number;
  readonly questions: readonly Question[];
};
