import { describe, expect, test } from 'vitest';
import { isRound } from '#domain/activity/round/round.ts';
import { MAX_FACILITATORS } from '#domain/facts/field.ts';
import { seatOf as seatIn } from '#domain/facts/seats.ts';
import { foldLines, NOTHING_READ, type Skipped } from '#domain/rulebook/fold.ts';
import { keeperVerifiers } from '#domain/membership/keepers.ts';
import { BOOK } from '../../support/book.ts';
import { as, idOf, logOf, minutes, roundStarted, seatOf, type Log } from '../../support/rooms.ts';

const OWN = 'p'.repeat(87);
const restored = (who: string, id?: string) => ({
  type: 'facilitator-restored' as const,
  seat: seatOf(who),
  proof: 'p'.repeat(86),
  ...(id === undefined ? {} : { id: idOf(id) }),
});
const restores = (log: Log, who: string, recovery = OWN, id?: string) =>
  log.by(who, restored(who, id), 0, { recovery });
const granted = (log: Log, who: string) => log.by('ada', { type: 'facilitator-granted', seat: seatOf(who) });

describe('the private link', () => {
  const FIVE = ['ada', 'ben', 'caro', 'dina', 'elif'];

  test('makes room on a full list: the one who was made a facilitator last leads no more', () => {
    const full = FIVE.slice(1).reduce(granted, logOf('ada', ...FIVE.slice(1), 'phone'));
    expect(full.room.facilitators).toHaveLength(MAX_FACILITATORS);

    const log = restores(full, 'phone');

    expect(log.room.facilitators).toEqual(['ada', 'ben', 'caro', 'dina', 'phone'].map(seatOf));
    expect(log.by('elif', { type: 'door-locked' }).refusal).toBe('facilitator-only');
  });

  test('takes the lead from nobody while the list has room, or for someone who is on it', () => {
    const four = FIVE.slice(1, 4).reduce(granted, logOf('ada', ...FIVE.slice(1), 'phone'));
    expect(restores(four, 'phone').room.facilitators).toEqual(
      ['ada', 'ben', 'caro', 'dina', 'phone'].map(seatOf),
    );

    const full = granted(four, 'elif');
    expect(restores(full, 'ben').room.facilitators).toEqual(
      ['ada', 'caro', 'dina', 'elif', 'ben'].map(seatOf),
    );
  });

  test('is shown once by a seat: saying so again changes nothing', () => {
    const once = restores(logOf('ada', 'phone'), 'phone');
    const twice = restores(once, 'phone');

    expect(twice.refusal).toBe('nothing-changes');
    expect(once.room.restored).toEqual([seatOf('phone')]);
    expect(twice.room).toEqual(once.room);
  });

  test('leads again after stepping down, and after making room on a full list', () => {
    const down = restores(logOf('ada', 'phone'), 'phone').by('phone', { type: 'facilitator-stepped-down' });
    expect(down.room.facilitators).toEqual([seatOf('ada')]);
    const again = restores(down, 'phone', OWN, 'again');
    expect(again.room.facilitators).toEqual(['ada', 'phone'].map(seatOf));
    expect(again.room.restored).toEqual([seatOf('phone')]);

    const pushed = ['ben', 'caro', 'dina'].reduce(
      (log, who) => granted(log, who),
      logOf('ada', 'ben', 'caro', 'dina', 'phone', 'tablet'),
    );
    const full = restores(restores(pushed, 'phone'), 'tablet');
    expect(full.room.facilitators).not.toContain(seatOf('phone'));
    expect(restores(full, 'phone', OWN, 'again').room.facilitators).toContain(seatOf('phone'));
  });

  test('is remembered for every seat that has shown it', () => {
    const log = restores(restores(logOf('ada', 'phone', 'tablet'), 'phone'), 'tablet');

    expect(log.room.restored).toEqual(['phone', 'tablet'].map(seatOf));
  });

  test('opens a locked door for the one who holds it, into what the circle is doing', () => {
    const order = [seatOf('ada'), seatOf('ben')];
    const pace = { each: minutes(1) };
    const knocked = logOf('ada', 'ben')
      .by('ada', { type: 'door-locked' })
      .by('ada', roundStarted({ after: null, order, sittingOut: [], pace, number: 1, startsInMs: 0 }))
      .by('phone', { type: 'seat-taken', name: 'phone' });
    const log = restores(knocked, 'phone');

    expect(seatIn(log.room, seatOf('phone'))?.standing).toBe('seated');
    expect(as(isRound, log.room.activity).queue).toEqual([seatOf('ben'), seatOf('phone')]);
    expect(log.room.door).toBe('locked');
  });

  test('brings nobody into a round who sits in the circle already', () => {
    const order = [seatOf('ada')];
    const pace = { each: minutes(1) };
    const sittingOut = [seatOf('ben')];
    const log = restores(
      logOf('ada', 'ben').by(
        'ada',
        roundStarted({ after: null, order, sittingOut, pace, number: 1, startsInMs: 0 }),
      ),
      'ben',
    );

    expect(as(isRound, log.room.activity).queue).toEqual([]);
  });

  test('opens nothing for a seat that was turned away or has left', () => {
    const removed = logOf('ada', 'ben').by('ada', { type: 'seat-removed', seat: seatOf('ben') });
    expect(restores(removed, 'ben').refusal).toBe('was-removed');

    const left = logOf('ada', 'ben').by('ben', { type: 'seat-left' });
    expect(restores(left, 'ben').refusal).toBe('has-left');
  });

  test('is worth nothing once a facilitator has made a new one', () => {
    const recovery = { pub: 'n'.repeat(87), wrapped: 'w'.repeat(222) };
    const log = logOf('ada', 'ben', 'phone').by('ada', { type: 'recovery-replaced', recovery });

    expect(log.room.recovery).toEqual(recovery);
    expect(restores(log, 'phone').refusal).toBe('not-the-recovery-key');
    expect(restores(log, 'phone', recovery.pub).refusal).toBeUndefined();
    expect(log.by('ben', { type: 'recovery-replaced', recovery }).refusal).toBe('facilitator-only');
  });

  test('does not take back a facilitator’s seat for anyone but the one who has shown it', () => {
    const log = granted(restores(logOf('ada', 'phone', 'tablet'), 'phone'), 'tablet');
    const takenBack = (found: string) =>
      ({ type: 'seat-replaced', lost: seatOf('ada'), found: seatOf(found) }) as const;

    expect(log.by('tablet', takenBack('phone')).refusal).toBe('is-facilitator');
    expect(log.by('phone', takenBack('tablet')).refusal).toBe('is-facilitator');
    expect(log.by('tablet', takenBack('tablet')).refusal).toBe('is-facilitator');
    const home = log.by('phone', takenBack('phone'));
    expect(home.room.facilitators).toEqual(['phone', 'tablet'].map(seatOf));
    expect(keeperVerifiers(home.room)).toEqual([]);
    expect(home.room.keepers).toEqual({});
  });
});

