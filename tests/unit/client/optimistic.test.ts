import { describe, expect, test } from 'vitest';
import { withPending } from '#client/room/optimistic.ts';
import type { OutboxItem } from '#client/room/outbox.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import { isPresent } from '#domain/facts/seats.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';
import { idOf, logOf, NOON, pulseStarted, saying, seatOf } from '../../support/rooms.ts';
import { BOOK } from '../../support/book.ts';

const log = logOf('ada', 'ben');
const onItsWay = (say: string, signed = true): OutboxItem => ({
  id: say,
  key: say,
  box: 'box',
  say,
  signed,
  isAnswer: false,
  nth: 1,
  notBefore: 0,
  notAfter: null,
  seq: null,
});
const said = (event: RoomEvent, signed = true) => onItsWay(JSON.stringify(event), signed);
const leaving = saying({ type: 'seat-left' });
const shownTo = (me: string, ...items: OutboxItem[]) =>
  withPending(log.room, log.lines.length, items, {
    me: seatOf(me),
    now: NOON,
    book: BOOK,
  });
const peopleIn = (room: Room) => (room as OpenRoom).seats.filter(isPresent).map(({ id }) => id);

describe('a room in which something is on its way', () => {
  test('looks as it will once that is there', () => {
    expect(peopleIn(shownTo('ben', said(leaving)))).toEqual([seatOf('ada')]);
    expect(peopleIn(log.room)).toHaveLength(2);
  });

  test('looks as it is where nothing is on its way', () => {
    expect(shownTo('ben')).toBe(log.room);
  });

  test('takes one thing after the other', () => {
    const back = saying({ type: 'seat-returned' });

    expect(peopleIn(shownTo('ben', said(leaving), said(back)))).toHaveLength(2);
  });

  test('does not show what will be turned away, and shows what comes after it', () => {
    const unallowed = saying({ type: 'door-locked' });

    expect(shownTo('ben', said(unallowed))).toBe(log.room);
    expect(peopleIn(shownTo('ben', said(unallowed), said(leaving)))).toEqual([seatOf('ada')]);
  });

  test('leaves out what this version does not know', () => {
    const unknown = onItsWay('{"type":"danced"}');

    expect(peopleIn(shownTo('ben', unknown, said(leaving)))).toEqual([seatOf('ada')]);
    expect(shownTo('ben', onItsWay('no JSON'))).toBe(log.room);
  });

  test('waits with an activity whose rules are still being fetched, and shows no other room meanwhile', () => {
    const begun = said(saying(pulseStarted({ after: null, threshold: 3 })));
    const unfetched = withPending(log.room, log.lines.length, [begun], {
      me: seatOf('ada'),
      now: NOON,
      book: new Map(),
    });

    expect(unfetched).toBe(log.room);
  });

  test('never puts a name to what is on its way without one', () => {
    expect(shownTo('ben', said(leaving, false))).toBe(log.room);
  });

  test('gives each line the place and the time it will have', () => {
    const unlocked = logOf('ada');
    const coming = (name: string) => said(saying({ type: 'seat-taken', name, id: idOf(name) }));
    const room = withPending(unlocked.room, 7, [onItsWay('{}'), coming('ben')], {
      me: seatOf('ben'),
      now: NOON + 5,
      book: BOOK,
    });

    expect((room as OpenRoom).seats.at(-1)).toMatchObject({ id: seatOf('ben'), takenSeq: 8 });
    const begun = saying(pulseStarted({ after: null, threshold: 3 }));
    const withPulse = withPending(log.room, 7, [said(begun)], {
      me: seatOf('ada'),
      now: NOON + 5,
      book: BOOK,
    });
    expect((withPulse as OpenRoom).activity).toMatchObject({ openedAt: NOON + 5 });
  });
});
