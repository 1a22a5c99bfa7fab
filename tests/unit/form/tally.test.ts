import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCALE_STEPS } from '#domain/form/limits.ts';
import { isEmptyAnswer, packAnswer, readAnswer, type FormAnswer } from '#domain/form/answer.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { highOf, isShaky, medianOf, movedOf, tallyOf } from '#domain/form/tally.ts';
import { crowd, QUESTIONS } from './some-form.ts';

const random = seededRandom('any');
const tally = (answers: readonly FormAnswer[]) => tallyOf(QUESTIONS, answers, random);
const step = fc.constantFrom(...SCALE_STEPS);
const answer: fc.Arbitrary<FormAnswer> = fc.record(
  {
    'fair-time': step,
    'sure-now': step,
    'sure-before': step,
    goal: fc.constantFrom('yes', 'partly', 'no'),
    'more-of': fc.subarray(['silence', 'rounds'], { minLength: 1 }),
    keep: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  },
  { requiredKeys: [] },
);

describe('an answer', () => {
  test('says the same to the asker as it did to its author', () => {
    fc.assert(
      fc.property(answer, (said) => {
        const read = readAnswer(QUESTIONS, packAnswer(QUESTIONS, said));
        const { keep } = said;
        expect(read).toEqual(typeof keep === 'string' ? { ...said, keep: keep.trim() } : said);
      }),
    );
  });

  test('keeps what fits its question, and nothing else of what a stranger’s program sends', () => {
    const sent = {
      'fair-time': 6,
      'sure-now': '5',
      goal: 'perhaps',
      'more-of': ['rounds', 'rounds', 'gold', 7],
      keep: '  The silence.  ',
      anything: { html: '<b>' },
      someone: 'else',
      __proto__: { polluted: true },
    };
    expect(readAnswer(QUESTIONS, JSON.stringify({ answers: sent }))).toEqual({
      'more-of': ['rounds'],
      keep: 'The silence.',
    });
    for (const none of ['', '{}', '[]', 'null', '{"answers":[1]}x'])
      expect(readAnswer(QUESTIONS, none)).toBeUndefined();
  });

  test('is empty until something is said', () => {
    expect(isEmptyAnswer(QUESTIONS, {})).toBe(true);
    expect(isEmptyAnswer(QUESTIONS, { keep: '   ', 'more-of': [] })).toBe(true);
    expect(isEmptyAnswer(QUESTIONS, { 'fair-time': 1 })).toBe(false);
  });
});

describe('answers together', () => {
  test('count everyone once for each question she answered', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 3, maxLength: 20 }), (answers) => {
        const { answered, scales, choices } = tally(answers);
        expect(answered).toBe(answers.length);
        for (const { question, of, counts } of scales) {
          expect(of).toBe(answers.filter((said) => said[question.id] !== undefined).length);
          if (counts !== null) expect(counts.reduce((sum, count) => sum + count)).toBe(of);
        }
        for (const { question, of, counts } of choices) {
          if (counts === null) continue;
          const total = counts.reduce((sum, count) => sum + count);
          if (question.kind === 'one') expect(total).toBe(of);
          else expect(total).toBeGreaterThanOrEqual(of);
        }
      }),
    );
  });

  test('say no numbers for a question that fewer than three answered', () => {
    const { scales, choices, pairs } = tally([
      ...crowd(2, { 'fair-time': 5, 'sure-now': 4, 'sure-before': 2, goal: 'yes' }),
      ...crowd(4, {}),
    ]);

    expect(scales[0]).toMatchObject({ of: 2, counts: null });
    expect(choices[0]).toMatchObject({ of: 2, counts: null });
    expect(pairs[0]).toMatchObject({ of: 2, moves: null });
  });

  test('show how each moved from before to now, without saying who', () => {
    const { pairs } = tally([
      ...crowd(3, { 'sure-before': 2, 'sure-now': 4 }),
      ...crowd(1, { 'sure-before': 5, 'sure-now': 4 }),
      ...crowd(2, { 'sure-before': 3, 'sure-now': 3 }),
      ...crowd(2, { 'sure-now': 1 }),
    ]);
    const [pair] = pairs;

    expect(pair?.of).toBe(6);
    expect(pair?.moves?.[1]).toEqual([0, 0, 0, 3, 0]);
    expect(movedOf(pair?.moves ?? [])).toEqual({ up: 3, same: 2, down: 1 });
  });

  test('mix the comments of each question by itself, and lose none', () => {
    const many = Array.from({ length: 30 }, (_, nth) => ({ keep: `keep ${nth}`, anything: `any ${nth}` }));
    const { comments } = tally(many);
    const [keep, anything] = comments.map(({ texts }) => texts);

    expect(keep?.toSorted()).toEqual(many.map((said) => said.keep).toSorted());
    expect(keep).not.toEqual(many.map((said) => said.keep));
    const order = (texts: readonly string[] = []) => texts.map((text) => text.split(' ')[1]);
    expect(order(keep)).not.toEqual(order(anything));
  });

  test('have their middle where half is on each side', () => {
    expect(medianOf([0, 0, 1, 2, 4])).toBe(5);
    expect(medianOf([0, 1, 0, 1, 0])).toBe(3);
    expect(medianOf([0, 0, 1, 1, 0])).toBe(3.5);
    expect(medianOf([0, 0, 0, 0, 0])).toBeNull();
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const counts = [1, 2, 3, 4, 5].map((one) => steps.filter((other) => other === one).length);
        const sorted = steps.toSorted();
        const [low = 0, high = 0] = [Math.floor, Math.ceil].map(
          (round) => sorted[round((steps.length - 1) / 2)],
        );
        expect(medianOf(counts)).toBe((low + high) / 2);
        expect(highOf(counts)).toBe(steps.filter((one) => one >= 4).length);
      }),
    );
  });

  test('say whether one person more or less would move the middle', () => {
    expect(isShaky([0, 0, 1, 2, 4])).toBe(true);
    expect(isShaky([0, 0, 0, 0, 7])).toBe(false);
    expect(isShaky([0, 1, 5, 1, 0])).toBe(false);
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), step, (steps, another) => {
        const countsOf = (all: readonly number[]) =>
          [1, 2, 3, 4, 5].map((one) => all.filter((other) => other === one).length);
        if (isShaky(countsOf(steps))) return;
        expect(medianOf(countsOf([...steps, another]))).toBe(medianOf(countsOf(steps)));
        expect(medianOf(countsOf(steps.slice(1)))).toBe(medianOf(countsOf(steps)));
      }),
    );
  });
});
