import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormAnswer } from '#domain/form/answer.ts';
import { csvOf } from '#domain/form/csv.ts';
import { packReport, readReport, reportOf, type Report } from '#domain/form/report.ts';
import type { ScaleQuestion } from '#domain/form/question.ts';
import { tallyOf } from '#domain/form/tally.ts';
import { oldestFirst, sinceFirst, trendOf } from '#domain/form/trend.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { crowd, QUESTIONS, SHEET } from './some-form.ts';

const random = seededRandom('any');

/** A closed form of some day, answered by this many people who all chose the same step. */
function closed(made: string, people: number, step: 1 | 2 | 3 | 4 | 5, questions = QUESTIONS): Report {
  return answered(made, crowd(people, { 'fair-time': step }), questions);
}

/** A closed form of some day, answered like this. */
function answered(made: string, answers: readonly FormAnswer[], questions = QUESTIONS): Report {
  const tally = tallyOf(questions, answers, random);
  return reportOf(
    { title: 'Ours', made },
    { id: `form-of-${made}`, minAnswers: 5 },
    { released: true, tally },
  );
}

function unread(made: string, answered: number): Report {
  const form = { id: `form-of-${made}`, minAnswers: 5 };
  return reportOf({ title: 'Ours', made }, form, { released: false, answered });
}

const fairTime = (reports: readonly Report[]) =>
  trendOf(reports).find(({ question }) => question.id === 'fair-time');

describe('a report', () => {
  test('is the same after it was saved and opened again', () => {
    const answers = [
      ...crowd(4, { 'fair-time': 5, 'sure-now': 4, 'sure-before': 2, goal: 'yes', keep: '=1+1 "silence"\n' }),
      ...crowd(2, { 'fair-time': 2, 'more-of': ['rounds'] }),
    ];
    const report = reportOf(
      SHEET,
      { id: 'form-of-today', minAnswers: 5 },
      {
        released: true,
        tally: tallyOf(QUESTIONS, answers, random),
      },
    );

    expect(readReport(packReport(report))).toEqual(report);
  });

  test('of too few answers holds their number and not one of them', () => {
    const report = unread('2026-11-21', 4);

    expect(report).toMatchObject({ released: false, answered: 4, scales: [], choices: [], comments: [] });
    expect(readReport(packReport(report))).toEqual(report);
  });

  test('is never read out of something else', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readReport(text)).toBeUndefined();
      }),
    );
    expect(readReport(packReport(closed('2026-11-21', 5, 4)).replace('"counts"', '"count"'))).toBeUndefined();
  });
});

describe('a report that was changed by hand', () => {
  const whole = closed('2026-11-21', 6, 4);
  const changed = (change: Partial<Report>) => readReport(packReport({ ...whole, ...change }));

  test('is not opened where its numbers do not fit each other', () => {
    expect(changed({})).toEqual(whole);
    const [scale, ...scales] = whole.scales;
    expect(changed({ scales: [{ ...scale!, of: 60 }, ...scales] })).toBeUndefined();
    expect(changed({ scales: [{ ...scale!, counts: [9, 9, 9, 9, 9] }, ...scales] })).toBeUndefined();
    const [choice, ...choices] = whole.choices;
    expect(changed({ choices: [{ ...choice!, of: 3, counts: [4, 0, 0] }, ...choices] })).toBeUndefined();
    expect(changed({ choices: [{ ...choice!, of: 3, counts: [1, 2] }, ...choices] })).toBeUndefined();
    const [pair, ...pairs] = whole.pairs;
    const nobody = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
    expect(changed({ pairs: [{ ...pair!, of: 4, moves: nobody }, ...pairs] })).toBeUndefined();
  });
});

