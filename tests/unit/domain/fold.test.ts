import { describe, expect, test } from 'vitest';
import { foldLines, NOTHING_READ, type Skipped } from '#domain/rulebook/fold.ts';
import type { RoomLine } from '#domain/rulebook/event.ts';
import { BOOK } from '../../support/book.ts';
import { idOf, logOf, saying, seatOf } from '../../support/rooms.ts';

const renamed = (name: string, id: string) => ({ type: 'seat-renamed', name, id: idOf(id) }) as const;
const namesIn = (lines: readonly RoomLine[]) => {
  const { room } = foldLines(NOTHING_READ, lines, BOOK);
  return room.phase === 'open' ? room.seats.map(({ name }) => name) : [];
};

describe('a log that is read', () => {
  test('begins with nothing', () => {
    expect(foldLines(NOTHING_READ, [], BOOK)).toEqual({
      room: { phase: 'unopened' },
      seq: 0,
      applied: new Set(),
      ignored: 0,
    });
  });

  test('counts a line once under its id, for each who says it', () => {
    const log = logOf('ada', 'ben')
      .by('ada', renamed('Ada', 'same'))
      .by('ben', renamed('Ben', 'same'))
      .by('ada', renamed('Adele', 'same'));

    expect(namesIn(log.lines)).toEqual(['Ada', 'Ben']);
  });

  test('does not count a line that was refused once, however often it comes again', () => {
    const log = logOf('ada', 'ben')
      .by('ben', renamed('ada', 'wish'))
      .by('ada', renamed('Adele', 'other'))
      .by('ben', renamed('ada', 'wish'));

    expect(namesIn(log.lines)).toEqual(['Adele', 'ben']);
  });

  test('goes on past what can’t be read, and counts it', () => {
    const told: Skipped[] = [];
    const { lines } = logOf('ada', 'ben');
    const folded = foldLines(
      NOTHING_READ,
      [
        ...lines,
        { seq: 3, unreadable: true },
        { seq: 4, at: 0, seat: null, event: saying(renamed('x', 'x')) },
      ],
      BOOK,
      (why) => told.push(why),
    );

    expect(folded.seq).toBe(4);
    expect(folded.ignored).toBe(2);
    expect(told).toEqual(['unsigned']);
    expect(folded.room.phase).toBe('open');
  });

  test('leaves what was read before as it was', () => {
    const { lines } = logOf('ada', 'ben');
    const before = foldLines(NOTHING_READ, lines.slice(0, 1), BOOK);
    foldLines(before, lines.slice(1), BOOK);

    expect(before.applied.size).toBe(1);
    expect(before.seq).toBe(1);
    expect(NOTHING_READ.applied.size).toBe(0);
  });

  test('is not begun by anything but the opening of the room, by someone, on its first line', () => {
    const [opened] = logOf('ada').lines;
    const first = (line: Partial<RoomLine>) => {
      const told: Skipped[] = [];
      foldLines(NOTHING_READ, [{ ...opened!, ...line }], BOOK, (why) => told.push(why));
      return told;
    };

    expect(first({})).toEqual([]);
    expect(first({ seq: 2 })).toEqual(['not-opened']);
    expect(first({ seat: null })).toEqual(['not-opened']);
    expect(first({ event: saying({ type: 'door-locked' }) })).toEqual(['not-opened']);
    expect(first({ event: saying({ type: 'turn-done', activity: idOf('x') }) })).toEqual(['not-opened']);
    expect(first({ event: { ...opened!.event, name: ' ' } })).toEqual(['name-too-long']);
  });

  test('of newer rules is not read on, and says which it needs', () => {
    const [opened, ...more] = logOf('ada', 'ben').lines;
    const newer = { ...opened!, event: { ...opened!.event, rules: 2 } as RoomLine['event'] };
    const told: Skipped[] = [];
    const { room } = foldLines(NOTHING_READ, [newer, ...more], BOOK, (why) => told.push(why));

    expect(room).toEqual({ phase: 'newer', needs: 'rules@2' });
    expect(told).toEqual(['newer-rules']);
  });

  test('opens a room for the one who wrote its first line, with a tidy name and the door open', () => {
    const [opened] = logOf('ada').lines;
    const event = { ...opened!.event, name: ' Ada ' } as RoomLine['event'];
    const { room } = foldLines(NOTHING_READ, [{ ...opened!, event }], BOOK);

    expect(room).toEqual({
      phase: 'open',
      rules: 1,
      title: 'Tuesday circle',
      openedAt: opened!.at,
      seats: [{ id: seatOf('ada'), name: 'Ada', standing: 'seated', takenSeq: 1 }],
      facilitators: [seatOf('ada')],
      keepers: { [seatOf('ada')]: 'k'.repeat(42) + 'A' },
      recovery: { pub: 'p'.repeat(87), wrapped: 'w'.repeat(222) },
      restored: [],
      door: 'open',
      expiresAt: null,
      agenda: null,
      form: null,
      step: null,
      activity: null,
      past: [],
    });
  });

  test('opens a room once', () => {
    const log = logOf('ada', 'ben');
    const again = foldLines(NOTHING_READ, [...log.lines], BOOK);
    const told: Skipped[] = [];
    const opening = { ...log.lines[0]!, seq: 3, event: { ...log.lines[0]!.event, id: idOf('again') } };
    const folded = foldLines(again, [opening], BOOK, (why) => told.push(why));

    expect(told).toEqual(['opened-already']);
    expect(folded.room).toBe(again.room);
  });
});