describe('a proof by the private link', () => {
  const once = restores(logOf('ada', 'phone', 'eve'), 'phone');
  const proven = { recovery: OWN };

  /** Why each line of a log was skipped, by who said it. */
  const skippedIn = ({ lines }: Log) => {
    const skipped: [string | null, Skipped][] = [];
    const { ignored } = foldLines(NOTHING_READ, lines, BOOK, (why, { seat }) => skipped.push([seat, why]));
    expect(ignored).toBe(skipped.length);
    return skipped;
  };

  test('counts once, no matter who brings it again', () => {
    const log = logOf('ada', 'phone', 'eve').by('phone', restored('phone', 'proof'), 0, proven);

    expect(skippedIn(log)).toEqual([]);
    expect(skippedIn(log.by('eve', restored('phone', 'proof'), 0, proven))).toEqual([
      [seatOf('eve'), 'said-before'],
    ]);
    expect(skippedIn(log.by('phone', restored('phone', 'proof'), 0, proven))).toEqual([
      [seatOf('phone'), 'said-before'],
    ]);
  });

  test('is told from all else that bears the same id', () => {
    const log = logOf('ada', 'phone')
      .by('phone', { type: 'seat-renamed', name: 'telephone', id: idOf('same') })
      .by('phone', restored('phone', 'same'), 0, proven);

    expect(skippedIn(log)).toEqual([]);
    expect(log.room.facilitators).toContain(seatOf('phone'));
  });

  test('is one of several: another one is another line', () => {
    expect(skippedIn(restores(once, 'eve'))).toEqual([]);
  });
});
