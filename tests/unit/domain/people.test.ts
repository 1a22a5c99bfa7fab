import { describe, expect, test } from 'vitest';
import { MAX_FACILITATORS, MAX_SEATS } from '#domain/facts/field.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { keeperVerifiers } from '#domain/membership/keepers.ts';
import { logOf, NOON, seatOf } from '../../support/rooms.ts';

const names = (log: ReturnType<typeof logOf>) => presentSeats(log.room).map(({ name }) => name);

describe('a seat', () => {
  test('has a name of any script, up to forty characters', () => {
    const log = logOf('ada');
    for (const name of ['Zoë', 'María', 'Олена', '美咲', 'ليلى', 'x'.repeat(40)]) {
      expect(log.by('ben', { type: 'seat-taken', name }).refusal).toBeUndefined();
    }
    expect(log.by('ben', { type: 'seat-taken', name: 'x'.repeat(41) }).refusal).toBe('name-too-long');
    expect(log.by('ben', { type: 'seat-taken', name: '   ' }).refusal).toBe('name-too-long');
  });

  test('has a name of its own, whatever its upper and lower case', () => {
    const log = logOf('Zoë', 'ben');

    expect(log.by('caro', { type: 'seat-taken', name: ' ZOË ' }).refusal).toBe('name-taken');
    expect(log.by('caro', { type: 'seat-taken', name: 'ZOE\u0308' }).refusal).toBe('name-taken');
    expect(log.by('ben', { type: 'seat-renamed', name: 'Zoe' }).refusal).toBeUndefined();
  });

  test('is kept for someone who leaves, until she returns', () => {
    const log = logOf('ada', 'ben').by('ben', { type: 'seat-left' });
    expect(names(log)).toEqual(['ada']);
    expect(log.by('ben', { type: 'seat-renamed', name: 'benno' }).refusal).toBe('has-left');

    expect(names(log.by('ben', { type: 'seat-returned' }))).toEqual(['ada', 'ben']);
  });

  test('can be marked away by the one who sits on it or by a facilitator, not by others', () => {
    const log = logOf('ada', 'ben', 'caro');
    const away = { type: 'seat-away' as const, seat: seatOf('ben') };

    expect(log.by('ben', away).refusal).toBeUndefined();
    expect(log.by('ada', away).refusal).toBeUndefined();
    expect(log.by('caro', away).refusal).toBe('facilitator-only');
  });

  test('that is removed locks the door, and newcomers wait until they are admitted', () => {
    const log = logOf('ada', 'ben')
      .by('ada', { type: 'seat-removed', seat: seatOf('ben') })
      .by('newdevice', { type: 'seat-taken', name: 'ben again' });
    expect(log.room.door).toBe('locked');
    expect(names(log)).toEqual(['ada']);
    expect(log.by('newdevice', { type: 'seat-away', seat: seatOf('newdevice') }).refusal).toBe(
      'waiting-at-the-door',
    );
    expect(log.by('ben', { type: 'seat-renamed', name: 'x' }).refusal).toBe('was-removed');

    const admitted = log.by('ada', { type: 'seat-admitted', seat: seatOf('newdevice') });
    expect(names(admitted)).toEqual(['ada', 'ben again']);
  });

  test('goes to the same person on a new device, with her name and her place', () => {
    const log = logOf('ada', 'ben', 'caro')
      .by('newphone', { type: 'seat-taken', name: 'ben on a new phone' })
      .by('ada', { type: 'seat-replaced', lost: seatOf('ben'), found: seatOf('newphone') });

    expect(names(log)).toEqual(['ada', 'ben', 'caro']);
    expect(log.by('ben', { type: 'seat-left' }).refusal).toBe('was-replaced');
  });

  test('is there for a hundred people, and free again when someone is turned away', () => {
    const crowd = Array.from({ length: MAX_SEATS - 1 }, (_, nth) => `person ${nth}`);
    const full = logOf('ada', ...crowd);
    const late = { type: 'seat-taken' as const, name: 'late' };
    expect(full.by('late', late).refusal).toBe('room-has-no-seat-left');

    const freed = full.by('ada', { type: 'seat-removed', seat: seatOf('person 7') });
    expect(freed.by('late', late).refusal).toBeUndefined();
  });

  test('is taken once: saying so again changes nothing', () => {
    expect(logOf('ada', 'ben').by('ben', { type: 'seat-taken', name: 'other' }).refusal).toBe(
      'seated-already',
    );
  });
});

