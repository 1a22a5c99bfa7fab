import * as z from 'zod';
import { id, words } from './fields.ts';

/** What a line is about; the builder shows the library under these headings. */
export const AGREEMENT_TOPICS = [
  'confidentiality',
  'speaking',
  'conflict',
  'boundaries',
  'access',
  'wellbeing',
] as const;

/** The named ways to keep a confidence. A group chooses one of them, so all three have to be there. */
export const CONFIDENTIALITY_PRESETS = ['lessons-leave', 'chatham-house-rule', 'nothing-leaves'] as const;

const line = z.strictObject({
  /** The same in every language, and never used for another rule: a saved agreement remembers it. */
  id,
  topic: z.enum(AGREEMENT_TOPICS),
  /** The rule as it will stand in the agreement, in “we” or “I” form. Promise only what people can keep. */
  text: words(140, 'Write the “text” of the line: the rule itself, in “we” or “I” form.'),
  /** One sentence or two, where a reason helps. For a way to keep a confidence: where it ends. */
  why: words(160, 'Write the “why” of the line, or leave the field out.').optional(),
  /** What it sounds like when someone uses the line. */
  example: words(160, 'Write the “example” of the line: what someone says when she uses it.'),
});

const preset = z.strictObject({
  /** The same in every language. */
  id,
  title: words(60, 'Write the “title” of the preset.'),
  /** When a group would choose it. For a way to keep a confidence: its limit too. */
  summary: words(160, 'Write the “summary” of the preset: when a group would choose it.'),
  /** Ids of lines above, in the order in which they are read out. */
  lines: z.array(id).min(1, 'A preset needs at least one line.'),
  /** Whether the builder begins with it. Exactly one of the ways to keep a confidence says true, all others false. */
  isDefault: z.boolean(),
});

/** The library of ground rules in one language, as an organiser keeps it in `src/content/agreements/<language>.json`. */
export const agreements = z
  .strictObject({ lines: z.array(line), presets: z.array(preset) })
  .superRefine((library, context) => {
    for (const message of libraryProblems(library)) context.addIssue({ code: 'custom', message });
  });

export type Agreements = z.infer<typeof agreements>;

/** What does not fit together in a library whose parts are well written, and what to fix. */
function libraryProblems({ lines, presets }: Agreements): string[] {
  const known = new Set(lines.map(({ id }) => id));
  const problems = [
    ...repeated(lines).map((id) => `Two lines have the id “${id}”. Give one of them another id.`),
    ...repeated(presets).map((id) => `Two presets have the id “${id}”. Give one of them another id.`),
  ];
  for (const { id, lines: chosen } of presets) {
    for (const missing of chosen.filter((line) => !known.has(line))) {
      problems.push(
        `The preset “${id}” names the line “${missing}”, and there is no such line. Correct the id or write the line.`,
      );
    }
    if (new Set(chosen).size < chosen.length) {
      problems.push(`The preset “${id}” names a line twice. Take it out once.`);
    }
  }
  for (const id of CONFIDENTIALITY_PRESETS) {
    if (!presets.some((preset) => preset.id === id)) {
      problems.push(
        `The preset “${id}” is missing. A group chooses between three ways to keep a confidence.`,
      );
    }
  }
  const defaults = presets.filter(({ isDefault }) => isDefault).map(({ id }) => id);
  if (defaults.length !== 1 || !CONFIDENTIALITY_PRESETS.some((id) => id === defaults[0])) {
    const choices = CONFIDENTIALITY_PRESETS.map((id) => `“${id}”`).join(', ');
    problems.push(
      `Set “isDefault” to true for exactly one of ${choices}, and to false for all other presets.`,
    );
  }
  return problems;
}

function repeated(entries: readonly { readonly id: string }[]): string[] {
  const ids = entries.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}
