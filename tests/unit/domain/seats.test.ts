import { describe, expect, test } from 'vitest';
import { seatOf as seatIn } from '#domain/facts/seats.ts';
import { evolveMembership } from '#domain/membership/evolve.ts';
import { keeperVerifiers } from '#domain/membership/keepers.ts';
import { idOf, logOf, NOON, seatOf, type Log } from '../../support/rooms.ts';

const circle = logOf('ada', 'ben', 'caro');
const standing = (log: Log, who: string) => seatIn(log.room, seatOf(who))?.standing;
const away = (who: string) => ({ type: 'seat-away', seat: seatOf(who) }) as const;
const back = (who: string) => ({ type: 'seat-back', seat: seatOf(who) }) as const;
const removed = (who: string) => ({ type: 'seat-removed', seat: seatOf(who) }) as const;
const replaced = (lost: string, found: string) =>
  ({ type: 'seat-replaced', lost: seatOf(lost), found: seatOf(found) }) as const;
const granted = (who: string) => ({ type: 'facilitator-granted', seat: seatOf(who) }) as const;
const keeper = (letter: string) => letter.repeat(42) + 'A';

describe('someone in the circle', () => {
  test('has the name as it was typed, without the space around it, and is known by the line that took the seat', () => {
    const log = logOf('ada').by('ben', { type: 'seat-taken', name: '  Ben ' });

    expect(log.room.seats[1]).toEqual({
      id: seatOf('ben'),
      name: 'Ben',
      standing: 'seated',
      takenSeq: 2,
    });
  });

  test('takes another name, alone and tidy, which has to fit like the first', () => {
    const log = circle.by('ben', { type: 'seat-renamed', name: ' Benedetta ' });

    expect(log.room.seats.map(({ name }) => name)).toEqual(['ada', 'Benedetta', 'caro']);
    expect(circle.by('ben', { type: 'seat-renamed', name: 'x'.repeat(41) }).refusal).toBe('name-too-long');
    expect(circle.by('ben', { type: 'seat-renamed', name: 'CARO' }).refusal).toBe('name-taken');
    expect(circle.by('ben', { type: 'seat-renamed', name: 'BEN' }).refusal).toBeUndefined();
  });

  test('keeps the name while away or gone, and frees it where turned away or moved to another seat', () => {
    const takes = (log: Log) => log.by('other', { type: 'seat-taken', name: 'ben' }).refusal;

    expect(takes(circle.by('ben', { type: 'seat-left' }))).toBe('name-taken');
    expect(takes(circle.by('ben', away('ben')))).toBe('name-taken');
    expect(takes(circle.by('ada', removed('ben')))).toBeUndefined();
    const moved = circle
      .by('phone', { type: 'seat-taken', name: 'phone' })
      .by('ada', replaced('ben', 'phone'))
      .by('phone', { type: 'seat-renamed', name: 'Benedetta' });
    expect(takes(moved)).toBeUndefined();
  });

  test('is away until back, and is said to be neither twice', () => {
    const gone = circle.by('ben', away('ben'));
    expect(standing(gone, 'ben')).toBe('away');
    expect(standing(gone, 'caro')).toBe('seated');
    expect(gone.by('ben', away('ben')).refusal).toBe('nothing-changes');

    const here = gone.by('ada', back('ben'));
    expect(standing(here, 'ben')).toBe('seated');
    expect(here.by('ben', back('ben')).refusal).toBe('nothing-changes');
    expect(gone.by('caro', back('ben')).refusal).toBe('facilitator-only');
  });

  test('is not marked away where nobody sits', () => {
    expect(circle.by('ada', away('nobody')).refusal).toBe('no-such-seat');
    expect(circle.by('ben', { type: 'seat-left' }).by('ada', away('ben')).refusal).toBe('no-such-seat');
  });

  test('comes back only after having left', () => {
    expect(circle.by('ben', { type: 'seat-returned' }).refusal).toBe('seated-already');
    const left = circle.by('ben', { type: 'seat-left' });
    expect(standing(left, 'ben')).toBe('left');
    expect(standing(left.by('ben', { type: 'seat-returned' }), 'ben')).toBe('seated');
  });

  test('may not speak without a name', () => {
    expect(circle.by(null, { type: 'seat-left' }).refusal).toBe('unsigned');
    const event = { type: 'seat-left', id: idOf('leaving') } as const;
    const line = { seq: 9, at: NOON, seat: null, event };
    expect(evolveMembership(circle.room, line)).toEqual({ ok: false, refusal: 'unsigned' });
  });
});

describe('someone who is turned away', () => {
  test('is turned away by a facilitator, and by nobody else', () => {
    expect(circle.by('ben', removed('caro')).refusal).toBe('facilitator-only');
    expect(standing(circle.by('ada', removed('ben')), 'ben')).toBe('removed');
  });

  test('does not lead: that is to be given up before', () => {
    expect(circle.by('ada', granted('ben')).by('ada', removed('ben')).refusal).toBe('is-facilitator');
  });

  test('is someone who is here, waits, or has left; each once', () => {
    const gone = circle.by('ada', removed('ben'));
    expect(gone.by('ada', removed('ben')).refusal).toBe('no-such-seat');
    expect(circle.by('ada', removed('nobody')).refusal).toBe('no-such-seat');
    const moved = circle.by('ada', replaced('ben', 'caro'));
    expect(moved.by('ada', removed('ben')).refusal).toBe('no-such-seat');

    const left = circle.by('ben', { type: 'seat-left' });
    expect(standing(left.by('ada', removed('ben')), 'ben')).toBe('removed');
    const waits = gone.by('dina', { type: 'seat-taken', name: 'dina' });
    expect(standing(waits.by('ada', removed('dina')), 'dina')).toBe('removed');
  });
});

