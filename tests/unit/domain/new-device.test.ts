import { describe, expect, test } from 'vitest';
import { isPulse } from '#domain/activity/pulse/pulse.ts';
import { isRound, speakerOf, standingOf } from '#domain/activity/round/round.ts';
import { remainingMs } from '#domain/kernel/timer.ts';
import {
  as,
  idOf,
  logOf,
  minutes,
  NOON,
  pulseStarted,
  roundStarted,
  seatOf,
  seconds,
  type Log,
} from '../../support/rooms.ts';

const ROUND = idOf('round');
const PULSE = idOf('pulse');
const PHONE = seatOf('phone');
const BEN = seatOf('ben');

const roundIn = (log: Log) => as(isRound, log.room.activity);
const roundWith = (log: Log, ...order: string[]) =>
  log.by(
    'ada',
    roundStarted({
      id: ROUND,
      after: null,
      order: order.map(seatOf),
      sittingOut: [],
      pace: { each: minutes(2) },
      number: 1,
      startsInMs: 0,
    }),
  );
const onTurn = (turn: number) => ({ activity: ROUND, turn, startsInMs: 0 });
const takesPhone = (log: Log, at = 0) => log.by('phone', { type: 'seat-taken', name: 'ben’s phone' }, at);
const goesOn = (log: Log, at = 0, lost = 'ben') =>
  log.by('ada', { type: 'seat-replaced', lost: seatOf(lost), found: PHONE }, at);
const placesIn = (log: Log) => roundIn(log).places.map(({ seat, standing }) => [seat, standing]);

