import * as z from 'zod/mini';

/** How long a room's title may be, in UTF-16 units. */
export const MAX_TITLE_LENGTH = 80;

/** How long a written answer may be, in UTF-16 units; the box it travels in may hold less (see `box-room.ts`). */
export const MAX_TEXT_LENGTH = 3000;

/** The most seats a room keeps. */
export const MAX_SEATS = 100;

/** The most facilitators at a time: the server keeps five keeper verifiers. */
export const MAX_FACILITATORS = 5;

const urlSafe = (length: string) => z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`)));

/** The id of an event; an activity is named by the id of the event that began it. */
export const eventId = urlSafe('16,32');

export const seatId = urlSafe('12');

/** base64url of 32 bytes: a verifier or a commitment. */
export const hash = urlSafe('43');

/** A random value whose hash was shown before. */
export const opening = urlSafe('16,64');

export const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TITLE_LENGTH));

/** As typed; `name.ts` tidies it and knows how long it may be. */
export const name = z.string().check(z.minLength(1), z.maxLength(160));

export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TEXT_LENGTH));

/** The room's recovery key: the public half, and the private half wrapped under a key from the private link. */
export const recovery = z.object({ pub: urlSafe('87'), wrapped: urlSafe('64,600') });

/** The id of a prompt in the library, the same in every language. */
export const promptId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** What a round or a writing is about: a prompt of the library, or somebody's own words. */
export const topic = z.union([
  z.object({ prompt: promptId }),
  z.object({ text: z.string().check(z.trim(), z.minLength(1), z.maxLength(280)) }),
]);
export type Topic = z.infer<typeof topic>;

/** How far ahead of its line a timer may begin, so that all screens begin together. */
export const MAX_STARTS_IN_MS = 10_000;
export const startsInMs = z.int().check(z.minimum(0), z.maximum(MAX_STARTS_IN_MS));

export const turn = z.int().check(z.minimum(1), z.maximum(100_000));

/** What every event carries. */
export const base = {
  id: eventId,
  /** The newest line its author had folded, and the first 9 bytes of the history's hash there. */
  seen: z.optional(z.tuple([z.int().check(z.minimum(0), z.maximum(1_000_000)), seatId])),
};

/** What an event that acts on an activity carries. */
export const onActivity = { ...base, activity: eventId };

/** What an event that begins an activity carries: which activity its author saw on the table. */
export const onTable = { ...base, after: z.nullable(eventId) };