describe('someone who sits on another seat now', () => {
  const phone = circle.by('phone', { type: 'seat-taken', name: 'phone' });

  test('is put there by a facilitator, and by nobody else', () => {
    expect(phone.by('ben', replaced('ben', 'phone')).refusal).toBe('facilitator-only');
    expect(phone.by('ada', replaced('ben', 'phone')).refusal).toBeUndefined();
  });

  test('has the name and the place of the old one, which nobody speaks from any more', () => {
    const { room } = phone.by('ada', replaced('ben', 'phone'));

    expect(room.seats).toEqual([
      { id: seatOf('ada'), name: 'ada', standing: 'seated', takenSeq: 1 },
      { id: seatOf('phone'), name: 'ben', standing: 'seated', takenSeq: 4 },
      { id: seatOf('ben'), name: 'ben', standing: 'replaced', takenSeq: 2 },
      { id: seatOf('caro'), name: 'caro', standing: 'seated', takenSeq: 3 },
    ]);
  });

  test('is here, also from an old seat that had left or a new one that was away or waited at the door', () => {
    const left = phone.by('ben', { type: 'seat-left' });
    expect(standing(left.by('ada', replaced('ben', 'phone')), 'phone')).toBe('seated');
    const absent = phone.by('phone', away('phone'));
    expect(standing(absent.by('ada', replaced('ben', 'phone')), 'phone')).toBe('seated');
    const waits = circle
      .by('ada', { type: 'door-locked' })
      .by('phone', { type: 'seat-taken', name: 'phone' })
      .by('ada', replaced('ben', 'phone'));
    expect(standing(waits, 'phone')).toBe('seated');
  });

  test('had a seat and has another one: neither is unknown, gone for good, or the same', () => {
    const refused = (log: Log, lost: string, found: string) => log.by('ada', replaced(lost, found)).refusal;

    expect(refused(phone, 'nobody', 'phone')).toBe('no-such-seat');
    expect(refused(phone, 'ben', 'nobody')).toBe('no-such-seat');
    expect(refused(phone, 'ben', 'ben')).toBe('no-such-seat');
    expect(refused(phone.by('ada', removed('ben')), 'ben', 'phone')).toBe('no-such-seat');
    expect(refused(phone.by('ada', replaced('ben', 'caro')), 'ben', 'phone')).toBe('no-such-seat');
    expect(refused(phone.by('phone', { type: 'seat-left' }), 'ben', 'phone')).toBe('no-such-seat');
    expect(refused(phone.by('ada', removed('phone')), 'ben', 'phone')).toBe('no-such-seat');
  });

  test('does not lead from the old seat, unless the private link was shown', () => {
    const leads = phone.by('ada', granted('ben'));

    expect(leads.by('ada', replaced('ben', 'phone')).refusal).toBe('is-facilitator');
  });

  test('leads on where the new seat leads', () => {
    const leads = phone.by('ada', granted('phone'));

    expect(leads.by('ada', replaced('ben', 'phone')).room.facilitators).toEqual(['ada', 'phone'].map(seatOf));
  });
});

describe('someone who leads', () => {
  const two = circle.by('ada', granted('ben'));

  test('is made a facilitator while here or away, and once', () => {
    expect(circle.by('ada', granted('nobody')).refusal).toBe('no-such-seat');
    expect(circle.by('ben', { type: 'seat-left' }).by('ada', granted('ben')).refusal).toBe('no-such-seat');
    expect(circle.by('ben', away('ben')).by('ada', granted('ben')).refusal).toBeUndefined();
    expect(two.by('ada', granted('ben')).refusal).toBe('nothing-changes');
  });

  test('can give it up while someone else leads', () => {
    expect(circle.by('ben', { type: 'facilitator-stepped-down' }).refusal).toBe('facilitator-only');
    const down = two.by('ada', { type: 'facilitator-stepped-down' });

    expect(down.room.facilitators).toEqual([seatOf('ben')]);
    expect(standing(down, 'ada')).toBe('seated');
    expect(down.room.keepers).toEqual({});
  });

  test('shows the key that keeps the room, and another one in its place, but the same one once', () => {
    const published = two.by('ben', { type: 'keeper-published', keeper: keeper('b') });
    expect(keeperVerifiers(published.room)).toEqual([keeper('k'), keeper('b')]);

    expect(published.by('ben', { type: 'keeper-published', keeper: keeper('b') }).refusal).toBe(
      'nothing-changes',
    );
    const another = published.by('ben', { type: 'keeper-published', keeper: keeper('c') });
    expect(keeperVerifiers(another.room)).toEqual([keeper('k'), keeper('c')]);
    expect(two.by('caro', { type: 'keeper-published', keeper: keeper('c') }).refusal).toBe(
      'facilitator-only',
    );
  });

  test('takes the key along when leaving, and no one else’s', () => {
    const left = two
      .by('ben', { type: 'keeper-published', keeper: keeper('b') })
      .by('ada', { type: 'seat-left' });

    expect(left.room.keepers).toEqual({ [seatOf('ben')]: keeper('b') });
    expect(left.room.facilitators).toEqual([seatOf('ben')]);
  });

  test('takes away, by going, nobody else’s lead', () => {
    expect(two.by('caro', { type: 'seat-left' }).room.facilitators).toEqual(['ada', 'ben'].map(seatOf));
  });
});
