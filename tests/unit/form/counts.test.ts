import { describe, expect, test } from 'vitest';
import type { FormAnswer } from '#domain/form/answer.ts';
import { isChoice, type Question, type ScaleQuestion } from '#domain/form/question.ts';
import { packReport, readReport, reportOf } from '#domain/form/report.ts';
import { numberRows } from '#domain/form/rows.ts';
import { isShaky, pairsIn, tallyOf } from '#domain/form/tally.ts';
import { FEWEST_JOINED, linesOf, sinceFirst, trendOf } from '#domain/form/trend.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { report as catalogue } from '#locale/feedback-report.ts';
import { crowd, QUESTIONS } from './some-form.ts';

const words = catalogue.table;
const tally = (answers: readonly FormAnswer[], questions = QUESTIONS) =>
  tallyOf(questions, answers, seededRandom('any'));
const closed = (made: string, answers: readonly FormAnswer[], questions = QUESTIONS) =>
  reportOf(
    { title: 'Ours', made },
    { id: `form-of-${made}`, minAnswers: 3 },
    { released: true, tally: tally(answers, questions) },
  );
const scaleIn = (id: string) => QUESTIONS.find((question) => question.id === id) as ScaleQuestion;

describe('numbers', () => {
  test('are shown from three answers on, and not from two', () => {
    const said = { 'fair-time': 5, 'sure-now': 4, 'sure-before': 2, goal: 'yes' } as const;
    const [three, two] = [tally(crowd(3, said)), tally(crowd(2, said))];

    expect(three.scales[0]?.counts).toEqual([0, 0, 0, 0, 3]);
    expect(three.choices[0]?.counts).toEqual([3, 0, 0]);
    expect(three.pairs[0]?.moves?.[1]).toEqual([0, 0, 0, 3, 0]);
    expect([two.scales[0]?.counts, two.choices[0]?.counts, two.pairs[0]?.moves]).toEqual([null, null, null]);
  });

  test('of a look back are of those who answered both its questions', () => {
    const answers = [
      ...crowd(3, { 'sure-now': 4, 'sure-before': 2 }),
      ...crowd(2, { 'sure-before': 2 }),
      ...crowd(2, { 'sure-now': 4 }),
    ];

    expect(tally(answers).pairs[0]?.of).toBe(3);
  });

  test('of no one would be moved by anyone', () => {
    expect(isShaky([0, 0, 0, 0, 0])).toBe(true);
  });

  test('that are hidden are said to be hidden, for a question of every kind', () => {
    const rows = numberRows(closed('2026-11-21', crowd(2, { 'fair-time': 5, goal: 'yes' })), words);

    expect(rows.slice(1).filter(([, answer]) => answer !== words.hidden)).toEqual([]);
    expect(rows.slice(1).map(([question, , people]) => [question, people])).toEqual(
      [
        'The time was shared in a fair way today.',
        'How sure of yourself are you now?',
        'Looking back: how sure of yourself were you?',
        words.lookBack({ now: 'How sure of yourself are you now?' }),
        'Did you reach your goal?',
        'What do you want more of?',
      ].map((question) => [question, '']),
    );
  });
});

test('what was written is kept for questions of a line and of a few', () => {
  const { comments } = tally(crowd(1, { keep: 'The silence.', anything: 'No.' }));

  expect(comments.map(({ question, texts }) => [question.id, ...texts])).toEqual([
    ['keep', 'The silence.'],
    ['anything', 'No.'],
  ]);
});

describe('two look backs in one form', () => {
  const [now, before] = [scaleIn('sure-now'), scaleIn('sure-before')];
  const other = [
    { ...now, id: 'calm-now', pair: 'calm' },
    { ...before, id: 'calm-before', pair: 'calm' },
  ];
  const idsIn = (questions: readonly Question[]) =>
    pairsIn(questions).map((pair) => [pair.now.id, pair.before.id]);

  test('each take their own half, however they stand', () => {
    expect(idsIn([other[1]!, before, now, other[0]!])).toEqual([
      ['sure-now', 'sure-before'],
      ['calm-now', 'calm-before'],
    ]);
  });

  test('leave out a half whose other half is missing', () => {
    expect(idsIn([now, ...other])).toEqual([['calm-now', 'calm-before']]);
  });
});

