import * as v from 'valibot';

/** How long a room's title may be, in UTF-16 units. */
export const MAX_TITLE_LENGTH = 80;

/** How long a written answer may be, in UTF-16 units; the box it travels in may hold less (see `answer-capacity.ts`). */
export const MAX_TEXT_LENGTH = 3000;

/** The most seats a room keeps. */
export const MAX_SEATS = 100;

/** The most facilitators at a time: the server keeps five keeper verifiers. */
export const MAX_FACILITATORS = 5;

/** A whole number from the least to the most, both included. */
export const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const urlSafe = (length: string) => v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`)));

/** The id of an event; an activity is named by the id of the event that began it. */
export const eventId = urlSafe('16,32');

export const seatId = urlSafe('12');

/** base64url of 32 bytes: a verifier or a commitment. */
export const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/));

/** A random value whose hash was shown before. */
export const opening = urlSafe('16,64');

export const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TITLE_LENGTH));

/** As typed; `name.ts` tidies it and knows how long it may be. */
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(160));

export const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT_LENGTH));

/** The room's recovery key: the public half, and the private half wrapped under a key from the private link. */
export const recovery = v.object({ pub: urlSafe('87'), wrapped: urlSafe('64,600') });

/** The id of something in the library (a prompt, a recipe, a step), the same in every language. */
export const contentId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

/** A step of a recipe of the library. */
export const stepName = v.object({ recipe: contentId, id: contentId });
export type StepName = v.InferOutput<typeof stepName>;

/** What a round or a writing is about: a prompt of the library, or someone's own words. */
export const topic = v.union([
  v.object({ prompt: contentId }),
  v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(280)) }),
]);
export type Topic = v.InferOutput<typeof topic>;

/** How far ahead of its line a timer may begin, so that all screens begin together. */
export const MAX_STARTS_IN_MS = 10_000;
export const startsInMs = wholeNumber(0, MAX_STARTS_IN_MS);

export const turn = wholeNumber(1, 100_000);

/** What every event carries. */
export const base = {
  id: eventId,
  /** The newest line its author had folded, and the first 9 bytes of the history's hash there. */
  seen: v.optional(v.tuple([wholeNumber(0, 1_000_000), seatId])),
};

/** What an event that acts on an activity carries. */
export const onActivity = { ...base, activity: eventId };

/** The most one press may add to a turn or a step or take from it, in milliseconds. */
export const MAX_ADDED_MS = 10 * 60_000;
export const addedMs = wholeNumber(-MAX_ADDED_MS, MAX_ADDED_MS);
