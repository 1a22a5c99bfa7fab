import fc from 'fast-check';
import { read, type CellObject } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { csvOf } from '#domain/form/csv.ts';
import { fileNameOf } from '#domain/form/file-name.ts';
import { reportOf } from '#domain/form/report.ts';
import { commentRows, numberRows, tableOf } from '#domain/form/rows.ts';
import { tallyOf } from '#domain/form/tally.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { report as catalogue } from '#locale/feedback-report.ts';
import type { FormAnswer } from '#domain/form/answer.ts';
import { crowd, QUESTIONS, SHEET } from './some-form.ts';

const words = catalogue.table;

function closed(answers: readonly FormAnswer[], sheet = SHEET) {
  const tally = tallyOf(QUESTIONS, answers, seededRandom('any'));
  return reportOf(sheet, { id: 'form-of-today', minAnswers: 3 }, { released: true, tally });
}

const REPORT = closed([
  ...crowd(3, { 'fair-time': 5, 'sure-before': 2, 'sure-now': 4, goal: 'yes', keep: 'The silence.' }),
  ...crowd(2, { 'fair-time': 2, 'sure-before': 3, 'sure-now': 3, goal: 'no', 'more-of': ['rounds'] }),
]);

/** What a spreadsheet makes of a table: cell by cell. */
function inSpreadsheet(rows: readonly (readonly (string | number)[])[]): (CellObject | undefined)[][] {
  const book = read(new TextEncoder().encode(csvOf(rows)), { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  return rows.map((row, y) =>
    row.map((_, x) => sheet[`${String.fromCharCode(65 + x)}${y + 1}`] as CellObject | undefined),
  );
}

/** What people may write that is none of what it looks like. */
const LOOK_ALIKES = [
  '=1+1',
  '=HYPERLINK("http://example.org","press")',
  "=cmd|' /C calc'!A0",
  '@SUM(1)',
  '\t=1',
  '1/2',
  '3-4',
  '2026-11-21',
  '12 %',
  '1e5',
  'TRUE',
  '#REF!',
  '007',
  'a;b',
  'a\tb',
  'say "hi"',
  'two\nlines',
];

const WRITTEN = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.stringMatching(/^[=+\-@\t\r|%'"]?[A-Za-z0-9(),;!:\n "]{1,20}$/),
  fc.constantFrom(...LOOK_ALIKES),
);

/** The cells of a table in which these are the comments. */
function written(texts: readonly string[]): (CellObject | undefined)[] {
  const rows = texts.map((text) => ['Why?', text, '']);
  return inSpreadsheet([['Question', 'Answer', 'People'], ...rows])
    .slice(1)
    .map(([, cell]) => cell);
}

describe('the rows of a report', () => {
  test('say every number with its question, and how many answered', () => {
    const rows = numberRows(REPORT, words);

    expect(rows[0]).toEqual(['People who answered', '', 5]);
    expect(rows.filter(([question]) => question.startsWith('The time was shared'))).toEqual([
      [QUESTIONS[0]!.text, '1, not at all', 0],
      [QUESTIONS[0]!.text, 2, 2],
      [QUESTIONS[0]!.text, 3, 0],
      [QUESTIONS[0]!.text, 4, 0],
      [QUESTIONS[0]!.text, '5, fully', 3],
    ]);
    expect(rows.filter(([question]) => question.includes('then and now'))).toEqual([
      ['How sure of yourself are you now? (then and now)', 'Higher now', 3],
      ['How sure of yourself are you now? (then and now)', 'The same', 2],
      ['How sure of yourself are you now? (then and now)', 'Lower now', 0],
    ]);
    expect(rows).toContainEqual(['Did you reach your goal?', 'Not yet', 2]);
  });

  test('say that a question is hidden where fewer than three answered it', () => {
    const rows = numberRows(REPORT, words).filter(([question]) => question.startsWith('What do you want'));

    expect(rows).toEqual([['What do you want more of?', words.hidden, '']]);
  });

  test('hold one comment each, and no two answers of one person', () => {
    expect(commentRows(REPORT)).toEqual([
      ['What should we keep?', 'The silence.', ''],
      ['What should we keep?', 'The silence.', ''],
      ['What should we keep?', 'The silence.', ''],
    ]);
    for (const row of tableOf(REPORT, words)) expect(row).toHaveLength(3);
  });

  test('hold nothing of a form that too few answered but their number', () => {
    const unread = reportOf(SHEET, { id: 'form-of-today', minAnswers: 5 }, { released: false, answered: 2 });

    expect(tableOf(unread, words)).toEqual([
      ['Question', 'Answer', 'People'],
      ['People who answered', '', 2],
    ]);
  });
});

describe('a table in a real spreadsheet', () => {
  test('has the numbers as numbers and the words as words', () => {
    const table = tableOf(REPORT, words);
    const cells = inSpreadsheet(table);

    for (const [y, row] of table.entries())
      for (const [x, value] of row.entries()) expect(cells[y]![x]?.v ?? '', `${y}, ${x}`).toBe(value);
  });

  test('has no formula in it, and only words and numbers, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.array(WRITTEN, { minLength: 1, maxLength: 5 }), (texts) => {
        for (const [nth, cell] of written(texts).entries()) {
          const text = texts[nth]!;
          expect(cell?.f, text).toBeUndefined();
          expect(['s', 'n'], text).toContain(cell?.t);
          // A reader of tables may take “0 May” for a day; a formula it may not take anything for.
          if (cell?.t === 's')
            expect([text, `'${text}`].map(asLines), text).toContain(asLines(String(cell.v)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves words as they are that look like a formula, a number or a day', () => {
    for (const [nth, cell] of written(LOOK_ALIKES).entries()) {
      expect(cell?.t, LOOK_ALIKES[nth]).toBe('s');
      expect(asLines(String(cell?.v)).replace(/^'/, '')).toBe(LOOK_ALIKES[nth]);
    }
  });
});

describe('the name of a file', () => {
  test('says what it is about, and from which day', () => {
    expect(fileNameOf('After a meeting', '2026-11-21', 'csv')).toBe('after-a-meeting-2026-11-21.csv');
    expect(fileNameOf('Встреча № 3: итоги', '2026-11-21', 'json')).toBe('встреча-№-3-итоги-2026-11-21.json');
  });

  test('is safe in every file system, whatever the title is', () => {
    for (const title of [
      '../../etc/passwd',
      'a\\b:c*d?"<>|',
      '.hidden',
      'con',
      '\u202Egpj.exe',
      '   ',
      '…\u0000',
    ])
      expect(fileNameOf(title, '2026-11-21', 'csv')).toMatch(
        /^[^.\-\\/:*?"<>|\s][^\\/:*?"<>|\s]*-2026-11-21\.csv$/,
      );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileNameOf(title, '2026-11-21', 'csv');
        expect(name).toMatch(/^[^\p{C}\p{Z}\\/:*?"<>|.-][^\p{C}\p{Z}\\/:*?"<>|.]*-2026-11-21\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
      }),
    );
  });
});

/** Spreadsheets know one end of a line. */
function asLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