describe('a trend', () => {
  test('goes through the forms in the order of their days, each once', () => {
    const [one, two, three] = [
      closed('2026-09-01', 6, 3),
      closed('2026-10-01', 6, 4),
      closed('2026-11-01', 6, 5),
    ];

    expect(oldestFirst([three, one, two, one]).map(({ made }) => made)).toEqual([
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
    ]);
    const line = fairTime(oldestFirst([three, one, two]));
    expect(line?.points.map((point) => point.shown && point.people)).toEqual([0, 6, 6]);
    expect(sinceFirst(line!)).toMatchObject({ first: { people: 0, of: 6 }, last: { people: 6, of: 6 } });
  });

  test('draws no line over a form that too few answered, and none from so few that one person makes it', () => {
    const reports = [
      closed('2026-06-01', 6, 3),
      unread('2026-07-01', 4),
      closed('2026-08-01', 6, 4),
      closed('2026-09-01', 4, 4),
      closed('2026-10-01', 7, 4),
      closed('2026-11-01', 7, 5),
    ];

    expect(fairTime(reports)?.points.map((point) => (point.shown ? point.joins : point.why))).toEqual([
      false,
      'too-few',
      false,
      false,
      false,
      true,
    ]);
  });

  test('takes a question whose words were changed for another question', () => {
    const [scale, ...rest] = QUESTIONS as [ScaleQuestion, ...ScaleQuestion[]];
    const changed = [{ ...scale, text: 'Everyone had enough time today.' }, ...rest];

    expect(fairTime([closed('2026-09-01', 6, 3), closed('2026-10-01', 6, 4, changed)])).toBeUndefined();
    const three = [
      closed('2026-09-01', 6, 3),
      closed('2026-10-01', 6, 4, changed),
      closed('2026-11-01', 6, 5),
    ];
    expect(fairTime(three)?.points[1]).toEqual({ shown: false, why: 'not-asked' });
  });

  test('has a line for each answer that can be chosen, so that goals reached are seen over time', () => {
    const goals = (made: string, reached: number, partly: number) =>
      answered(made, [...crowd(reached, { goal: 'yes' }), ...crowd(partly, { goal: 'partly' })]);
    const reports = [goals('2026-09-01', 1, 5), unread('2026-10-01', 2), goals('2026-11-01', 4, 3)];
    const lines = trendOf(reports);

    expect(lines.map(({ question, option }) => [question.id, option?.text])).toEqual([
      ['goal', 'Yes'],
      ['goal', 'Partly'],
      ['goal', 'Not yet'],
    ]);
    expect(lines[0]?.points).toEqual([
      { shown: true, of: 6, people: 1, joins: false },
      { shown: false, why: 'too-few' },
      { shown: true, of: 7, people: 4, joins: false },
    ]);
    expect(sinceFirst(lines[2]!)).toMatchObject({ first: { people: 0 }, last: { people: 0 } });
  });

  test('counts everyone under each answer where several may be chosen', () => {
    const wishes = (made: string) => answered(made, crowd(6, { 'more-of': ['rounds', 'silence'] }));

    const lines = trendOf([wishes('2026-09-01'), wishes('2026-10-01')]);
    expect(lines.map(({ points }) => points.map((point) => point.shown && point.people))).toEqual([
      [6, 6],
      [6, 6],
    ]);
    expect(lines.map(({ points }) => points.map((point) => point.shown && point.joins))).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  test('takes a question for another one where its answers were changed', () => {
    const other = QUESTIONS.map((question) =>
      question.id === 'goal' && question.kind === 'one'
        ? { ...question, options: question.options.slice(0, 2) }
        : question,
    );
    const six = crowd(6, { goal: 'yes' });

    expect(trendOf([answered('2026-09-01', six), answered('2026-10-01', six, other)])).toEqual([]);
  });

  test('is not drawn of what people thought of the past', () => {
    const looksBack = (made: string) => answered(made, crowd(6, { 'sure-now': 4, 'sure-before': 2 }));

    const lines = trendOf([looksBack('2026-09-01'), looksBack('2026-10-01')]);
    expect(lines.map(({ question }) => question.id)).toEqual(['sure-now']);
  });

  test('is drawn of a question that only an older form asked as the past half of a look back', () => {
    const sure = crowd(6, { 'sure-before': 4 });
    const alone = QUESTIONS.flatMap((question) => {
      if (question.id !== 'sure-before' || question.kind !== 'scale') return [];
      const { id, kind, text, ends } = question;
      return [{ id, kind, text, ends }];
    });
    const lines = trendOf([
      answered('2026-08-01', sure),
      answered('2026-09-01', sure, alone),
      answered('2026-10-01', sure, alone),
    ]);

    expect(lines.map(({ question }) => question.id)).toEqual(['sure-before']);
  });

  test('has no point of a form whose question no one answered, whatever its file says', () => {
    const nobody = (made: string): Report => {
      const report = closed(made, 6, 4);
      const scales = report.scales.map((scale) => ({ ...scale, of: 0, counts: [0, 0, 0, 0, 0] }));
      return { ...report, scales };
    };

    expect(fairTime([closed('2026-09-01', 6, 4), nobody('2026-10-01')])).toBeUndefined();
  });

  test('needs two forms', () => {
    expect(trendOf([])).toEqual([]);
    expect(trendOf([closed('2026-09-01', 6, 3)])).toEqual([]);
    expect(trendOf([closed('2026-09-01', 6, 3), unread('2026-10-01', 2)])).toEqual([]);
  });
});

describe('a table for a spreadsheet', () => {
  test('quotes what needs it, and ends its lines as the standard says', () => {
    expect(
      csvOf([
        ['a', 'b,c'],
        ['say “hi”', 'say "hi"'],
        ['two\nlines', 7],
      ]),
    ).toBe('\uFEFFa,"b,c"\r\nsay “hi”,"say ""hi"""\r\n"two\nlines",7\r\n');
  });

  test('never begins a cell as a formula does', () => {
    for (const attack of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '\n=HYPERLINK("x")',
      '＝1',
      '|x',
      '%0A',
    ]) {
      const cell = csvOf([[attack]])
        .slice(1)
        .replace(/^"/, '');
      expect(cell.startsWith("'"), JSON.stringify(attack)).toBe(true);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          csvOf([[text]])
            .slice(1)
            .replace(/^"/, ''),
        ).not.toMatch(/^\s*[=+\-@\t|%]/);
      }),
    );
  });
});
