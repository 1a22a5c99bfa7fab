import * as v from 'valibot';
import type { FormDraft } from '#domain/form/draft.ts';
import { parseJson } from '#protocol/parse-json.ts';
import { USUAL_MIN_ANSWERS } from '#domain/form/limits.ts';

/** How long a form may stay open, in seconds, as the choices have it. */
export const FORM_LENGTHS = ['86400', '259200', '604800', '1209600', '2592000', '7776000'] as const;
const USUAL_LENGTH_SECONDS = 604_800;

const text = v.string();
const question = { id: text, text, help: v.optional(text) };

/** A question as far as it is written: words may still be missing. */
const KeptQuestion = v.union([
  v.object({
    ...question,
    kind: v.literal('scale'),
    ends: v.object({ low: text, high: text }),
    paired: v.optional(v.picklist(['now', 'before'])),
    pair: v.optional(text),
  }),
  v.object({
    ...question,
    kind: v.picklist(['one', 'several']),
    options: v.array(v.object({ id: text, text })),
  }),
  v.object({ ...question, kind: v.picklist(['short', 'long']) }),
]);

const Kept = v.object({
  title: text,
  intro: text,
  minAnswers: v.number(),
  ttlSeconds: v.number(),
  questions: v.array(KeptQuestion),
});

/** A form with nothing in it yet, open for a week and for five. */
export const BLANK: FormDraft = {
  title: '',
  intro: '',
  questions: [],
  minAnswers: USUAL_MIN_ANSWERS,
  ttlSeconds: USUAL_LENGTH_SECONDS,
};

/** What was put together before this page was loaded again; undefined where nothing was. */
export function readKept(kept: string): FormDraft | undefined {
  const parsed = v.safeParse(Kept, parseJson(kept));
  return parsed.success ? parsed.output : undefined;
}
