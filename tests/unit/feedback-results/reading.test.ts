import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extremesOf, lowestOf } from '#domain/form/extremes.ts';
import { gapsIn } from '#domain/form/gaps.ts';
import { GUIDES, guideFor } from '#components/feedback/results/report/fitting-guide.ts';
import type { ScaleQuestion } from '#domain/form/question.ts';
import { reportOf, type Report } from '#domain/form/report.ts';
import type { ScaleCount } from '#domain/form/tally.ts';
import { trendOf } from '#domain/form/trend.ts';
import { forms } from '#library/schemas/form.ts';
import { report as words } from '#locale/feedback-report.ts';

const content = (path: string) => new URL(`../../../src/content/${path}`, import.meta.url);
const TEMPLATES = forms.parse(JSON.parse(readFileSync(content('forms/en.json'), 'utf8')));

const scaleOf = (id: string): ScaleQuestion => ({
  id,
  kind: 'scale',
  text: `About ${id}.`,
  ends: { low: 'not at all', high: 'fully' },
});
const counted = (id: string, counts: readonly number[] | null): ScaleCount => ({
  question: scaleOf(id),
  of: counts?.reduce((sum, count) => sum + count) ?? 2,
  counts,
});

function reportWith(made: string, scales: readonly ScaleCount[]): Report {
  const tally = { answered: 6, scales, choices: [], pairs: [], comments: [] };
  return reportOf(
    { title: 'Ours', made },
    { id: `form-of-${made}`, minAnswers: 5 },
    { released: true, tally },
  );
}

describe('something to try next time', () => {
  test('leads from each scale of our own forms to a guide that exists, called by its name', () => {
    for (const [question, guide] of GUIDES) {
      const file = content(`guides/en/${guide}.mdx`);
      expect(existsSync(file), guide).toBe(true);
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(/^kind: challenge$/m);
      expect(text).toContain(`title: ${words.next.guides[guide]}`);
      const asked = TEMPLATES.flatMap(({ questions }) => questions.filter(({ id }) => id === question));
      expect(asked.length, question).toBeGreaterThan(0);
    }
  });

  test('starts from the scale on which the fewest said 4 or 5', () => {
    const scales = [
      counted('said-what-i-thought', [0, 0, 1, 3, 2]),
      counted('fair-time', [0, 2, 1, 2, 1]),
      counted('something-to-use', [0, 0, 0, 4, 2]),
    ];

    expect(lowestOf(scales)?.id).toBe('fair-time');
    expect(guideFor('fair-time')).toBe('balancing-power');
    expect(extremesOf(scales)).toMatchObject({
      most: { id: 'something-to-use' },
      least: { id: 'fair-time' },
    });
  });

  test('says nothing where everyone said 4 or 5, where all is hidden, or of a question of one’s own', () => {
    expect(lowestOf([counted('fair-time', [0, 0, 0, 3, 3])])).toBeNull();
    expect(lowestOf([counted('fair-time', null)])).toBeNull();
    expect(extremesOf([counted('fair-time', [0, 0, 1, 3, 3])])).toBeNull();
    expect(guideFor('my-own-question')).toBeUndefined();
  });

  test('does not take a scale for low whose middle is best', () => {
    const scales = [counted('give-and-get', [0, 0, 6, 0, 0]), counted('feel-supported', [0, 0, 1, 3, 2])];

    expect(lowestOf(scales)?.id).toBe('feel-supported');
  });
});

describe('a gap in a line over time', () => {
  test('says why it is there', () => {
    const reports = [
      reportWith('2026-06-01', [counted('fair-time', [0, 0, 1, 3, 2])]),
      reportOf(
        { title: 'Ours', made: '2026-07-01' },
        { id: 'form-unread', minAnswers: 5 },
        { released: false, answered: 4 },
      ),
      reportWith('2026-08-01', [counted('fair-time', null)]),
      reportWith('2026-09-01', [counted('another', [0, 0, 1, 3, 2])]),
      reportWith('2026-10-01', [counted('fair-time', [0, 0, 1, 3, 2])]),
    ];

    expect(gapsIn(trendOf(reports), reports)).toEqual([
      { nth: 2, why: 'unread', answered: 4 },
      { nth: 3, why: 'too-few' },
      { nth: 4, why: 'not-asked' },
    ]);
  });
});
