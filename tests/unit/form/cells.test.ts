import { expect, test } from 'vitest';
import { csvOf } from '#domain/form/csv.ts';
import { fileNameOf } from '#domain/form/file-name.ts';

/** What a text is in its cell, without the marks around it. */
const cellOf = (text: string) => csvOf([[text]]).slice(1, -2);

test('words stay as they are although a formula, a number or an error stands somewhere in them', () => {
  for (const text of [
    'more = better',
    'a mail @ noon',
    'half of us +1',
    'room 12',
    '12 people',
    'abc 12',
    'abc12',
    'x1e5',
    'not true',
    'untrue',
    'true story',
    'false alarm',
    'trueish',
    '#1 of many',
    'see #REF!',
  ])
    expect(cellOf(text)).toBe(text);
});

test('what a spreadsheet would change is kept as words, however it is written', () => {
  for (const text of [
    ' 12',
    '12.30',
    '(3)',
    '$5',
    '5 €',
    '1e10',
    '1e+55',
    '1E-5',
    '.5',
    '12:30',
    ' TRUE ',
    'false',
    '#N/A',
    '＋1',
  ])
    expect(cellOf(text)).toBe(`'${text}`);
});

test('the name of a file is no longer than forty characters of its title, and ends in no stroke', () => {
  expect(fileNameOf('🌱'.repeat(60), '2026-11-21', 'csv')).toBe(`${'🌱'.repeat(40)}-2026-11-21.csv`);
  expect(fileNameOf('--- ours ---', '2026-11-21', 'csv')).toBe('ours-2026-11-21.csv');
  expect(fileNameOf('a - b', '2026-11-21', 'csv')).toBe('a---b-2026-11-21.csv');
});
