/** From how many answers on a form is opened: what is offered, and the fewest and the most an asker may choose. */
export const USUAL_MIN_ANSWERS = 5;
export { MAX_MIN_ANSWERS, MIN_ANSWERS } from '#protocol/limits.ts';

/** A single question with fewer answers than this shows no numbers, however many answered the form. */
export const FEWEST_SHOWN = 3;

/** The steps of a scale: 1 is the low end, 5 the high one; 4 and 5 count as high. */
export const SCALE_STEPS = [1, 2, 3, 4, 5] as const;
/** The lowest step that counts as high. */
export const HIGH_STEP = 4;

/** How much a form may hold. Characters are UTF-16 units. */
export const MAX_TITLE = 60;
export const MAX_INTRO = 300;
export const MAX_QUESTION = 140;
export const MAX_HELP = 160;
export const MAX_END = 40;
export const MAX_OPTION = 80;
export const MIN_OPTIONS = 2;
export const MAX_OPTIONS = 8;
export const MAX_QUESTIONS = 30;

/** How long an answer in words may be: a line, or a few. UTF-16 units. */
export const MAX_SHORT = 280;
export const MAX_LONG = 1_000;
