import { isScale, type ChoiceQuestion, type Ends, type Kind, type Question } from './question.ts';

const OWN = 'new-';

/** Whether a question was added by the asker, and not taken from a ready-made form. */
export function isOwn(id: string): boolean {
  return id.startsWith(OWN);
}

/** An empty question of this kind. A scale begins with the ends of the one before it, or else with the usual ones. */
export function ownQuestion(kind: Kind, questions: readonly Question[], usualEnds: Ends): Question {
  const question = { id: freeId(OWN, questions), text: '' };
  switch (kind) {
    case 'scale': {
      const ends = questions.findLast(isScale)?.ends ?? usualEnds;
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

function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let nth = 1;
  while (taken.some(({ id }) => id === `${prefix}${nth}`)) nth += 1;
  return `${prefix}${nth}`;
}
