import * as v from 'valibot';
import { hash, onActivity, wholeNumber } from '#domain/facts/field.ts';
import { collectionNumber } from '#domain/activity/gathering/event.ts';

/** From how many answers on a pulse may be shown: what is offered, and the fewest a facilitator may choose. */
export const DEFAULT_PULSE_THRESHOLD = 5;
export const MIN_PULSE_THRESHOLD = 3;

/** The three things a pulse asks, by the ids of their sentences. */
export const PULSE_QUESTIONS = ['voice', 'share', 'use'] as const;
export type PulseQuestion = (typeof PULSE_QUESTIONS)[number];

/** How long the one line of text may be, in UTF-16 units. */
export const MAX_PULSE_TEXT_LENGTH = 280;

const rating = v.nullable(wholeNumber(1, 5));

/** From how many answers on the pulse may be shown. */
export const pulseSetup = v.object({
  threshold: wholeNumber(MIN_PULSE_THRESHOLD, 100),
});
export type PulseSetup = v.InferOutput<typeof pulseSetup>;

/** What can happen in a closing pulse. Ratings and words travel apart, so that no one can put them together again. */
export const pulseActs = [
  v.object({
    type: v.literal('pulse-rated'),
    ...onActivity,
    collection: collectionNumber,
    /** 1 (not at all) to 5 (completely) for each of `PULSE_QUESTIONS`; null for one left open. */
    ratings: v.tuple([rating, rating, rating]),
  }),
  v.object({
    type: v.literal('pulse-said'),
    ...onActivity,
    collection: collectionNumber,
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_PULSE_TEXT_LENGTH)),
    commitment: hash,
  }),
] as const;
export type PulseAct = v.InferOutput<(typeof pulseActs)[number]>;
