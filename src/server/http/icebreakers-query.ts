import * as z from 'zod/mini';
import { DEPTHS, MAX_PROMPT_PEOPLE, MIN_PROMPT_PEOPLE, MODES, THEMES } from '#domain/icebreaker/taxonomy.ts';

/** The most questions one answer carries. */
export const MAX_ICEBREAKERS = 50;

/** How long a seed may be, in UTF-16 units. */
const MAX_SEED_LENGTH = 64;

const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.regex(/^[1-9]\d?$/)),
    z.pipe(
      z.transform((digits: string) => Number(digits)),
      z.int().check(z.gte(min), z.lte(max)),
    ),
  );

const Query = z.strictObject({
  depth: z.optional(z.pipe(wholeNumber(1, 3), z.literal(DEPTHS))),
  theme: z.optional(z.enum(THEMES)),
  people: z.optional(wholeNumber(MIN_PROMPT_PEOPLE, MAX_PROMPT_PEOPLE)),
  mode: z.optional(z.enum(MODES)),
  count: z.optional(wholeNumber(1, MAX_ICEBREAKERS)),
  seed: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_SEED_LENGTH))),
});
type Query = z.infer<typeof Query>;

const EXPECTED: Readonly<Record<keyof Query, string>> = {
  depth: `must be one of ${DEPTHS.join(', ')}`,
  theme: `must be one of ${THEMES.join(', ')}`,
  people: `must be a whole number from ${MIN_PROMPT_PEOPLE} to ${MAX_PROMPT_PEOPLE}`,
  mode: `must be one of ${MODES.join(', ')}`,
  count: `must be a whole number from 1 to ${MAX_ICEBREAKERS}`,
  seed: `must have 1 to ${MAX_SEED_LENGTH} characters`,
};

/** What was asked for, or which parameter is wrong and what it should have been. */
export function readIcebreakersQuery(
  query: string,
): { readonly ok: true; readonly value: Query } | { readonly ok: false; readonly complaint: string } {
  const parameters = [...new URLSearchParams(query)];
  const names = parameters.map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return { ok: false, complaint: `${spoken(repeated)} is given twice.` };

  const parsed = Query.safeParse(Object.fromEntries(parameters));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, complaint: complaintOf(parsed.error) };
}

function complaintOf({ issues }: z.core.$ZodError): string {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    if (issues.some((issue) => issue.path[0] === name)) return `${spoken(name)} ${expected}.`;
  }
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys')?.keys[0] ?? '';
  return `${spoken(unknown)} is not a parameter of this call: ${Object.keys(EXPECTED).join(', ')}.`;
}

/** A parameter's name as far as one of ours could go, so that nothing long is echoed. */
function spoken(name: string): string {
  return `“${name.slice(0, 40)}”`;
}
