import * as z from 'zod';
import { DEPTHS, MODES } from '#domain/icebreaker/taxonomy.ts';
import { GROUP_FORMS, PHASES, SKILLS, SOLUTION_THEMES } from '#domain/recipe/recipe.ts';
import { TOOL_NAMES } from '#domain/recipe/tools.ts';

const slug = z.string().regex(/^[a-z0-9-]{1,40}$/, 'an id has small letters, digits and hyphens only');
const text = (most: number) => z.string().trim().min(2).max(most);
/** A day, written 2026-11-21. Without quotes YAML reads it as a moment; a day is all that is meant. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('a day is written like 2026-11-21'),
);

/** How far a source carries: from trials to what practitioners say. */
export const STRENGTHS = [
  'trial',
  'experiment',
  'meta-analysis',
  'observational',
  'practice',
  'opinion',
] as const;

const evidence = z.strictObject({
  /** What the source shows, in our own plain words, no wider than the source. */
  claim: text(240),
  /** Authors, year and where it appeared. */
  cite: text(200),
  url: z.url(),
  strength: z.enum(STRENGTHS),
  /** The day somebody last compared the claim with the source. */
  checked: day,
});

/** What every page of the library says about itself. */
const page = {
  /** The same in every language; the last part of the address. */
  id: slug,
  title: text(70),
  /** The answer first: search results, cards and link previews show it. */
  summary: text(160),
  /** The reader’s trouble in one sentence of hers. */
  problem: text(200),
  /** Words by which the finder sorts pages. */
  themes: z.array(z.enum(SOLUTION_THEMES)).min(1),
  /** Where in the six to twelve months of a group it belongs. */
  phase: z.array(z.enum(PHASES)).min(1),
  /** Which numbered requirements of the content brief the page answers: a test counts them. */
  requirements: z.array(z.int().min(1).max(152)),
  /** Tools of the room that the page leads to. */
  tools: z.array(z.enum(TOOL_NAMES)),
  /** Sessions that can be opened from the page, the main one first. */
  recipes: z.array(slug),
  /** Other pages to read next. */
  related: z.array(slug).min(1).max(4),
  /** The button to leave at once: on pages that somebody should not be seen reading. */
  exitButton: z.boolean(),
  /** When it was last read through, and by when it must be again: within twelve months. */
  reviewed: z.strictObject({ on: day, by: z.array(text(80)), nextBy: day }),
  translation: z.strictObject({
    source: z.literal('en'),
    status: z.enum(['original', 'draft', 'reviewed', 'stale']),
  }),
  licence: z.literal('CC-BY-4.0'),
};

const challenge = z.strictObject({
  ...page,
  kind: z.literal('challenge'),
  /** Its place among the ten. */
  challengeNo: z.int().min(1).max(10),
  /** Three to five things one can see or hear when a group has this trouble; the finder shows them too. */
  signs: z.array(text(140)).min(3).max(5),
  forms: z.array(z.enum(GROUP_FORMS)).length(2, 'a challenge guide works for a group and for a pair'),
  groupSize: z.strictObject({ min: z.int().min(2), best: z.tuple([z.int(), z.int()]), max: z.int().max(12) }),
  duration: z.strictObject({ minutes: z.int(), range: z.tuple([z.int(), z.int()]) }),
  modes: z.array(z.enum(MODES)).length(4, 'in person, remote, hybrid and in writing: all four'),
  depth: z.literal(DEPTHS),
  sensitivity: z.enum(['low', 'medium', 'high']),
  skill: z.enum(SKILLS),
  prep: z.strictObject({
    minutes: z.int(),
    materials: z.array(text(80)),
    todo: z.array(text(200)).min(3).max(7),
  }),
  evidence: z.array(evidence).min(3, 'a challenge guide rests on three sources or more'),
  /** What can go wrong: what one sees, what to say, what to press or do. */
  recover: z
    .array(z.strictObject({ see: text(160), say: text(240), press: text(160) }))
    .min(5, 'five rows or more of what can go wrong'),
  /** One sentence to rate from 1 to 5 at the close. */
  pulseItem: text(120),
  /** One thing to watch for after the session. */
  observe: text(200),
  /** The take-away card: lines for half a printed page. */
  card: z.array(text(140)).min(4).max(7),
});

const primer = z.strictObject({
  ...page,
  kind: z.literal('primer'),
  primerNo: z.int().min(1).max(5),
  evidence: z.array(evidence).min(1),
});

const answer = z.strictObject({
  ...page,
  kind: z.literal('answer'),
  answerNo: z.int().min(1).max(7),
  /** The answer in one or two sentences, for the hub and for search engines. */
  short: text(280),
  evidence: z.array(evidence),
});

const reference = z.strictObject({
  ...page,
  kind: z.literal('reference'),
  evidence: z.array(evidence),
});

/** A page of the library, as an organiser keeps it in `src/content/guides/<language>/`. */
export const guide = z.discriminatedUnion('kind', [challenge, primer, answer, reference]);

export type Guide = z.infer<typeof guide>;
export type Challenge = z.infer<typeof challenge>;
export type Evidence = z.infer<typeof evidence>;
