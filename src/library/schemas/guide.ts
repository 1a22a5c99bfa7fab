import * as z from 'zod';
import { DEPTHS, MODES } from '#domain/icebreaker/taxonomy.ts';
import { PHASES } from '#domain/icebreaker/taxonomy.ts';
import { GROUP_FORMS, SKILLS, SOLUTION_THEMES } from '#domain/recipe/recipe.ts';
import { TOOL_NAMES } from '#domain/recipe/tools.ts';
import { day, fieldsOf, list, oneOf, slug, text, whole } from './fields.ts';

/** How far a source carries: from trials to what practitioners say. */
export const STRENGTHS = [
  'trial',
  'experiment',
  'meta-analysis',
  'observational',
  'practice',
  'opinion',
] as const;

/** The last of the numbered requirements in `tests/support/content/requirements.json`. */
const LAST_REQUIREMENT = 152;

const evidence = z.strictObject(
  {
    /** What the source shows, in our own plain words, no wider than the source. */
    claim: text('claim', 240, 'what the source shows, in our own plain words'),
    /** Authors, year and where it appeared. */
    cite: text('cite', 200, 'authors, year and where it appeared'),
    /** Where the source can be read, with https:// in front. */
    url: z.url('Write the “url” of the source in full, with https:// in front.'),
    /** How far the source carries: one of the words above, from “trial” to “opinion”. */
    strength: oneOf('strength', STRENGTHS),
    /** The day someone last compared the claim with the source. After 18 months it has to be compared again. */
    checked: day('checked'),
  },
  fieldsOf('a source in “evidence”'),
);

/** What every page of the library says about itself. */
const page = {
  /** The name of the file without `.mdx`, and the last part of the address. The same in every language. */
  id: slug('id'),
  /** The heading of the page, up to 70 characters. Cards, lists and browser tabs show it too. */
  title: text('title', 70, 'the heading of the page'),
  /** The answer first, up to 160 characters: search results, cards and link previews show it. */
  summary: text('summary', 160, 'the answer first, in one or two sentences'),
  /** The reader’s trouble in one sentence of theirs. The list of challenges shows it. */
  problem: text('problem', 200, 'the reader’s trouble in one sentence of hers'),
  /** What kind of solution the page is about: the finder sorts challenges by these words. */
  themes: list('themes', oneOf('themes', SOLUTION_THEMES)).min(1, 'Give “themes” one theme or more.'),
  /** Where in the six to twelve months of a group it belongs: the finder sorts challenges by it. */
  phase: list('phase', oneOf('phase', PHASES)).min(1, 'Give “phase” one part of a group’s life or more.'),
  /** Which numbered requirements of the content brief the page answers: a test counts them. */
  requirements: list('requirements', whole('requirements', 1, LAST_REQUIREMENT)),
  /** Tools of the room that the page leads to, by their names in `src/domain/recipe/tools.ts`. */
  tools: list('tools', oneOf('tools', TOOL_NAMES)),
  /** Ids of the sessions that can be opened from the page, the main one first. */
  recipes: list('recipes', slug('recipes')),
  /** Ids of one to four other pages to read next: the end of the page shows them. */
  related: list('related', slug('related'))
    .min(1, 'Give “related” one page or more to read next.')
    .max(4, 'Leave four pages or fewer in “related”.'),
  /** Whether the page has the button to leave at once: true where someone should not be seen reading. */
  exitButton: z.boolean(
    'Write “exitButton”: true where the page needs the button to leave at once, or false.',
  ),
  reviewed: z.strictObject(
    {
      /** The day on which someone last read the page through. */
      on: day('on'),
      /** Who else read it, by a name or a role they agreed to. An empty list says that no one has yet. */
      by: list('by', text('by', 80, 'who read the page')),
      /** The day by which it must be read again: within twelve months. */
      nextBy: day('nextBy'),
    },
    fieldsOf('“reviewed”'),
  ),
  translation: z.strictObject(
    {
      /** The language it was written in: always English. */
      source: z.literal('en', 'Write “source” as en: pages are written in English first.'),
      /** “original” for English; for another language a draft, read by a native speaker, or older than the English. */
      status: oneOf('status', ['original', 'draft', 'reviewed', 'stale']),
    },
    fieldsOf('“translation”'),
  ),
  /** Under what others may use the page: the same for all. */
  licence: z.literal('CC-BY-4.0', 'Write “licence” as CC-BY-4.0: all pages have it.'),
};

