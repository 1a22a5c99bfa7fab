import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, movedBy, problemsOf, stepsOf, type FormDraft } from '#domain/form/draft.ts';
import { utf8Length } from '#domain/kernel/utf8-length.ts';
import type { Question } from '#domain/form/question.ts';
import { packSheet, readSheet } from '#domain/form/sheet.ts';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { forms } from '#library/schemas/form.ts';
import { QUESTIONS, SHEET } from './some-form.ts';

const templates = forms.parse(
  JSON.parse(readFileSync(new URL('../../../src/content/forms/en.json', import.meta.url), 'utf8')),
);
const draft: FormDraft = {
  title: 'After a meeting',
  intro: '',
  questions: QUESTIONS,
  minAnswers: 5,
  ttlSeconds: 86_400,
};
/** One question, or the two of a look back. */
const STEPS = QUESTIONS.length - 1;
const problems = (changes: Partial<FormDraft>) =>
  problemsOf({ ...draft, ...changes }).map(({ problem }) => problem);

describe('a sheet', () => {
  test('says the same after its way through a box', () => {
    expect(readSheet(packSheet(SHEET))).toEqual(SHEET);
  });

  test('says the ends of a scale once for all scales that follow with the same', () => {
    const json = packSheet(SHEET);

    expect(json.match(/not at all/g)).toHaveLength(1);
  });

  test('takes no question that cannot be answered, and no two under one id', () => {
    const [scale, ...rest] = QUESTIONS as [Question, ...Question[]];
    for (const questions of [
      [],
      [scale, scale],
      [{ ...scale, ends: { low: '', high: 'fully' } }],
      [{ ...scale, text: '' }],
      [{ id: 'x', kind: 'one', text: 'One?', options: [{ id: 'a', text: 'A' }] }],
      [{ id: 'x', kind: 'draw', text: 'Draw?' }, ...rest],
    ])
      expect(readSheet(packSheet({ ...SHEET, questions: questions as Question[] }))).toBeUndefined();
  });

  test('is never believed to be one when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSheet(text)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSheet(text)).toBeUndefined();
      }),
    );
  });
});

describe('a form that is being put together', () => {
  test('can be made from every template as it is, with room for a question of one’s own', () => {
    for (const { title, minAnswers, questions } of templates) {
      const made = { ...draft, title, minAnswers, questions, intro: '' };
      expect(problemsOf(made), title).toEqual([]);
      expect(bytesOf(made), title).toBeLessThan(MAX_PLAINTEXT_BYTES - 250);
    }
  });

  test('says everything that is missing before it can be made', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ title: '  ' })).toEqual(['no-title']);
    expect(problems({ questions: [] })).toEqual(['no-questions']);
    expect(problems({ minAnswers: 2 })).toEqual(['min-answers']);
    expect(problems({ questions: [{ ...QUESTIONS[0]!, text: ' ' }] })).toEqual(['not-finished']);
    expect(problems({ questions: [QUESTIONS[1]!] })).toEqual(['half-a-pair']);
    const long = { ...QUESTIONS[5]!, text: 'é'.repeat(140) };
    const many = Array.from({ length: 20 }, (_, nth) => ({ ...long, id: `q-${nth}` }));
    expect(problems({ questions: many })).toEqual(['too-large']);
  });

  test('keeps all its questions when one is moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), fc.constantFrom(-1 as const, 1 as const), ({ id }, by) => {
        const moved = movedBy(QUESTIONS, id, by);
        const at = (questions: readonly Question[]) =>
          stepsOf(questions).findIndex((step) => step.some((one) => one.id === id));

        expect(moved.toSorted(byId)).toEqual(QUESTIONS.toSorted(byId));
        const wanted = at(QUESTIONS) + by;
        expect(at(moved)).toBe(wanted < 0 || wanted >= STEPS ? at(QUESTIONS) : wanted);
      }),
    );
  });

  test('keeps a look back together wherever it is moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...QUESTIONS), fc.constantFrom(-1, 1))), (moves) => {
        const moved = moves.reduce<readonly Question[]>(
          (questions, [{ id }, by]) => movedBy(questions, id, by),
          QUESTIONS,
        );

        expect(stepsOf(moved)).toHaveLength(STEPS);
        expect(problems({ questions: moved })).toEqual([]);
      }),
    );
  });

  test('counts its bytes as the box will', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});

function byId(one: Question, other: Question): number {
  return one.id.localeCompare(other.id);
}
