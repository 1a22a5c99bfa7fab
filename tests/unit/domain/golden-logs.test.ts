import { describe, expect, test } from 'vitest';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import type { RoomLine } from '#domain/rulebook/event.ts';
import type { Room } from '#domain/room/room.ts';
import { BOOK } from '../../support/book.ts';

/*
 * Logs written under rules 1, with the room that they come to. Once those rules are released, rooms live by them for up to
 * ninety days, and these files are never written again: where one of these tests fails, the rules have changed their
 * meaning for rooms that are open now. Change them as rules 2 instead. Until then `write-golden-logs.ts` writes them.
 */
const golden = import.meta.glob<{ lines: RoomLine[]; ignored: number; room: Room }>('./golden/*.json', {
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
    expect(Object.keys(golden).length).toBeGreaterThanOrEqual(3);
  });
});
