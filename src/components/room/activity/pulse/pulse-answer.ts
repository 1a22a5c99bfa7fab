import * as v from 'valibot';
import type { Content } from '#domain/activity/gathering/gathering.ts';
import { PULSE_QUESTIONS } from '#domain/activity/pulse/acts.ts';
import { parseJson } from '#protocol/parse-json.ts';

const Ratings = v.pipe(
  v.array(v.nullable(v.picklist([1, 2, 3, 4, 5]))),
  v.minLength(PULSE_QUESTIONS.length),
  v.maxLength(PULSE_QUESTIONS.length),
);
/** How someone rates the three questions: 1 to 5, or left open. */
export type PulseRatings = readonly (number | null)[];

/** Nothing rated yet. */
export const ALL_OPEN: PulseRatings = PULSE_QUESTIONS.map(() => null);

/** The ratings kept as a draft; all open where there are none. */
export function ratingsFrom(draft: string): PulseRatings {
  const parsed = v.safeParse(Ratings, parseJson(draft));
  return parsed.success ? parsed.output : ALL_OPEN;
}

/**
 * What is kept of an answer. The ratings always travel, be they all open: so the number of answers is right, and it
 * can't be told from their absence that someone wrote a line and rated nothing.
 */
export function contentOf(ratings: PulseRatings, line: string): readonly Content[] {
  const text = line.trim();
  return [{ part: 'ratings', ratings }, ...(text === '' ? [] : [{ part: 'words', text } as const])];
}

/** The ratings and the line of a kept answer. */
export function readContent(content: readonly Content[]): {
  readonly ratings: PulseRatings;
  readonly line: string;
} {
  const ratings = content.find((one) => one.part === 'ratings')?.ratings ?? ALL_OPEN;
  const line = content.find((one) => one.part === 'words')?.text ?? '';
  return { ratings, line };
}

/** Whether there is anything to send. */
export function isEmpty(ratings: PulseRatings, line: string): boolean {
  return line.trim() === '' && ratings.every((rating) => rating === null);
}
