import * as z from 'zod/mini';
import { DEPTHS, MODES, THEMES } from '../icebreaker/taxonomy.ts';
import { TOOL_NAMES } from './tools.ts';

/** What solutions to the ten challenges have in common: the tags of guides and recipes. */
export const SOLUTION_THEMES = [
  'communication',
  'respect',
  'flexibility',
  'training',
  'clear-goals',
  'ongoing-support',
] as const;
export const PHASES = ['start', 'middle', 'late'] as const;
export const GROUP_FORMS = ['group', 'pair'] as const;
export const SKILLS = ['first-time', 'some', 'experienced'] as const;

/** Most people a session is planned for. */
const MAX_PEOPLE = 12;

const slug = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,40}$/, 'an id has small letters, digits and hyphens only'));
const text = (most: number) => z.string().check(z.trim(), z.minLength(2), z.maxLength(most));
const minutes = z.int().check(z.gte(0), z.lte(120));
const people = z.int().check(z.gte(2), z.lte(MAX_PEOPLE));

/** One step of a session: what the facilitator does and says, what everybody sees, and how it goes in writing. */
export const step = z.strictObject({
  /** Stays the same in every language: a room writes it down when the step begins. */
  id: slug,
  tool: z.enum(TOOL_NAMES),
  title: text(40),
  /** Minutes that do not depend on how many people take part. */
  minutes,
  /** On top of those: so many seconds for each person. */
  secondsPerPerson: z.optional(z.int().check(z.gte(10), z.lte(600))),
  /** Can be left out when time is short. */
  cut: z.optional(z.boolean()),
  /** How much of herself the step asks for. */
  depth: z.literal(DEPTHS),
  /** What the facilitator does, one action a line. */
  do: z.array(text(240)).check(z.minLength(1)),
  /** Her words, to be read aloud as they stand. */
  say: z.array(text(320)).check(z.minLength(1)),
  /** What everybody reads in the room while the step runs: one instruction. */
  see: text(140),
  /** How to pass, in her words. Wherever people are asked to share something. */
  pass: z.optional(text(140)),
  /** What to look out for, and what to do about it. */
  watchFor: z.optional(text(240)),
  /** The same step without a meeting, in writing. */
  async: text(300),
  /** For an icebreaker: which questions are drawn. */
  draw: z.optional(z.strictObject({ theme: z.enum(THEMES), depth: z.literal(DEPTHS) })),
  /** For a week in writing: which day or days it is for. */
  days: z.optional(z.tuple([z.int().check(z.gte(1)), z.int().check(z.lte(7))])),
});

/** A session with words to say: the script on a page and the agenda of a room are this one thing. */
export const recipe = z.strictObject({
  id: slug,
  title: text(60),
  /** What happens in it, answer first. */
  summary: text(160),
  /** What people go home with, one thing a line. */
  leaveWith: z.array(text(120)).check(z.minLength(1), z.maxLength(4)),
  themes: z.array(z.enum(SOLUTION_THEMES)).check(z.minLength(1)),
  phase: z.array(z.enum(PHASES)).check(z.minLength(1)),
  forms: z.array(z.enum(GROUP_FORMS)).check(z.minLength(1)),
  modes: z.array(z.enum(MODES)).check(z.minLength(1)),
  /** The minutes of the whole session for the number of people it is planned for. */
  totalMinutes: z.int().check(z.gte(20), z.lte(120)),
  people: z.strictObject({
    /** How many it is planned for: the clock on the page counts with this number. */
    base: people,
    min: people,
    max: people,
  }),
  skill: z.enum(SKILLS),
  prep: z.strictObject({
    minutes,
    todo: z.array(text(200)).check(z.minLength(1)),
    materials: z.array(text(80)),
  }),
  /** Two of you: what changes. */
  pair: text(400),
  /** A session in one meeting, or a week of writing with no meeting. */
  pace: z.enum(['meeting', 'week']),
  steps: z.array(step).check(z.minLength(4), z.maxLength(12)),
});

export type Recipe = z.infer<typeof recipe>;
export type Step = Recipe['steps'][number];
