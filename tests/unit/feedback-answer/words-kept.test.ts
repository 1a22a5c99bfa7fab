import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packAnswer, type FormAnswer } from '#domain/form/answer.ts';
import { utf8Length } from '#domain/kernel/utf8-length.ts';
import { MAX_LONG } from '#domain/form/limits.ts';
import type { WrittenQuestion } from '#domain/form/question.ts';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { excessOf } from '#domain/form/answer-overflow.ts';
import { asText, saidInWords, writtenWords } from '#components/feedback/answer/said-in-words.ts';
import { QUESTIONS } from '../form/some-form.ts';

const LONG = [1, 2, 3, 4, 5].map((nth): WrittenQuestion => ({
  id: `long-${nth}`,
  kind: 'long',
  text: `Question ${nth}`,
}));
const sayingEach = (text: string): FormAnswer => Object.fromEntries(LONG.map(({ id }) => [id, text]));

describe('answers that do not fit into one box', () => {
  test('are known before they are sealed, and never where they fit', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: MAX_LONG }), {
      minLength: LONG.length,
      maxLength: LONG.length,
    });

    fc.assert(
      fc.property(texts, (said) => {
        const answer = Object.fromEntries(LONG.map(({ id }, nth) => [id, said[nth] ?? '']));
        const fits = utf8Length(packAnswer(LONG, answer)) <= MAX_PLAINTEXT_BYTES;
        expect(excessOf(LONG, answer, null) === null).toBe(fits);
      }),
    );
  });

  test('are said at the answer that was written last, else at the longest', () => {
    const answer = { ...sayingEach('x'.repeat(900)), 'long-2': 'x'.repeat(950) };

    expect(excessOf(LONG, answer, 'long-4')?.question).toBe('long-4');
    expect(excessOf(LONG, answer, null)?.question).toBe('long-2');
    const without = { ...sayingEach('字'.repeat(400)), 'long-4': '' };
    expect(excessOf(LONG, without, 'long-4')?.question).toBe('long-1');
  });

  test('fit once as many characters are taken out as was said, in every script', () => {
    const written = { x: 900, ö: 450, 字: 300, '"': 900 };
    for (const [letter, length] of Object.entries(written)) {
      const answer = { ...sayingEach('x'.repeat(900)), 'long-5': letter.repeat(length) };
      const tooMany = excessOf(LONG, answer, 'long-5')?.characters ?? 0;

      expect(tooMany).toBeGreaterThan(0);
      const shorter = { ...answer, 'long-5': letter.repeat(length - tooMany) };
      expect(excessOf(LONG, shorter, 'long-5'), letter).toBeNull();
    }
  });
});

describe('what was written and not taken', () => {
  const answer: FormAnswer = {
    'fair-time': 4,
    goal: 'partly',
    'more-of': ['rounds', 'silence'],
    keep: ' The silent minute ',
    'no-such-question': 'Forgotten',
  };

  test('reads as it was asked, without what was left open', () => {
    expect(asText(saidInWords(QUESTIONS, answer))).toBe(
      [
        'The time was shared in a fair way today.\n4, from 1 (not at all) to 5 (fully)',
        'Did you reach your goal?\nPartly',
        'What do you want more of?\nSilent writing; Rounds',
        'What should we keep?\nThe silent minute',
      ].join('\n\n'),
    );
  });

  test('is still there in words where no one knows any more what was asked', () => {
    expect(writtenWords(answer).map(({ said }) => said)).toEqual([' The silent minute ', 'Forgotten']);
  });

  test('is nothing where nothing was said', () => {
    expect(saidInWords(QUESTIONS, {})).toEqual([]);
    expect(writtenWords({ goal: 'partly', keep: '' })).toEqual([]);
  });
});
