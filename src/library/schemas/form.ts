import * as z from 'zod';
import {
  MAX_END,
  MAX_HELP,
  MAX_MIN_ANSWERS,
  MAX_OPTION,
  MAX_OPTIONS,
  MAX_QUESTION,
  MAX_QUESTIONS,
  MAX_TITLE,
  MIN_ANSWERS,
  MIN_OPTIONS,
  USUAL_MIN_ANSWERS,
} from '#domain/form/limits.ts';
import { id, words } from './fields.ts';

/** What every question says about itself. */
const question = {
  /** The same in every language; once in a form. */
  id,
  /** The question, or a sentence to agree with. In our own words: scales of others are not ours to ship. */
  text: words(MAX_QUESTION, 'Write the “text” of the question.'),
  /** One more sentence under the question, where it helps. */
  help: words(MAX_HELP, 'Write the “help” of the question, or leave the field out.').optional(),
};

const end = (which: string) => words(MAX_END, `Write what the ${which} end of the scale means.`);

/** Five steps between two ends. */
const scale = z.strictObject({
  ...question,
  kind: z.literal('scale'),
  /** What the two ends mean, in words. */
  ends: z.strictObject({ low: end('low'), high: end('high') }),
  /** For a look back: the question about now, or the same question about the time before. */
  paired: z.enum(['now', 'before']).optional(),
  /** The name that the two questions of a look back share. */
  pair: id.optional(),
});

const choice = z.strictObject({
  ...question,
  kind: z.enum(['one', 'several']),
  /** The answers to choose from, in the order in which they are shown. */
  options: z
    .array(z.strictObject({ id, text: words(MAX_OPTION, 'Write the “text” of the option.') }))
    .min(MIN_OPTIONS, 'A choice needs two options or more.')
    .max(MAX_OPTIONS, 'More than eight options are hard to read. Leave some out.'),
});

/** An answer in words: a line or a few. */
const written = z.strictObject({ ...question, kind: z.enum(['short', 'long']) });

export const form = z
  .strictObject({
    /** The same in every language; once in the file. */
    id,
    title: words(MAX_TITLE, 'Write the “title” of the form.'),
    /** What the group learns from it, and how long it takes. */
    summary: words(200, 'Write the “summary” of the form: what a group learns from it.'),
    /** When in the life of the group it is filled in. */
    when: words(160, 'Write “when” in the life of the group the form is filled in.'),
    /** How many answers it takes before anything is shown. */
    minAnswers: z
      .int()
      .min(MIN_ANSWERS, `Set “minAnswers” to ${MIN_ANSWERS} or more: fewer answers point at people.`)
      .max(MAX_MIN_ANSWERS)
      .default(USUAL_MIN_ANSWERS),
    questions: z
      .array(z.discriminatedUnion('kind', [scale, choice, written]))
      .min(2, 'A form needs two questions or more.')
      .max(MAX_QUESTIONS, 'That is more than anyone answers. Leave some questions out.'),
  })
  .superRefine((it, context) => {
    for (const message of formProblems(it)) context.addIssue({ code: 'custom', message });
  });

/** The feedback forms in one language, as an organiser keeps them in `src/content/forms/<language>.json`. */
export const forms = z.array(form).superRefine((all, context) => {
  for (const id of repeated(all)) {
    context.addIssue({
      code: 'custom',
      message: `Two forms have the id “${id}”. Give one of them another id.`,
    });
  }
});

export type Form = z.infer<typeof form>;

/** What does not fit together in a form whose questions are well written, and what to fix. */
function formProblems({ id: form, questions }: Form): string[] {
  const problems = repeated(questions).map(
    (id) => `The form “${form}” has two questions with the id “${id}”. Give one of them another id.`,
  );
  for (const it of questions) {
    if (it.kind !== 'one' && it.kind !== 'several') continue;
    for (const id of repeated(it.options)) {
      problems.push(
        `The question “${it.id}” has two options with the id “${id}”. Give one of them another id.`,
      );
    }
  }
  const last = questions.at(-1);
  if (last?.kind !== 'short' && last?.kind !== 'long') {
    problems.push(`The form “${form}” has to end with a question for anything else, answered in words.`);
  }
  return [...problems, ...pairProblems(questions)];
}

/** A look back is one question about now and one about before, on the same scale. */
function pairProblems(questions: Form['questions']): string[] {
  const scales = questions.filter((it) => it.kind === 'scale');
  const problems = scales
    .filter(({ pair, paired }) => (pair === undefined) !== (paired === undefined))
    .map(({ id }) => `The question “${id}” needs both “paired” and “pair”, or neither.`);
  for (const pair of new Set(scales.flatMap((it) => it.pair ?? []))) {
    const both = scales.filter((it) => it.pair === pair);
    const [now, before] = [both.find(isNow), both.find((it) => !isNow(it))];
    if (both.length !== 2 || now === undefined || before === undefined) {
      problems.push(`The pair “${pair}” needs one question about “now” and one about “before”.`);
    } else if (now.ends.low !== before.ends.low || now.ends.high !== before.ends.high) {
      problems.push(`Both questions of the pair “${pair}” need the same ends, so that they can be compared.`);
    }
  }
  return problems;
}

const isNow = ({ paired }: z.infer<typeof scale>) => paired === 'now';

function repeated(entries: readonly { readonly id: string }[]): string[] {
  const ids = entries.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}