describe('someone who goes on from a new device in a round', () => {
  test('keeps the word, with the turn and the time that is left', () => {
    const speaking = roundWith(logOf('ada', 'ben', 'caro'), 'ben', 'caro', 'ada');
    const log = goesOn(takesPhone(speaking, seconds(20)), seconds(50));
    const { now, turn, queue } = roundIn(log);

    expect(now).toEqual({ ...roundIn(speaking).now, speaker: PHONE });
    expect(now.phase === 'speaking' && remainingMs(now.timer, NOON + seconds(50))).toBe(seconds(70));
    expect(turn).toBe(1);
    expect(queue).toEqual([seatOf('caro'), seatOf('ada')]);
    expect(placesIn(log)).toEqual([
      [PHONE, 'speaking'],
      [seatOf('caro'), 'waiting'],
      [seatOf('ada'), 'waiting'],
    ]);
    expect(log.by('phone', { type: 'turn-done', ...onTurn(1) }, minutes(1)).refusal).toBeUndefined();
  });

  test('has spoken where that was done on the lost one, and is not asked again', () => {
    const spoke = roundWith(logOf('ada', 'ben', 'caro'), 'ben', 'caro', 'ada').by(
      'ben',
      { type: 'turn-done', ...onTurn(1) },
      seconds(40),
    );
    const log = goesOn(takesPhone(spoke));

    expect(roundIn(log).places[0]).toEqual({ seat: PHONE, standing: 'done', spentMs: seconds(40) });
    expect(roundIn(log).places).toHaveLength(3);
    expect(roundIn(log).queue).toEqual([seatOf('ada')]);
    expect(speakerOf(roundIn(log))).toBe(seatOf('caro'));
    expect(log.by('phone', { type: 'turn-requested', activity: ROUND }).refusal).toBe('spoke-already');
  });

  test('has spoken where that was done on the new one already', () => {
    const twoSeats = takesPhone(logOf('ada', 'ben', 'caro'));
    const spoke = roundWith(twoSeats, 'phone', 'caro', 'ben', 'ada').by(
      'phone',
      { type: 'turn-done', ...onTurn(1) },
      seconds(40),
    );
    const log = goesOn(spoke);

    expect(roundIn(log).places).toHaveLength(3);
    expect(roundIn(log).places[0]).toEqual({ seat: PHONE, standing: 'done', spentMs: seconds(40) });
    expect(roundIn(log).queue).toEqual([seatOf('ada')]);
  });

  test('is shown as speaking where the turn of the lost seat has come, be it after another one', () => {
    const twoSeats = takesPhone(logOf('ada', 'ben', 'caro'));
    const turnOfBen = roundWith(twoSeats, 'phone', 'ben', 'caro', 'ada').by(
      'phone',
      { type: 'turn-done', ...onTurn(1) },
      seconds(40),
    );
    const log = goesOn(turnOfBen);

    expect(speakerOf(roundIn(log))).toBe(PHONE);
    expect(standingOf(roundIn(log), PHONE)).toBe('speaking');
    expect(roundIn(log).places).toHaveLength(3);
  });

  test('speaks on where the new one has the word already, and is not asked again for the lost one', () => {
    const twoSeats = takesPhone(logOf('ada', 'ben', 'caro'));
    const speaking = roundWith(twoSeats, 'phone', 'ben', 'caro', 'ada');
    const log = goesOn(speaking);

    expect(roundIn(log).now).toEqual(roundIn(speaking).now);
    expect(roundIn(log).queue).toEqual([seatOf('caro'), seatOf('ada')]);
    expect(placesIn(log)[0]).toEqual([PHONE, 'speaking']);
  });

  test('keeps the earlier of two places where neither was used', () => {
    const twoSeats = takesPhone(logOf('ada', 'ben', 'caro'));
    const log = goesOn(roundWith(twoSeats, 'ada', 'ben', 'caro', 'phone'));

    expect(roundIn(log).queue).toEqual([PHONE, seatOf('caro')]);
    expect(placesIn(log).map(([seat]) => seat)).toEqual([seatOf('ada'), PHONE, seatOf('caro')]);
  });

  test('speaks after all where only the new one has passed', () => {
    const twoSeats = takesPhone(logOf('ada', 'ben'));
    const passed = roundWith(twoSeats, 'ada', 'phone', 'ben').by('phone', {
      type: 'turn-declined',
      activity: ROUND,
    });
    const log = goesOn(passed);

    expect(roundIn(log).queue).toEqual([PHONE]);
    expect(standingOf(roundIn(log), PHONE)).toBe('waiting');
  });

  test('waits at the new place where the old one was given away', () => {
    const left = takesPhone(roundWith(logOf('ada', 'ben', 'caro'), 'ada', 'ben', 'caro')).by('ben', {
      type: 'seat-left',
    });
    const log = goesOn(left);

    expect(roundIn(log).queue).toEqual([seatOf('caro'), PHONE]);
    expect(placesIn(log)).toEqual([
      [seatOf('ada'), 'speaking'],
      [seatOf('caro'), 'waiting'],
      [PHONE, 'waiting'],
    ]);
  });

  test('keeps the place of the new one where the lost one had none', () => {
    const listening = takesPhone(logOf('ada', 'ben')).by(
      'ada',
      roundStarted({
        id: ROUND,
        after: null,
        order: [seatOf('ada'), PHONE],
        sittingOut: [BEN],
        pace: { each: minutes(2) },
        number: 1,
        startsInMs: 0,
      }),
    );

    expect(roundIn(goesOn(listening))).toEqual(roundIn(listening));
  });

  test('has no place where neither seat had one', () => {
    const listening = takesPhone(logOf('ada', 'ben')).by(
      'ada',
      roundStarted({
        id: ROUND,
        after: null,
        order: [seatOf('ada')],
        sittingOut: [BEN, PHONE],
        pace: { each: minutes(2) },
        number: 1,
        startsInMs: 0,
      }),
    );

    expect(roundIn(goesOn(listening))).toEqual(roundIn(listening));
  });

  test('speaks last, like all who come late, where the old seat had left and the new one waited at the door', () => {
    const waits = (log: Log) => takesPhone(log.by('ada', { type: 'door-locked' }));
    const leaves = (log: Log) => log.by('ben', { type: 'seat-left' });
    const leftBefore = waits(roundWith(leaves(logOf('ada', 'ben', 'caro')), 'ada', 'caro'));
    expect(roundIn(leftBefore).queue).toEqual([seatOf('caro')]);
    expect(roundIn(goesOn(leftBefore)).queue).toEqual([seatOf('caro'), PHONE]);

    const leftSince = waits(leaves(roundWith(logOf('ada', 'ben', 'caro'), 'ada', 'ben', 'caro')));
    expect(roundIn(goesOn(leftSince)).queue).toEqual([seatOf('caro'), PHONE]);
    expect(placesIn(goesOn(leftSince))).toEqual([
      [seatOf('ada'), 'speaking'],
      [PHONE, 'waiting'],
      [seatOf('caro'), 'waiting'],
    ]);
  });

  test('does not speak twice for having waited at the door with a place in the round', () => {
    const away = roundWith(logOf('ada', 'ben', 'caro'), 'ada', 'ben', 'caro').by('ada', {
      type: 'door-locked',
    });

    expect(roundIn(goesOn(takesPhone(away))).queue).toEqual([PHONE, seatOf('caro')]);
  });

  test('sits out on where that was chosen, also on a seat that waited at the door', () => {
    const listening = logOf('ada', 'ben')
      .by(
        'ada',
        roundStarted({
          id: ROUND,
          after: null,
          order: [seatOf('ada')],
          sittingOut: [BEN],
          pace: { each: minutes(2) },
          number: 1,
          startsInMs: 0,
        }),
      )
      .by('ada', { type: 'door-locked' });

    expect(roundIn(goesOn(takesPhone(listening)))).toEqual(roundIn(listening));
  });

  test('keeps the place also in a round that is over', () => {
    const over = roundWith(logOf('ada', 'ben'), 'ben', 'ada').by('ada', {
      type: 'round-ended',
      activity: ROUND,
      turn: 1,
    });
    const log = goesOn(takesPhone(over));

    expect(standingOf(roundIn(log), PHONE)).toBe('speaking');
    expect(standingOf(roundIn(log), BEN)).toBeNull();
    expect(roundIn(log).now).toStrictEqual({ phase: 'over', at: NOON });
  });
});

