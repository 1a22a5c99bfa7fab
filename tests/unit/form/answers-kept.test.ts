import { describe, expect, test } from 'vitest';
import { packAnswer, readAnswer, readDraft } from '#domain/form/answer.ts';
import { MAX_LONG, MAX_SHORT } from '#domain/form/limits.ts';
import { QUESTIONS } from './some-form.ts';

const answers = (said: unknown) => JSON.stringify({ answers: said });

describe('an answer that was not sent yet', () => {
  test('is there again after a reload: steps, choices and words as they were', () => {
    const kept = { 'fair-time': 4, goal: 'yes', 'more-of': ['rounds', 'silence'], keep: ' half a sen' };

    expect(readDraft(JSON.stringify(kept))).toEqual(kept);
  });

  test('is empty where the page kept nothing, or something else', () => {
    for (const kept of ['', 'null', '[]', '"words"', '{']) expect(readDraft(kept)).toEqual({});
  });

  test('is without what no one can say', () => {
    const kept = { 'fair-time': 6, goal: null, 'more-of': ['rounds', 7, null], keep: { html: '<b>' } };

    expect(Object.entries(readDraft(JSON.stringify(kept)))).toEqual([['more-of', ['rounds']]]);
  });
});

describe('an answer that is opened', () => {
  test('has no word of a question that was left open', () => {
    expect(Object.keys(readAnswer(QUESTIONS, answers({ goal: 'no', keep: ' ' })) ?? {})).toEqual(['goal']);
  });

  test('is cut where a program sends more than a question takes: a line, or a few', () => {
    const much = 'x'.repeat(2_000);
    const read = readAnswer(QUESTIONS, answers({ keep: much, anything: much }));

    expect(read).toEqual({ keep: 'x'.repeat(MAX_SHORT), anything: 'x'.repeat(MAX_LONG) });
    expect(packAnswer(QUESTIONS, { keep: much })).toBe(answers({ keep: 'x'.repeat(MAX_SHORT) }));
  });
});
