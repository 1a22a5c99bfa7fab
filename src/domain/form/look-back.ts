import type { FormStep } from './draft.ts';
import { MAX_QUESTION } from './limits.ts';
import type { ScaleQuestion } from './question.ts';

/** The two questions of a look back: about now, and the same about before, in the words it had earlier if it had any. */
export function lookBackFrom(
  question: ScaleQuestion,
  beforeOf: (now: { readonly text: string }) => string,
  earlier?: ScaleQuestion,
): FormStep {
  const { id, ends } = question;
  const text = question.text.trim() === '' ? '' : beforeOf({ text: question.text.trim() });
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
