import * as z from 'zod/mini';
import { DEPTHS, MODES, PHASES, THEMES } from '#domain/icebreaker/taxonomy.ts';
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
/** A group of three or more, or two people. */
export const GROUP_FORMS = ['group', 'pair'] as const;
/** How much practice the host needs. */
export const SKILLS = ['first-time', 'some', 'experienced'] as const;

/** Most people a session is planned for. */
const MAX_PEOPLE = 12;

/** What a whole group of fields is told: one that we do not have, or no fields at all. */
const fieldsOf = (what: string) => ({
  error: (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys'
      ? `There is no field “${issue.keys.join('”, “')}” in ${what}. Correct its name or take it out.`
      : `Write ${what} with all its fields.`,
});
const slug = z
  .string('Write the “id”: small letters, digits and hyphens.')
  .check(
    z.regex(
      /^[a-z0-9-]{1,40}$/,
      'Correct the “id”: an id has small letters, digits and hyphens only, 40 at most.',
    ),
  );
const text = (field: string, most: number, what: string) => {
  const missing = `Write the “${field}”: ${what}.`;
  return z
    .string(missing)
    .check(
      z.trim(),
      z.minLength(2, missing),
      z.maxLength(most, `Shorten the “${field}” to ${most} characters or fewer.`),
    );
};
const whole = (field: string, from: number, to: number) => {
  const wrong = `Write “${field}” as a whole number from ${from} to ${to}.`;
  return z.int(wrong).check(z.gte(from, wrong), z.lte(to, wrong));
};
const oneOf = <const Names extends readonly string[]>(field: string, names: Names) =>
  z.enum(names, `Choose for “${field}” from: ${names.join(', ')}.`);
const list = <Item extends z.ZodMiniType>(field: string, item: Item) =>
  z.array(item, `Write “${field}” as a list.`);
const some = <Item extends z.ZodMiniType>(field: string, item: Item) =>
  list(field, item).check(z.minLength(1, `Give “${field}” one line or more.`));
const depth = z.literal(DEPTHS, 'Write “depth” as 1, 2 or 3.');

/** One step of a session: what the facilitator does and says, what everyone sees, and how it goes in writing. */
export const step = z.strictObject(
  {
    /** Stays the same in every language, and once in a session: a room writes it down when the step begins. */
    id: slug,
    /** What the room opens for the step, by its name in `tools.ts`. A tool that is to come runs as a spoken, timed step. */
    tool: oneOf('tool', TOOL_NAMES),
    /** What the step is called in the plan, up to 40 characters. */
    title: text('title', 40, 'what the step is called in the plan'),
    /** Minutes that do not depend on how many people take part, from 0 to 120. */
    minutes: whole('minutes', 0, 120),
    /** On top of those: this many seconds for each person, from 10 to 600. */
    secondsPerPerson: z.optional(whole('secondsPerPerson', 10, 600)),
    /** True where the step can be left out when time is short. */
    cut: z.optional(z.boolean('Write “cut” as true, or leave the field out.')),
    /** How much of oneself the step asks for: 1 facts, 2 a small finished story, 3 something still open. */
    depth,
    /** What the facilitator does, one action a line, up to 240 characters each. */
    do: some('do', text('do', 240, 'one action of the facilitator')),
    /** The facilitator’s words, to be read aloud as they stand: up to 320 characters a line, 30 words a sentence. */
    say: some('say', text('say', 320, 'words of the facilitator, to be read aloud')),
    /** What everyone reads in the room while the step runs: one instruction, up to 140 characters. */
    see: text('see', 140, 'one instruction that everyone reads'),
    /** How to pass, in the facilitator’s words. Wherever people are asked to share something. */
    pass: z.optional(text('pass', 140, 'how someone can pass, or leave the field out')),
    /** What to look out for, and what to do about it. */
    watchFor: z.optional(text('watchFor', 240, 'what to look out for, or leave the field out')),
    /** The same step without a meeting, in writing. */
    async: text('async', 300, 'the same step in writing, without a meeting'),
    /** For an icebreaker, and only that: what the questions drawn are good for, and how deep they go. */
    draw: z.optional(
      z.strictObject(
        { theme: oneOf('theme', THEMES), depth },
        fieldsOf('“draw”, which is a theme and a depth'),
      ),
    ),
    /** For a week in writing: the first and the last day of the step, from 1 to 7. The same one twice for one day. */
    days: z.optional(
      z.tuple(
        [whole('days', 1, 7), whole('days', 1, 7)],
        'Write “days” as the first and the last day of the step: [3, 4].',
      ),
    ),
  },
  fieldsOf('a step'),
);

/** A session with words to say: the script on a page and the agenda of a room are this one thing. */
export const recipe = z.strictObject(
  {
    /** The name of the file without `.json`, and the last part of the address. The same in every language. */
    id: slug,
    /** What the session is called, up to 60 characters. */
    title: text('title', 60, 'what the session is called'),
    /** What happens in it, answer first, up to 160 characters. */
    summary: text('summary', 160, 'what happens in the session, answer first'),
    /** What people go home with, one thing a line, one to four lines. */
    leaveWith: some('leaveWith', text('leaveWith', 120, 'one thing people go home with')).check(
      z.maxLength(4, 'Leave four lines or fewer in “leaveWith”.'),
    ),
    /** What kind of solution the session is, in the words that guides are tagged with too. */
    themes: some('themes', oneOf('themes', SOLUTION_THEMES)),
    /** Where in the life of a group it fits. */
    phase: some('phase', oneOf('phase', PHASES)),
    /** Whether a group can use it, a pair, or both. */
    forms: some('forms', oneOf('forms', GROUP_FORMS)),
    /** How people can be together for it; “async” is in writing, each in their own time. */
    modes: some('modes', oneOf('modes', MODES)),
    /** The minutes of all steps together for the number of people it is planned for, from 20 to 120. */
    totalMinutes: whole('totalMinutes', 20, 120),
    people: z.strictObject(
      {
        /** How many it is planned for, from 2 to 12: the clock on the page counts with this number. */
        base: whole('base', 2, MAX_PEOPLE),
        /** The fewest it works with. */
        min: whole('min', 2, MAX_PEOPLE),
        /** The most it works with. */
        max: whole('max', 2, MAX_PEOPLE),
      },
      fieldsOf('“people”'),
    ),
    /** How much practice the host needs. */
    skill: oneOf('skill', SKILLS),
    prep: z.strictObject(
      {
        /** How many minutes the host needs to prepare, up to 120. */
        minutes: whole('minutes', 0, 120),
        /** What to do beforehand: a checklist, each line begun with a verb. */
        todo: some('todo', text('todo', 200, 'one thing to do beforehand')),
        /** What has to be there, one thing a line. An empty list where nothing has to. */
        materials: list('materials', text('materials', 80, 'one thing that has to be there')),
      },
      fieldsOf('“prep”'),
    ),
    /** Two of you: what changes. */
    pair: text('pair', 400, 'what changes for two people'),
    /** A session in one meeting, or a week of writing with no meeting. */
    pace: oneOf('pace', ['meeting', 'week']),
    /** The session itself: 4 to 12 steps, in the order in which they run. */
    steps: list('steps', step).check(
      z.minLength(4, 'Give “steps” four steps or more.'),
      z.maxLength(12, 'Leave twelve “steps” or fewer.'),
    ),
  },
  fieldsOf('a session'),
);

export type Recipe = z.infer<typeof recipe>;
export type Step = Recipe['steps'][number];
