import * as z from 'zod/mini';
import {
  DEPTHS,
  FORMATS,
  MAX_PROMPT_CHARACTERS,
  MAX_PROMPT_PEOPLE,
  MIN_PROMPT_PEOPLE,
  MODES,
  PHASES,
  SENSITIVITIES,
  THEMES,
  UNFIT,
} from './taxonomy.ts';

/** What a whole group of fields is told: one that we do not have, or no fields at all. */
const fieldsOf = (what: string) => ({
  error: (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys'
      ? `There is no field “${issue.keys.join('”, “')}” in ${what}. Correct its name or take it out.`
      : `Write ${what} with all its fields.`,
});
/** The same in every language: a room writes down this id when a prompt is drawn, and knows it in the same form. */
const promptId = z
  .string('Write the “id”: small letters, digits and hyphens.')
  .check(
    z.regex(
      /^[a-z0-9-]{1,40}$/,
      'Correct the “id”: an id has small letters, digits and hyphens only, 40 at most.',
    ),
  );
const sentence = (field: string, what: string) => {
  const missing = `Write the “${field}”: ${what}.`;
  return z
    .string(missing)
    .check(
      z.trim(),
      z.minLength(8, missing),
      z.maxLength(
        MAX_PROMPT_CHARACTERS,
        `Shorten the “${field}” to ${MAX_PROMPT_CHARACTERS} characters or fewer.`,
      ),
    );
};
const whole = (field: string, from: number, to: number) => {
  const wrong = `Write “${field}” as a whole number from ${from} to ${to}.`;
  return z.int(wrong).check(z.gte(from, wrong), z.lte(to, wrong));
};
const oneOf = <const Names extends readonly string[]>(field: string, names: Names) =>
  z.enum(names, `Choose for “${field}” from: ${names.join(', ')}.`);
const any = <const Names extends readonly string[]>(field: string, names: Names) =>
  z.array(oneOf(field, names), `Write “${field}” as a list. Where there is nothing to list, write [].`);
const some = <const Names extends readonly string[]>(field: string, names: Names) =>
  any(field, names).check(z.minLength(1, `Give “${field}” one entry or more.`));
const yesOrNo = (field: string) => z.boolean(`Write “${field}” as true or false.`);

/** One question of the deck with everything a facilitator may choose it by. */
export const prompt = z.strictObject(
  {
    /** Once in the deck, and never used for another question: a room remembers it. */
    id: promptId,
    /** The question itself: answerable on a bad day, about a choice or an action, without superlatives. 8 to 90 characters. */
    text: sentence('text', 'the question itself'),
    /** One more question, for a group that has time. */
    followUp: sentence('followUp', 'one more question, for a group that has time'),
    /** A smaller version: one thing or one choice, never a story. */
    low: sentence('low', 'a smaller version of the question'),
    /** How much of oneself it asks for: 1 facts and preferences, 2 a small finished story, 3 something still open. */
    depth: z.literal(DEPTHS, 'Write “depth” as 1, 2 or 3.'),
    /** What it is good for: the themes of the deck. The first one is the main one. */
    use: some('use', THEMES),
    /** The ways in which it can be answered. */
    format: some('format', FORMATS),
    /** The smallest and the largest group it is meant for, from 2 to 12 people. */
    size: z
      .strictObject(
        {
          min: whole('min', MIN_PROMPT_PEOPLE, MAX_PROMPT_PEOPLE),
          max: whole('max', MIN_PROMPT_PEOPLE, MAX_PROMPT_PEOPLE),
        },
        fieldsOf('“size”'),
      )
      .check(
        z.refine(
          ({ min, max }) => min <= max,
          'Correct the “size”: the smallest group is larger than the largest.',
        ),
      ),
    /** How long one answer takes, to plan a round by: 10 to 180 seconds. */
    secondsPerPerson: whole('secondsPerPerson', 10, 180),
    /** What it does to a room. */
    energy: oneOf('energy', ['calm', 'neutral', 'lively']),
    /** How people can be together for it; “async” is in writing, each in their own time. */
    modes: some('modes', MODES),
    /** The topics it touches that not everyone wants to meet by surprise; it is drawn only where a group asks for it. Empty for all of ours. */
    sensitivity: any('sensitivity', SENSITIVITIES),
    /** What answering takes. The deck lets a group choose questions that need no speech or no sight. */
    needs: z.strictObject(
      {
        /** True where it can only be answered by speaking; the next three say the same of their sense. */
        speech: yesOrNo('speech'),
        /** True where one has to hear something. */
        hearing: yesOrNo('hearing'),
        /** True where one has to see something. */
        sight: yesOrNo('sight'),
        /** True where one has to move. */
        movement: yesOrNo('movement'),
        /** How far back one has to remember: not at all, some days, or longer. */
        memory: oneOf('memory', ['none', 'recent', 'past']),
        /** True where one has to be quick. */
        timePressure: yesOrNo('timePressure'),
      },
      fieldsOf('“needs”'),
    ),
    /** How much English it takes: A2 for easy words, B1 for common ones. */
    languageLevel: oneOf('languageLevel', ['A2', 'B1']),
    /** Someone has read it for idioms and found none. */
    idiomFree: z.literal(true, 'Write “idiomFree”: true when someone has read it for idioms and found none.'),
    /** Where in the life of a group it fits. */
    phase: some('phase', PHASES),
    /** Whether a group can use it, a pair, or both. */
    forms: some('forms', ['group', 'pair']),
    /** When it does not fit: at a first meeting. Empty where it always fits. */
    avoidWith: any('avoidWith', UNFIT),
    /** Where it comes from: all questions are our own. */
    source: z.literal('own', 'Write “source” as own: we take no questions from other lists.'),
    /** Under what others may use it: the same for all. */
    licence: z.literal('CC0-1.0', 'Write “licence” as CC0-1.0: all questions have it.'),
  },
  fieldsOf('a question'),
);

/** A whole deck in one language, as an organiser keeps it in `src/content/prompts/<language>.json`. */
export const promptDeck = z.array(prompt, 'Write the deck as a list of questions.');

export type Prompt = z.infer<typeof prompt>;
