import * as z from 'zod/mini';
import { hash, onActivity, onTable } from '../../room/field.ts';
import { collectionNumber } from '../collection/event.ts';

/** From how many answers on a pulse may be shown: what is offered, and the fewest a facilitator may choose. */
export const DEFAULT_PULSE_THRESHOLD = 5;
export const MIN_PULSE_THRESHOLD = 3;

/** The three things a pulse asks, by the ids of their sentences. */
export const PULSE_QUESTIONS = ['voice', 'share', 'use'] as const;
export type PulseQuestion = (typeof PULSE_QUESTIONS)[number];

/** How long the one line of text may be, in UTF-16 units. */
export const MAX_PULSE_TEXT_LENGTH = 280;

const rating = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));

/** What can happen in a closing pulse. Ratings and words travel apart, so that nobody can put them together again. */
export const pulseEvents = [
  z.object({
    type: z.literal('pulse-started'),
    ...onTable,
    threshold: z.int().check(z.minimum(MIN_PULSE_THRESHOLD), z.maximum(100)),
  }),
  z.object({
    type: z.literal('pulse-rated'),
    ...onActivity,
    collection: collectionNumber,
    /** 1 (not at all) to 5 (completely) for each of `PULSE_QUESTIONS`; null for one left open. */
    ratings: z.tuple([rating, rating, rating]),
  }),
  z.object({
    type: z.literal('pulse-said'),
    ...onActivity,
    collection: collectionNumber,
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_PULSE_TEXT_LENGTH)),
    commitment: hash,
  }),
] as const;
