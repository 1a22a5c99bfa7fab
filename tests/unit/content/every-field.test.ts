import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { prompt, promptDeck } from '#domain/icebreaker/prompt.ts';
import { recipe } from '#domain/recipe/recipe.ts';
import { allRecipes } from '../../support/content/read.ts';

type Path = readonly (string | number)[];

/** Values that hardly any field takes: of a wrong kind, empty, too small, too large, too long. */
const WRONG: readonly unknown[] = [
  undefined,
  {},
  [],
  [{}],
  '',
  'x'.repeat(2_000),
  'A b',
  -1,
  0.5,
  10_000,
  [9, 9],
];

/** Every field of something, and of what is in it, each once. */
function fieldsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => fieldsOf(item, [...path, 0]));
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...fieldsOf(inner, [...path, name]),
  ]);
}

/** The same with one field set to something else. */
function withField(value: unknown, [name, ...rest]: Path, wrong: unknown): unknown {
  if (name === undefined) return wrong;
  if (Array.isArray(value)) return value.with(Number(name), withField(value[Number(name)], rest, wrong));
  const fields = value as Record<string, unknown>;
  return { ...fields, [name]: withField(fields[name], rest, wrong) };
}

/** What stands in a field; a list of it that is too long where it is a list. */
function tooMuchOf(value: unknown, [name, ...rest]: Path): unknown {
  if (name !== undefined) return tooMuchOf((value as Record<string | number, unknown>)[name], rest);
  return Array.isArray(value) ? Array.from({ length: 40 }, () => value[0] as unknown) : undefined;
}

/** What an editor reads about one field, for everything that may be wrong with it or with an item of it. */
function toldAbout(schema: z.ZodMiniType, whole: unknown, path: Path): string[] {
  return [...WRONG, tooMuchOf(whole, path)].flatMap((wrong) => {
    const { error } = schema.safeParse(withField(whole, path, wrong));
    return (error?.issues ?? [])
      .filter(({ path: at }) => at.length <= path.length + 1 && path.every((name, nth) => at[nth] === name))
      .filter(({ path: at }) => at.length === path.length || typeof at.at(-1) === 'number')
      .map(({ message }) => message);
  });
}

const [arrive, ...others] = allRecipes().find(({ id }) => id === 'first-circle')!.steps;
const fullStep = {
  ...arrive!,
  secondsPerPerson: 30,
  cut: true,
  pass: 'Say “pass”.',
  watchFor: 'Someone who waits.',
  draw: { theme: 'meet', depth: 1 },
  days: [1, 2],
};
const session = {
  ...allRecipes().find(({ id }) => id === 'first-circle')!,
  steps: [fullStep, ...others],
};
const [question] = JSON.parse(
  readFileSync(new URL('../../../src/content/prompts/en.json', import.meta.url), 'utf8'),
) as unknown[];

describe.each([
  ['session', recipe, session],
  ['question', prompt, question],
] as const)('the writer of a %s', (_what, schema, whole) => {
  test('is told about every field by its name, and what belongs there, in a whole sentence', () => {
    expect(schema.safeParse(whole).success).toBe(true);
    for (const path of fieldsOf(whole)) {
      const told = toldAbout(schema, whole, path);
      const name = String(path.at(-1));

      expect(told.length, name).toBeGreaterThan(0);
      expect(
        told.filter((sentence) => !/^[A-Z].{12,}\.$/.test(sentence) || /“”|: \.|  /.test(sentence)),
        name,
      ).toEqual([]);
      expect(told.filter((sentence) => !sentence.includes(name.replace(/^steps$/, 'step')))).toEqual([]);
    }
  });

  test('may leave none of its fields out but those that are free, and add none', () => {
    const sentence = schema.safeParse({ ...(whole as object), sya: 1, tset: 2 }).error?.issues[0]?.message;

    expect(sentence).toMatch(/^There is no field “sya”, “tset” in a (?:session|question)\. /);
  });

  test('gives it an id of small letters, digits and hyphens alone', () => {
    for (const id of ['Small', 'small-', 'a'.repeat(40), 'a b', 'ab!', '!ab', 'a'.repeat(41), ''])
      expect(schema.safeParse({ ...(whole as object), id }).success, id).toBe(/^[a-z0-9-]{1,40}$/.test(id));
  });

  test('is told what a whole group of fields lacks', () => {
    expect(schema.safeParse(7).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Write a (?:session|question) with all its fields\.$/),
    ]);
  });
});

test('a question for a group of one size is right, and one whose smallest group is the larger is not', () => {
  const told = (min: number, max: number) =>
    prompt
      .safeParse({ ...(question as object), size: { min, max } })
      .error?.issues.map(({ message }) => message);

  expect(told(4, 4)).toBeUndefined();
  expect(told(5, 4)).toEqual(['Correct the “size”: the smallest group is larger than the largest.']);
});

test('a writer of too much, too little or a wrong choice is told just that', () => {
  const told = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
  const toldOf = (change: Record<string, unknown>) => told(prompt, { ...(question as object), ...change });
  const toldOfSession = (change: Record<string, unknown>) => told(recipe, { ...session, ...change });

  expect(told(promptDeck, {})).toBe('Write the deck as a list of questions.');
  expect(toldOf({ energy: 'loud' })).toBe('Choose for “energy” from: calm, neutral, lively.');
  expect(toldOf({ use: [] })).toBe('Give “use” one entry or more.');
  expect(toldOf({ low: 'x'.repeat(91) })).toBe('Shorten the “low” to 90 characters or fewer.');
  expect(toldOf({ id: 'A b' })).toBe(
    'Correct the “id”: an id has small letters, digits and hyphens only, 40 at most.',
  );
  expect(toldOfSession({ leaveWith: Array(5).fill('A plan.') })).toBe(
    'Leave four lines or fewer in “leaveWith”.',
  );
  expect(toldOfSession({ steps: Array(13).fill(fullStep) })).toBe('Leave twelve “steps” or fewer.');
});
