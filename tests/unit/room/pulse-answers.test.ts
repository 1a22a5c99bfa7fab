import { describe, expect, test } from 'vitest';
import { roomOfAnswer } from '#client/room/answer-capacity.ts';
import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import { MAX_TEXT_LENGTH } from '#domain/facts/field.ts';
import { answeredBy, countRatings } from '#components/room/activity/pulse/dot-plot.ts';
import {
  ALL_OPEN,
  contentOf,
  isEmpty,
  ratingsFrom,
  readContent,
} from '#components/room/activity/pulse/pulse-answer.ts';

const rated = (...ratings: (number | null)[]): Contribution => ({
  id: ratings.join(),
  seat: null,
  commitment: null,
  content: { part: 'ratings', ratings },
  standing: 'shown',
});
const said = (text: string): Contribution => ({
  id: text,
  seat: null,
  commitment: 'c',
  content: { part: 'words', text },
  standing: 'shown',
});

describe('the dots of a pulse', () => {
  const contributions = [rated(5, 4, 2), rated(5, 3, null), said('Thank you'), rated(1, 4, null)];

  test('show one dot for each person who rated a statement', () => {
    expect(countRatings(contributions).map(({ counts }) => counts)).toEqual([
      [1, 0, 0, 0, 2],
      [0, 0, 1, 2, 0],
      [0, 1, 0, 0, 0],
    ]);
  });

  test('count someone who left a statement open neither for nor against it', () => {
    expect(countRatings(contributions).map(({ high, of }) => [high, of])).toEqual([
      [2, 3],
      [2, 3],
      [0, 1],
    ]);
  });

  test('count people by their ratings, not by their lines', () => {
    expect(answeredBy(contributions)).toBe(3);
  });
});

describe('an answer to a pulse', () => {
  test('always carries ratings, so that a line alone does not stand out', () => {
    expect(contentOf(ALL_OPEN, ' Slower, please. ')).toEqual([
      { part: 'ratings', ratings: [null, null, null] },
      { part: 'words', text: 'Slower, please.' },
    ]);
  });

  test('comes back as it was given', () => {
    expect(readContent(contentOf([5, null, 3], 'Thanks'))).toEqual({ ratings: [5, null, 3], line: 'Thanks' });
    expect(readContent(contentOf([1, 1, 1], ''))).toEqual({ ratings: [1, 1, 1], line: '' });
  });

  test('is empty only where nothing was rated and nothing was written', () => {
    expect(isEmpty(ALL_OPEN, '  ')).toBe(true);
    expect(isEmpty([null, 3, null], '')).toBe(false);
    expect(isEmpty(ALL_OPEN, 'Hello')).toBe(false);
  });

  test('begins open where what was kept is not an answer', () => {
    expect(ratingsFrom('')).toEqual(ALL_OPEN);
    expect(ratingsFrom('[9,1,1]')).toEqual(ALL_OPEN);
    expect(ratingsFrom('[5,null,1]')).toEqual([5, null, 1]);
  });
});

describe('the room that an answer takes in its box', () => {
  test('is counted in bytes, so that every script is told the truth', () => {
    expect(roomOfAnswer('é', false).used - roomOfAnswer('e', false).used).toBe(1);
    expect(roomOfAnswer('力', false).used - roomOfAnswer('e', false).used).toBe(2);
  });

  test('grows with quotation marks, which travel as three characters', () => {
    expect(roomOfAnswer('"', false).used - roomOfAnswer('x', false).used).toBeGreaterThan(1);
  });

  test('holds the longest answer in plain letters, with its name or without', () => {
    expect(roomOfAnswer('x'.repeat(MAX_TEXT_LENGTH), true).used).toBeLessThanOrEqual(
      roomOfAnswer('', true).most,
    );
    expect(roomOfAnswer('x'.repeat(MAX_TEXT_LENGTH), false).used).toBeLessThanOrEqual(
      roomOfAnswer('', false).most,
    );
  });

  test('can be used up by fewer letters of a larger script', () => {
    expect(roomOfAnswer('力'.repeat(1_500), false).used).toBeGreaterThan(roomOfAnswer('', false).most);
  });
});
