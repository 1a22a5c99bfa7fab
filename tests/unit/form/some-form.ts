import type { FormAnswer } from '#domain/form/answer.ts';
import type { Question } from '#domain/form/question.ts';
import type { Sheet } from '#domain/form/sheet.ts';

const ends = { low: 'not at all', high: 'fully' };

/** One question of every kind, and a look back. */
export const QUESTIONS: readonly Question[] = [
  { id: 'fair-time', kind: 'scale', text: 'The time was shared in a fair way today.', ends },
  {
    id: 'sure-now',
    kind: 'scale',
    text: 'How sure of yourself are you now?',
    ends,
    paired: 'now',
    pair: 'sure',
  },
  {
    id: 'sure-before',
    kind: 'scale',
    text: 'Looking back: how sure of yourself were you?',
    ends,
    paired: 'before',
    pair: 'sure',
  },
  {
    id: 'goal',
    kind: 'one',
    text: 'Did you reach your goal?',
    options: [
      { id: 'yes', text: 'Yes' },
      { id: 'partly', text: 'Partly' },
      { id: 'no', text: 'Not yet' },
    ],
  },
  {
    id: 'more-of',
    kind: 'several',
    text: 'What do you want more of?',
    options: [
      { id: 'silence', text: 'Silent writing' },
      { id: 'rounds', text: 'Rounds' },
    ],
  },
  { id: 'keep', kind: 'short', text: 'What should we keep?' },
  { id: 'anything', kind: 'long', text: 'Is there anything else?' },
];

export const SHEET: Sheet = {
  title: 'After a meeting',
  intro: 'So that the next one is better.',
  made: '2026-11-21',
  questions: QUESTIONS,
  publicKey: 'B'.repeat(87),
};

/** This many people who all say the same. */
export function crowd(count: number, answer: FormAnswer): FormAnswer[] {
  return Array.from({ length: count }, () => answer);
}