describe('a facilitator', () => {
  test('is the one who opened the room, and anyone a facilitator makes one', () => {
    const log = logOf('ada', 'ben', 'caro');
    expect(log.by('ben', { type: 'facilitator-granted', seat: seatOf('caro') }).refusal).toBe(
      'facilitator-only',
    );

    const granted = log.by('ada', { type: 'facilitator-granted', seat: seatOf('ben') });
    expect(granted.room.facilitators).toEqual([seatOf('ada'), seatOf('ben')]);
  });

  test('cannot leave the room without one', () => {
    const log = logOf('ada', 'ben');
    expect(log.by('ada', { type: 'seat-left' }).refusal).toBe('last-facilitator');
    expect(log.by('ada', { type: 'facilitator-stepped-down' }).refusal).toBe('last-facilitator');

    const handed = log.by('ada', { type: 'facilitator-granted', seat: seatOf('ben') });
    expect(handed.by('ada', { type: 'seat-left' }).refusal).toBeUndefined();
    expect(handed.by('ada', { type: 'seat-left' }).room.facilitators).toEqual([seatOf('ben')]);
  });

  test('brings her own key to the room, and takes it with her', () => {
    const keeper = 'b'.repeat(42) + 'A';
    const log = logOf('ada', 'ben')
      .by('ada', { type: 'facilitator-granted', seat: seatOf('ben') })
      .by('ben', { type: 'keeper-published', keeper });
    expect(keeperVerifiers(log.room)).toContain(keeper);

    expect(keeperVerifiers(log.by('ben', { type: 'facilitator-stepped-down' }).room)).not.toContain(keeper);
    expect(log.by('caro', { type: 'keeper-published', keeper }).refusal).toBe('not-seated');
  });

  test('is restored by the private link only', () => {
    const proof = 'p'.repeat(86);
    const log = logOf('ada', 'phone');
    const restored = { type: 'facilitator-restored' as const, seat: seatOf('phone'), proof };

    expect(log.by('phone', restored).refusal).toBe('not-the-recovery-key');
    expect(log.by('phone', restored, 0, { recovery: 'another key' }).refusal).toBe('not-the-recovery-key');
    const back = log.by('phone', restored, 0, { recovery: log.room.recovery.pub });
    expect(back.room.facilitators).toContain(seatOf('phone'));
  });

  test('is not made by a proof that was given for another seat', () => {
    const log = logOf('ada', 'phone', 'eve');
    const recovery = log.room.recovery.pub;
    const restored = {
      type: 'facilitator-restored' as const,
      seat: seatOf('phone'),
      proof: 'p'.repeat(86),
    };

    expect(log.by('eve', restored, 0, { recovery }).refusal).toBe('not-the-recovery-key');
    expect(log.by('phone', restored, 0, { recovery }).refusal).toBeUndefined();
  });

  test('takes back the place of her own lost device after she was restored', () => {
    const log = logOf('ada', 'phone');
    const replaced = { type: 'seat-replaced' as const, lost: seatOf('ada'), found: seatOf('phone') };
    const recovery = log.room.recovery.pub;
    const granted = log.by('ada', { type: 'facilitator-granted', seat: seatOf('phone') });
    expect(granted.by('phone', replaced).refusal).toBe('is-facilitator');

    const restored = log.by(
      'phone',
      { type: 'facilitator-restored', seat: seatOf('phone'), proof: 'p'.repeat(86) },
      0,
      {
        recovery,
      },
    );
    const home = restored.by('phone', replaced);
    expect(home.refusal).toBeUndefined();
    expect(home.room.facilitators).toEqual([seatOf('phone')]);
    expect(names(home)).toEqual(['ada']);
  });

  test('shares the lead with four others at the most', () => {
    const people = ['ben', 'caro', 'dina', 'elif', 'fay'];
    let log = logOf('ada', ...people);
    for (const who of people.slice(0, MAX_FACILITATORS - 1)) {
      log = log.by('ada', { type: 'facilitator-granted', seat: seatOf(who) });
    }

    expect(log.by('ada', { type: 'facilitator-granted', seat: seatOf('fay') }).refusal).toBe(
      'too-many-facilitators',
    );
  });

  test('closes the room for everyone', () => {
    const log = logOf('ada', 'ben');
    expect(log.by('ben', { type: 'room-closed' }).refusal).toBe('facilitator-only');

    const closed = log.by('ada', { type: 'room-closed' });
    expect(closed.anyRoom).toEqual({ phase: 'closed', title: 'Tuesday circle', by: 'ada' });
    expect(closed.by('ben', { type: 'seat-left' }).refusal).toBe('room-closed');
  });

  test('announces when the room is kept longer', () => {
    const log = logOf('ada', 'ben');

    const nextWeek = NOON + 7 * 24 * 3_600_000;

    expect(log.by('ada', { type: 'room-extended', expiresAt: nextWeek }).room.expiresAt).toBe(nextWeek);
    expect(log.by('ben', { type: 'room-extended', expiresAt: nextWeek }).refusal).toBe('facilitator-only');
    expect(log.by('ada', { type: 'room-extended', expiresAt: 9e12 }).refusal).toBe('does-not-fit');
  });
});
