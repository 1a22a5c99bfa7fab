import * as z from 'zod/mini';
import {
  DEPTHS,
  FORMATS,
  MAX_PROMPT_CHARACTERS,
  MAX_PROMPT_PEOPLE,
  MIN_PROMPT_PEOPLE,
  MODES,
  SENSITIVITIES,
  THEMES,
} from './taxonomy.ts';

/** The same in every language: a room writes down this id when a prompt is drawn, and knows it in the same form. */
const promptId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const sentence = z.string().check(z.trim(), z.minLength(8), z.maxLength(MAX_PROMPT_CHARACTERS));
const people = z.int().check(z.gte(MIN_PROMPT_PEOPLE), z.lte(MAX_PROMPT_PEOPLE));
const oneOrMore = z.minLength(1);

/** One question of the deck with everything a facilitator may choose it by. */
export const prompt = z.strictObject({
  id: promptId,
  /** The question itself: answerable on a bad day, about a choice or an action, without superlatives. */
  text: sentence,
  /** One more question, for a group that has time. */
  followUp: sentence,
  /** A smaller version: one thing or one choice, never a story. */
  low: sentence,
  depth: z.literal(DEPTHS),
  /** The first theme is the main one. */
  use: z.array(z.enum(THEMES)).check(oneOrMore),
  format: z.array(z.enum(FORMATS)).check(oneOrMore),
  size: z
    .strictObject({ min: people, max: people })
    .check(z.refine(({ min, max }) => min <= max, 'the smallest group is larger than the largest')),
  /** How long one answer takes, to plan a round by. */
  secondsPerPerson: z.int().check(z.gte(10), z.lte(180)),
  energy: z.enum(['calm', 'neutral', 'lively']),
  modes: z.array(z.enum(MODES)).check(oneOrMore),
  sensitivity: z.array(z.enum(SENSITIVITIES)),
  /** What answering takes: false means nobody has to. */
  needs: z.strictObject({
    speech: z.boolean(),
    hearing: z.boolean(),
    sight: z.boolean(),
    movement: z.boolean(),
    memory: z.enum(['none', 'recent', 'past']),
    timePressure: z.boolean(),
  }),
  languageLevel: z.enum(['A2', 'B1']),
  /** Somebody has read it for idioms and found none. */
  idiomFree: z.literal(true),
  /** Where in the life of a group it fits. */
  phase: z.array(z.enum(['start', 'middle', 'late'])).check(oneOrMore),
  forms: z.array(z.enum(['group', 'pair'])).check(oneOrMore),
  avoidWith: z.array(z.enum(['first-meeting'])),
  source: z.literal('own'),
  licence: z.literal('CC0-1.0'),
});

/** A whole deck in one language, as an organiser keeps it in `src/content/prompts/<language>.json`. */
export const promptDeck = z.array(prompt);

export type Prompt = z.infer<typeof prompt>;
