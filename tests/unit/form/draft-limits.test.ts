import { describe, expect, test } from 'vitest';
import { bytesOf, movedBy, problemsOf, stepsOf, type FormDraft } from '#domain/form/draft.ts';
import { MAX_INTRO, MAX_MIN_ANSWERS, MAX_QUESTIONS, MAX_TITLE, MIN_ANSWERS } from '#domain/form/limits.ts';
import type { Question, ScaleQuestion, WrittenQuestion } from '#domain/form/question.ts';
import { packSheet } from '#domain/form/sheet.ts';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { QUESTIONS, SHEET } from './some-form.ts';

const draft: FormDraft = {
  title: 'After a meeting',
  intro: '',
  questions: QUESTIONS,
  minAnswers: 5,
  ttlSeconds: 86_400,
};
const problems = (changes: Partial<FormDraft>) =>
  problemsOf({ ...draft, ...changes }).map(({ problem }) => problem);
const written = (id: string, text = 'Why?'): WrittenQuestion => ({ id, kind: 'short', text });
const scale = (id: string, about: Partial<ScaleQuestion> = {}): ScaleQuestion => ({
  id,
  kind: 'scale',
  text: 'How sure are you?',
  ends: { low: 'not at all', high: 'fully' },
  ...about,
});
const now = (id: string, pair?: string) =>
  scale(id, { paired: 'now', ...(pair === undefined ? {} : { pair }) });
const before = (id: string, pair?: string) =>
  scale(id, { paired: 'before', ...(pair === undefined ? {} : { pair }) });

describe('a form can be made', () => {
  test('with a title of up to sixty characters, the space around it left out', () => {
    expect(problems({ title: ` ${'x'.repeat(MAX_TITLE)} ` })).toEqual([]);
    expect(problems({ title: 'x'.repeat(MAX_TITLE + 1) })).toEqual(['title-too-long']);
  });

  test('with an introduction of up to three hundred', () => {
    expect(problems({ intro: 'x'.repeat(MAX_INTRO) })).toEqual([]);
    expect(problems({ intro: 'x'.repeat(MAX_INTRO + 1) })).toEqual(['intro-too-long']);
  });

  test('with up to thirty questions', () => {
    const many = Array.from({ length: MAX_QUESTIONS + 1 }, (_, nth) => written(`q-${nth}`));

    expect(problems({ questions: many.slice(1) })).toEqual([]);
    expect(problems({ questions: many })).toEqual(['too-many-questions']);
  });

  test('to be opened from three to fifty answers on, and from a whole number', () => {
    expect(problems({ minAnswers: MIN_ANSWERS })).toEqual([]);
    expect(problems({ minAnswers: MAX_MIN_ANSWERS })).toEqual([]);
    for (const minAnswers of [MIN_ANSWERS - 1, MAX_MIN_ANSWERS + 1, 4.5, Number.NaN])
      expect(problems({ minAnswers })).toEqual(['min-answers']);
  });

  test('as long as it fits its box, to the last byte', () => {
    const questions = Array.from({ length: 12 }, (_, nth) => written(`q-${nth}`, 'é'.repeat(140)));
    const left = MAX_PLAINTEXT_BYTES - bytesOf({ ...draft, questions, intro: 'x' });
    const fitted = { ...draft, questions, intro: 'x'.repeat(1 + left) };

    expect(bytesOf(fitted)).toBe(MAX_PLAINTEXT_BYTES);
    expect(problemsOf(fitted)).toEqual([]);
    expect(problemsOf({ ...fitted, intro: `${fitted.intro}x` })).toEqual([
      { problem: 'too-large', bytes: MAX_PLAINTEXT_BYTES + 1 },
    ]);
  });

  test('and its bytes are counted as its sheet will have them', () => {
    const { title, questions } = draft;
    const sheet = packSheet({ ...SHEET, title, questions, intro: '' });

    expect(bytesOf(draft)).toBe(new TextEncoder().encode(sheet).length);
  });
});

describe('a look back', () => {
  const stepsIn = (...questions: Question[]) => stepsOf(questions).map((step) => step.map(({ id }) => id));
  const halves = (...questions: Question[]) =>
    problemsOf({ ...draft, questions }).filter(({ problem }) => problem === 'half-a-pair').length;

  test('is two scales of one pair, now first and before right after it', () => {
    expect(stepsIn(now('n', 'a'), before('b', 'a'), written('w'))).toEqual([['n', 'b'], ['w']]);
  });

  test('is no step of its own where the two do not belong to each other', () => {
    for (const [one, other] of [
      [now('n', 'a'), before('b', 'other')],
      [now('n'), before('b')],
      [before('n', 'a'), now('b', 'a')],
      [now('n', 'a'), now('b', 'a')],
      [before('n', 'a'), before('b', 'a')],
      [scale('n', { pair: 'a' }), scale('b', { pair: 'a' })],
      [scale('n'), scale('b')],
    ] as const)
      expect(stepsIn(one, other)).toEqual([['n'], ['b']]);
  });

  test('has two halves, one of each', () => {
    expect(halves(now('n', 'a'), before('b', 'a'))).toBe(0);
    expect(halves(now('n', 'a'), written('w'), before('b', 'a'))).toBe(0);
    expect(halves(scale('s'), written('w'))).toBe(0);
    expect(halves(now('n', 'a'))).toBe(1);
    expect(halves(before('b', 'a'))).toBe(1);
    expect(halves(now('n', 'a'), now('m', 'a'))).toBe(2);
    expect(halves(before('b', 'a'), before('c', 'a'))).toBe(2);
    expect(halves(now('n', 'a'), before('b', 'a'), now('m', 'a'))).toBe(3);
    expect(halves(now('n', 'a'), before('b', 'other'))).toBe(2);
    expect(halves(scale('s', { pair: 'a' }))).toBe(1);
    expect(halves(scale('s', { paired: 'now' }))).toBe(1);
  });
});

describe('moving a question', () => {
  test('over either end, or one that is not there, changes nothing', () => {
    const first = QUESTIONS[0]!.id;
    const last = QUESTIONS.at(-1)!.id;

    expect(movedBy(QUESTIONS, first, -1)).toBe(QUESTIONS);
    expect(movedBy(QUESTIONS, last, 1)).toBe(QUESTIONS);
    expect(movedBy(QUESTIONS, 'nobody', 1)).toBe(QUESTIONS);
  });
});
