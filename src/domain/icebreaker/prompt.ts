import * as z from 'zod/mini';

/** How much of herself a question asks for: 1 facts and preferences, 2 a small finished story, 3 something still open. */
export const DEPTHS = [1, 2, 3] as const;

/** What a question is good for; on screen these are the themes of the deck. */
export const THEMES = [
  'check-in',
  'meet',
  'reconnect',
  'energy',
  'perspective',
  'wins',
  'values',
  'work-story',
  'support',
  'closing',
] as const;

/** How the people taking part are together: in one place, apart, both, or each at a time that suits her. */
export const MODES = ['in-person', 'remote', 'hybrid', 'async'] as const;

/** The ways a question can be answered. */
export const FORMATS = ['round', 'pair', 'trio', 'chat', 'write', 'draw-or-choose', 'move-optional'] as const;

/** Topics that not everybody wants to meet by surprise: a question that touches one is off until a whole group asks for it. */
export const SENSITIVITIES = [
  'childhood',
  'parents',
  'children',
  'partner',
  'body',
  'food',
  'health',
  'money',
  'home',
  'origin',
  'religion',
  'politics',
  'death',
  'alcohol',
  'age',
  'job-loss',
  'school',
  'travel',
  'faith-holidays',
  'best-friend',
  'embarrassment',
  'secrets',
  'touch',
  'ability',
  'camera',
] as const;

/** Question, follow-up and smaller version each fit on a phone above the circle. */
export const MAX_PROMPT_CHARACTERS = 90;

/** The smallest and the largest group a question may be meant for. */
export const MIN_PROMPT_PEOPLE = 2;
export const MAX_PROMPT_PEOPLE = 12;

/** The name of a prompt, the same in every language. It is what a room writes down when a prompt is drawn. */
export const promptId = z.string().check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

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
export type Depth = Prompt['depth'];
export type Theme = Prompt['use'][number];
export type Mode = Prompt['modes'][number];