describe('someone who goes on from a new device where answers are hidden', () => {
  const people = ['ada', 'ben', 'caro', 'dina'];
  const asked = logOf('ada', ...people.slice(1)).by(
    'ada',
    pulseStarted({ id: PULSE, after: null, threshold: 3 }),
  );
  const mark = (log: Log, who: string) => log.by(who, { type: 'answered', activity: PULSE });
  const gathering = (log: Log) => as(isPulse, log.room.activity).gathering;
  const eligible = (...who: string[]) => who.map(seatOf);

  test('has no mark any more: the answer lies on the lost device', () => {
    const log = goesOn(takesPhone(mark(mark(asked, 'ben'), 'caro')));

    expect(gathering(log).marks).toEqual([seatOf('caro')]);
  });

  test('counts in place of the lost seat, which counts no more', () => {
    const log = goesOn(takesPhone(asked));

    expect(gathering(log).eligible).toEqual(eligible('ada', 'caro', 'dina', 'phone'));
  });

  test('counts once where both seats were there before, and keeps what was marked on the new one', () => {
    const twoSeats = takesPhone(logOf('ada', 'ben', 'caro', 'dina')).by(
      'ada',
      pulseStarted({ id: PULSE, after: null, threshold: 3 }),
    );
    const log = goesOn(mark(mark(twoSeats, 'ben'), 'phone'));

    expect(gathering(log).eligible).toEqual(eligible('ada', 'caro', 'dina', 'phone'));
    expect(gathering(log).marks).toEqual([PHONE]);
  });

  test('does not count where the lost seat did not, and loses its mark all the same', () => {
    const late = mark(asked.by('elif', { type: 'seat-taken', name: 'elif' }), 'elif');
    const log = goesOn(takesPhone(late), 0, 'elif');

    expect(gathering(log).eligible).toEqual(eligible(...people));
    expect(gathering(log).marks).toEqual([]);
  });

  test('changes nothing of what is being collected', () => {
    const collecting = people
      .reduce(mark, asked)
      .by('ada', { type: 'collection-opened', activity: PULSE, collection: 1 });
    const log = goesOn(takesPhone(collecting));

    expect(gathering(log)).toEqual(gathering(collecting));
  });
});