const challenge = z.strictObject(
  {
    ...page,
    kind: z.literal('challenge'),
    /** Its place among the ten, from 1 to 10. Each number once. */
    challengeNo: whole('challengeNo', 1, 10),
    /** Three to five things one can see or hear when a group has this trouble; the finder shows them too. */
    signs: list('signs', text('signs', 140, 'one thing that can be seen or heard'))
      .min(3, 'Give “signs” three things or more that can be seen or heard.')
      .max(5, 'Leave five “signs” or fewer.'),
    /** For whom it works: always a group and a pair. */
    forms: list('forms', oneOf('forms', GROUP_FORMS)).length(
      2,
      'Give “forms” both: a challenge guide works for a group and for a pair.',
    ),
    /** For how many people: the fewest, from how many to how many it is best, and the most. Between 2 and 12. */
    groupSize: z.strictObject(
      {
        min: whole('min', 2, 12),
        best: z.tuple(
          [whole('best', 2, 12), whole('best', 2, 12)],
          'Write “best” as two numbers of people: [5, 8].',
        ),
        max: whole('max', 2, 12),
      },
      fieldsOf('“groupSize”'),
    ),
    /** How long its session takes, and the shortest and the longest it can be. In minutes, from 20 to 120. */
    duration: z.strictObject(
      {
        minutes: whole('minutes', 20, 120),
        range: z.tuple(
          [whole('range', 20, 120), whole('range', 20, 120)],
          'Write “range” as the fewest and the most minutes: [60, 90].',
        ),
      },
      fieldsOf('“duration”'),
    ),
    /** How people can be together for it: always all four ways. */
    modes: list('modes', oneOf('modes', MODES)).length(
      4,
      'Give “modes” all four: in-person, remote, hybrid and async, which is in writing.',
    ),
    /** How much of themselves it asks people for: 1 facts, 2 a small finished story, 3 something still open. */
    depth: z.literal(DEPTHS, 'Write “depth” as 1, 2 or 3.'),
    /** How close the topic comes to what hurts. */
    sensitivity: oneOf('sensitivity', ['low', 'medium', 'high']),
    /** How much practice the host needs. */
    skill: oneOf('skill', SKILLS),
    prep: z.strictObject(
      {
        /** How many minutes the host needs to prepare, up to 120. */
        minutes: whole('minutes', 0, 120),
        /** What has to be there, one thing a line. */
        materials: list('materials', text('materials', 80, 'one thing that has to be there')),
        /** What to do beforehand: a checklist of three to seven lines, each begun with a verb. */
        todo: list('todo', text('todo', 200, 'one thing to do beforehand'))
          .min(3, 'Give “todo” three lines or more.')
          .max(7, 'Leave seven lines or fewer in “todo”.'),
      },
      fieldsOf('“prep”'),
    ),
    /** The sources behind the page: three or more. */
    evidence: list('evidence', evidence).min(
      3,
      'Give “evidence” three sources or more: a challenge guide rests on them.',
    ),
    /** What can go wrong, five rows or more. */
    recover: list(
      'recover',
      z.strictObject(
        {
          /** What one sees or hears. */
          see: text('see', 160, 'what one sees or hears when it goes wrong'),
          /** The words to say, in quotation marks. One breath. */
          say: text('say', 240, 'the words to say then'),
          /** What to press or do. */
          press: text('press', 160, 'what to press or do then'),
        },
        fieldsOf('a row of “recover”'),
      ),
    ).min(5, 'Give “recover” five rows or more of what can go wrong.'),
    /** One sentence to rate from 1 to 5 at the close. */
    pulseItem: text('pulseItem', 120, 'one sentence to rate from 1 to 5 at the close'),
    /** One thing to watch for after the session. */
    observe: text('observe', 200, 'one thing to watch for after the session'),
    /** The take-away card: four to seven lines for half a printed page. */
    card: list('card', text('card', 140, 'one line to take away'))
      .min(4, 'Give “card” four lines or more.')
      .max(7, 'Leave seven lines or fewer on the “card”.'),
  },
  fieldsOf('a challenge'),
);

const primer = z.strictObject(
  {
    ...page,
    kind: z.literal('primer'),
    /** Its place in the primer, from 1 to 5. Each number once. */
    primerNo: whole('primerNo', 1, 5),
    /** The sources behind the page: one or more. */
    evidence: list('evidence', evidence).min(1, 'Give “evidence” one source or more.'),
  },
  fieldsOf('a part of the primer'),
);

const answer = z.strictObject(
  {
    ...page,
    kind: z.literal('answer'),
    /** Its place among the answers, from 1 to 7. Each number once. */
    answerNo: whole('answerNo', 1, 7),
    /** The answer in one or two sentences, for the hub and for search engines. */
    short: text('short', 280, 'the answer in one or two sentences'),
    /** The sources behind the page, if it has any. */
    evidence: list('evidence', evidence),
  },
  fieldsOf('an answer'),
);

const reference = z.strictObject(
  {
    ...page,
    kind: z.literal('reference'),
    /** The sources behind the page, if it has any. */
    evidence: list('evidence', evidence),
  },
  fieldsOf('a page of reference'),
);

/** A page of the library, as an organiser keeps it in `src/content/guides/<language>/`. */
export const guide = z.discriminatedUnion(
  'kind',
  [challenge, primer, answer, reference],
  'Choose for “kind” from: challenge, primer, answer, reference.',
);

export type Guide = z.infer<typeof guide>;
export type Challenge = z.infer<typeof challenge>;
export type Evidence = z.infer<typeof evidence>;
