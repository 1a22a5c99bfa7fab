import { describe, expect, test } from 'vitest';
import type { Question, ScaleQuestion } from '#domain/form/question.ts';
import { packSheet, readSheet, type Sheet } from '#domain/form/sheet.ts';
import { QUESTIONS, SHEET } from './some-form.ts';

const reread = (change: Partial<Record<keyof Sheet, unknown>>) =>
  readSheet(packSheet({ ...SHEET, ...change } as Sheet));
const [scale] = QUESTIONS as [ScaleQuestion, ...Question[]];

describe('a sheet that another program made', () => {
  test('is none where its day is no day or its key is no key', () => {
    for (const made of ['21 November', '2026-11-21T12:00', 'on 2026-11-21', '2026-11', ''])
      expect(reread({ made })).toBeUndefined();
    for (const publicKey of ['B'.repeat(86), 'B'.repeat(88), `.${'B'.repeat(87)}`, `${'B'.repeat(87)}.`, ''])
      expect(reread({ publicKey })).toBeUndefined();
  });

  test('is none where a question’s name could not stand in a link', () => {
    for (const id of ['Why now', 'why!', '!why', 'x'.repeat(41), ''])
      expect(reread({ questions: [{ ...scale, id }] }), id).toBeUndefined();
  });

  test('is none where its first scale has no ends', () => {
    const json = packSheet({ ...SHEET, questions: [scale] });
    const endless = json.replace(/,"ends":\{[^}]*\}/, '');

    expect(endless).not.toBe(json);
    expect(readSheet(endless)).toBeUndefined();
  });

  test('has no introduction where it says none, and carries none then', () => {
    const json = packSheet({ ...SHEET, intro: '' });

    expect(json).not.toContain('intro');
    expect(readSheet(json)?.intro).toBe('');
  });

  test('keeps the ends of two scales apart that differ in one of them', () => {
    const questions = [
      scale,
      { ...scale, id: 'other-high', ends: { ...scale.ends, high: 'quite' } },
      { ...scale, id: 'other-low', ends: { low: 'hardly', high: 'quite' } },
    ];

    expect(reread({ questions })?.questions).toEqual(questions);
  });
});
