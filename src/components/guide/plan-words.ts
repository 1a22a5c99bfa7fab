import type { PlanWords } from '#library/plan-markdown.ts';
import { library as words } from '#locale/library.ts';

/** The words around a session’s plan as plain text. */
export const planWords: PlanWords = {
  ...words.script,
  minutes: words.minutes,
  licence: words.session.share,
};
