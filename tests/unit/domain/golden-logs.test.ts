import { describe, expect, test } from 'vitest';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import { kindName } from '#domain/rulebook/kinds.ts';
import { BOOK } from '../../support/book.ts';
import { goldenLog, type GoldenLog } from '../../support/golden-logs.ts';

/*
 * Logs written under rules 1, with the room that they come to. Once those rules are released, rooms live by them for up to
 * ninety days, and these files are never written again: where one of these tests fails, the rules have changed their
 * meaning for rooms that are open now. Change them as rules 2, or as version 2 of a kind, instead. `write-golden-logs.ts` writes
 * those that are missing.
 */
const golden = import.meta.glob<GoldenLog>('./golden/*.json', {
  eager: true,
  import: 'default',
});

describe('a log written under rules 1', () => {
  for (const [file, { lines, ignored, room }] of Object.entries(golden)) {
    test(`still comes to the same room: ${file.slice(9, -5)}`, () => {
      const folded = foldLines(NOTHING_READ, lines, BOOK);

      // A room may learn to keep more; what it kept it keeps unchanged.
      expect(JSON.parse(JSON.stringify(folded.room))).toMatchObject(room);
      expect(folded.ignored).toBe(ignored);
    });
  }

  test('is kept for three rooms at least', () => {
    expect(Object.keys(golden).filter((file) => file.includes('lively-'))).toHaveLength(3);
  });

  test('is kept for every kind of activity, begun and played', () => {
    const kinds = [...BOOK.keys()].map((name) => [name, goldenLog(name)?.room] as const);
    const isPlayed = ([name, room]: (typeof kinds)[number]) =>
      room?.phase === 'open' &&
      [room.activity, ...room.past].some((activity) => activity && kindName(activity) === name);

    expect(kinds.filter((kind) => !isPlayed(kind)).map(([name]) => name)).toEqual([]);
  });
});
