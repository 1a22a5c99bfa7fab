import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOfPulse } from '#components/room/activity/pulse/pulse-report.ts';
import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import { packReport, readReport, reportOf } from '#domain/form/report.ts';
import { tallyOf } from '#domain/form/tally.ts';
import { oldestFirst, trendOf } from '#domain/form/trend.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { forms } from '#library/schemas/form.ts';

const [session] = forms.parse(
  JSON.parse(readFileSync(new URL('../../../src/content/forms/en.json', import.meta.url), 'utf8')),
);
const pulse: Pulse = {
  kind: 'pulse',
  v: 1,
  id: 'pulse-of-a-tuesday',
  openedAt: 0,
  gathering: {
    named: false,
    eligible: [],
    threshold: 5,
    minLateAnswers: 3,
    marks: [],
    collections: [],
  },
};

function rated(...ratings: (1 | 2 | 3 | 4 | 5 | null)[]): Contribution {
  const [voice = null, share = null, use = null] = ratings;
  return {
    id: `contribution-${ratings.join('')}`,
    seat: null,
    commitment: null,
    standing: 'shown',
    content: { part: 'ratings', ratings: [voice, share, use] },
  };
}

const six = [rated(5, 3, 4), rated(4, 4, 4), rated(5, 2), rated(4, 5), rated(5, 4), rated(3, 4)];

describe('the numbers of a pulse', () => {
  test('are kept as the sums that everyone saw, and nothing of the lines', () => {
    const said: Contribution = {
      ...rated(),
      content: { part: 'words', text: 'The second round felt rushed.' },
    };
    const report = reportOfPulse(pulse, 'Tuesday circle', '2026-11-21', [...six, said]);

    expect(report.answered).toBe(6);
    expect(report.scales.map(({ counts }) => counts)).toEqual([[0, 0, 1, 2, 3], [0, 1, 1, 3, 1], null]);
    expect(readReport(packReport(report))).toEqual(report);
    expect(packReport(report)).not.toContain('rushed');
  });

  test('stand on one line with those of the form “After a meeting”, which asks the same', () => {
    const questions = session!.questions;
    const answers = Array.from({ length: 6 }, () => ({ 'fair-time': 5 as const }));
    const closed = reportOf(
      { title: session!.title, made: '2026-12-01' },
      { id: 'form-of-december', minAnswers: 5 },
      { released: true, tally: tallyOf(questions, answers, seededRandom('any')) },
    );
    const lines = trendOf(oldestFirst([closed, reportOfPulse(pulse, 'Tuesday circle', '2026-11-21', six)]));

    expect(lines.map(({ question }) => question.id)).toEqual(['fair-time']);
    expect(lines[0]?.points.map((point) => point.shown && point.people)).toEqual([4, 6]);
  });
});
