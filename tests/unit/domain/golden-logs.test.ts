import { describe, expect, test } from 'vitest';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Room } from '#domain/room/room.ts';

/*
 * Logs written under rules 1, with the room that they came to when those rules were released. Rooms live for up to
 * ninety days, so these files are never written again: where one of these tests fails, the rules have changed their
 * meaning for rooms that are open now. Change them as rules 2 instead.
 */
const golden = import.meta.glob<{ lines: Line[]; ignored: number; room: Room }>('./golden/*.json', {
  eager: true,
  import: 'default',
});

describe('a log written under rules 1', () => {
  for (const [file, { lines, ignored, room }] of Object.entries(golden)) {
    test(`still comes to the same room: ${file.slice(9, -5)}`, () => {
      const folded = foldLines(NOTHING_READ, lines);

      // A room may have learned to keep more since; what it kept then it keeps unchanged.
      expect(JSON.parse(JSON.stringify(folded.room))).toMatchObject(room);
      expect(folded.ignored).toBe(ignored);
    });
  }

  test('is kept for three rooms at least', () => {
    expect(Object.keys(golden).length).toBeGreaterThanOrEqual(3);
  });
});