describe('a report', () => {
  const json = packReport(closed('2026-11-21', crowd(3, { 'fair-time': 4 })));

  test('is opened by the version that it was made for, and no other file is', () => {
    expect(readReport(json)).toBeDefined();
    expect(readReport(json.replace('"version": 1', '"version": 2'))).toBeUndefined();
    expect(readReport(json.replace('peer-circle-feedback', 'something-else'))).toBeUndefined();
  });

  test('is not opened where its name could stand for anything', () => {
    for (const id of ['form', `!${'f'.repeat(8)}`, `${'f'.repeat(8)}!`, 'f'.repeat(41)])
      expect(readReport(json.replace('form-of-2026-11-21', id)), id).toBeUndefined();
  });
});

describe('a trend', () => {
  const fair = (made: string, people: number, step: 1 | 4 = 4) =>
    closed(made, crowd(people, { 'fair-time': step }));
  const days = ['2026-08-01', '2026-09-01', '2026-10-01'] as const;

  test('has one line for a question, however many forms ask it', () => {
    const lines = trendOf(days.map((day) => closed(day, crowd(6, { 'fair-time': 4, goal: 'yes' }))));

    expect(lines.map(({ question, option }) => option?.id ?? question.id)).toEqual([
      'fair-time',
      'yes',
      'partly',
      'no',
    ]);
  });

  test('joins two points from five answers on both sides on', () => {
    const joinsOf = (one: number, other: number) =>
      trendOf([fair(days[0], one), fair(days[1], other)])[0]?.points.map(
        (point) => point.shown && point.joins,
      );

    expect(joinsOf(FEWEST_JOINED, FEWEST_JOINED)).toEqual([false, true]);
    expect(joinsOf(FEWEST_JOINED - 1, 9)).toEqual([false, false]);
    expect(joinsOf(9, FEWEST_JOINED - 1)).toEqual([false, false]);
  });

  test('has no number of a form in which too few answered the question, and says so', () => {
    const two = closed(days[1], [...crowd(2, { 'fair-time': 4 }), ...crowd(4, { goal: 'yes' })]);
    const [line] = trendOf([fair(days[0], 6), two, fair(days[2], 6)]);

    expect(line?.points[1]).toEqual({ shown: false, why: 'too-few' });
  });

  test('takes a scale for another one where one of its ends was changed', () => {
    const changed = QUESTIONS.map((question) =>
      question.kind === 'scale' ? { ...question, ends: { ...question.ends, high: 'very' } } : question,
    );
    const six = crowd(6, { 'fair-time': 4 });

    expect(trendOf([closed(days[0], six), closed(days[1], six, changed)])).toEqual([]);
  });

  test('takes a choice for another one where the words of an answer were changed', () => {
    const changed = QUESTIONS.map((question) =>
      question.kind === 'one'
        ? { ...question, options: question.options.map((option) => ({ ...option, text: `${option.text}!` })) }
        : question,
    );
    const six = crowd(6, { goal: 'yes' });

    expect(trendOf([closed(days[0], six), closed(days[1], six, changed)])).toEqual([]);
  });

  test('compares its first point that has numbers with its last', () => {
    const [line] = trendOf([fair(days[0], 6, 1), fair(days[1], 6), fair(days[2], 7)]);
    const hidden = { shown: false, why: 'too-few' } as const;
    const [first, second, third] = line!.points;

    expect(sinceFirst(line!)).toEqual({ first, last: third });
    expect(sinceFirst({ ...line!, points: [hidden, second!, third!, hidden] })).toEqual({
      first: second,
      last: third,
    });
    expect(sinceFirst({ ...line!, points: [hidden, second!, hidden] })).toBeUndefined();
    expect(sinceFirst({ ...line!, points: [hidden] })).toBeUndefined();
  });

  test('gives a question the lines that follow it, and no others', () => {
    const six = crowd(6, { 'fair-time': 4, goal: 'yes' });
    const lines = trendOf([closed(days[0], six), closed(days[1], six)]);
    const goal = QUESTIONS.find(isChoice)!;

    expect(linesOf(lines, scaleIn('fair-time'))).toHaveLength(1);
    expect(linesOf(lines, goal).map(({ option }) => option?.id)).toEqual(['yes', 'partly', 'no']);
    expect(linesOf(lines, scaleIn('sure-now'))).toEqual([]);
  });
});
