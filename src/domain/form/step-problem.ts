import { stepsOf, type DraftProblem, type FormDraft } from './draft.ts';
import { nameOf } from './edit-steps.ts';
import { normaliseDraft } from './normalise-draft.ts';

/** The first step that keeps the form from being made; undefined where it is something else. */
export function stepWithProblem(draft: FormDraft, problems: readonly DraftProblem[]): string | undefined {
  const wrong = problems.find((one) => 'question' in one);
  if (wrong === undefined) return undefined;
  // Normalised questions keep their places, but not always their names.
  const place = normaliseDraft(draft).questions.findIndex(({ id }) => id === wrong.question);
  const question = draft.questions[place];
  const step = stepsOf(draft.questions).find((questions) => questions.some(({ id }) => id === question?.id));
  return step && nameOf(step);
}
