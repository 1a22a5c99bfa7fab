import type { FormStep } from '#domain/form/draft.ts';
import { MAX_QUESTION } from '#domain/form/limits.ts';
import {
  isScale,
  type ChoiceQuestion,
  type Kind,
  type Question,
  type ScaleQuestion,
} from '#domain/form/question.ts';
import { feedbackNew } from '#locale/feedback-new.ts';

const words = feedbackNew.question;
const OWN = 'new-';

/** Whether a question was added by the asker, and not taken from a ready-made form. */
export function isOwn(id: string): boolean {
  return id.startsWith(OWN);
}

/** An empty question of this kind. A scale begins with the ends of the one before it. */
export function ownQuestion(kind: Kind, questions: readonly Question[]): Question {
  const question = { id: freeId(OWN, questions), text: '' };
  switch (kind) {
    case 'scale': {
      const ends = questions.findLast(isScale)?.ends ?? words.usualEnds;
      return { ...question, kind, ends };
    }
    case 'one':
    case 'several':
      return { ...question, kind, options: [1, 2].map((nth) => ({ id: `o${nth}`, text: '' })) };
    case 'short':
    case 'long':
      return { ...question, kind };
  }
}

/** The question with one more option, still empty. */
export function withOption(question: ChoiceQuestion): ChoiceQuestion {
  const option = { id: freeId('o', question.options), text: '' };
  return { ...question, options: [...question.options, option] };
}

/** The two questions of a look back: about now, and the same about before, in the words it had earlier if it had any. */
export function lookBackFrom(question: ScaleQuestion, earlier?: ScaleQuestion): FormStep {
  const { id, ends } = question;
  const text = question.text.trim() === '' ? '' : words.beforeOf({ text: question.text.trim() });
  const before = earlier ?? { id: beforeId(id), kind: 'scale', text: text.slice(0, MAX_QUESTION) };
  return [
    { ...question, pair: id, paired: 'now' },
    { ...before, ends, pair: id, paired: 'before' },
  ];
}

/** The question about now alone. */
export function withoutLookBack({ id, kind, text, help, ends }: ScaleQuestion): FormStep {
  return [{ id, kind, text, help, ends }];
}

/** At most as long as a question’s id may be. */
function beforeId(id: string): string {
  return `${id.slice(0, 33)}-before`;
}

function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let nth = 1;
  while (taken.some(({ id }) => id === `${prefix}${nth}`)) nth += 1;
  return `${prefix}${nth}`;
}
