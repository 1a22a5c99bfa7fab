import { describe, expect, test } from 'vitest';
import { nextOf, speakerOf, standingOf, type Round } from '#domain/activity/round/round.ts';
import { overMs, remainingMs } from '#domain/kernel/timer.ts';
import {
  NOON,
  idOf,
  logOf,
  minutes,
  roomOf,
  roundStarted,
  seatOf,
  seconds,
  type Log,
} from '../../support/rooms.ts';
import { isRound } from '#domain/activity/round/round.ts';
import { as } from '../../support/rooms.ts';

const ROUND = idOf('round');

const start = (order: string[], more: object = {}) =>
  roundStarted({
    id: ROUND,
    after: null,
    order: order.map(seatOf),
    sittingOut: [],
    pace: { each: minutes(2) },
    number: 1,
    startsInMs: 0,
    ...more,
  });
const startsInMs = 0;
const onTurn = (turn: number) => ({ activity: ROUND, turn, startsInMs });

const roundIn = (log: Log): Round => as(isRound, log.room.activity);
const speaker = (log: Log) => speakerOf(roundIn(log));
const timerOf = (log: Log) => {
  const { now } = roundIn(log);
  if (now.phase !== 'speaking') throw new Error('The round is over.');
  return now.timer;
};

describe('a speaking round', () => {
  test('can only be started by a facilitator', () => {
    expect(logOf('ada', 'ben').by('ben', start(['ada', 'ben'])).refusal).toBe('facilitator-only');
    expect(logOf('ada', 'ben').by('ada', start(['ada', 'ben'])).refusal).toBeUndefined();
  });

  test('begins with the first in the order, and knows who is next', () => {
    const log = logOf('ada', 'ben', 'caro').by('ada', start(['caro', 'ada', 'ben']));

    expect(speaker(log)).toBe(seatOf('caro'));
    expect(nextOf(roundIn(log))).toBe(seatOf('ada'));
  });

  test('passes the word on when the speaker is done', () => {
    const log = logOf('ada', 'ben')
      .by('ada', start(['ada', 'ben']))
      .by('ada', { type: 'turn-done', ...onTurn(1) }, seconds(90));

    expect(speaker(log)).toBe(seatOf('ben'));
    expect(standingOf(roundIn(log), seatOf('ada'))).toBe('done');
    expect(remainingMs(timerOf(log), NOON + seconds(90))).toBe(minutes(2));
  });

  test('passes one turn, not two, when “done” and “next” are pressed at the same moment', () => {
    const log = logOf('ada', 'ben', 'caro')
      .by('ada', start(['ben', 'caro', 'ada']))
      .by('ben', { type: 'turn-done', ...onTurn(1) })
      .by('ada', { type: 'turn-advanced', ...onTurn(1) });

    expect(log.refusal).toBe('turn-has-passed');
    expect(speaker(log)).toBe(seatOf('caro'));
  });

  test('lets no one end someone else’s turn but a facilitator', () => {
    const log = logOf('ada', 'ben', 'caro').by('ada', start(['ben', 'caro', 'ada']));

    expect(log.by('caro', { type: 'turn-done', ...onTurn(1) }).refusal).toBe('not-your-turn');
    expect(speaker(log.by('ada', { type: 'turn-advanced', ...onTurn(1) }))).toBe(seatOf('caro'));
  });

  test('lets anyone pass before her turn, and speak after all', () => {
    const passed = logOf('ada', 'ben', 'caro')
      .by('ada', start(['ada', 'ben', 'caro']))
      .by('ben', { type: 'turn-declined', activity: ROUND });
    expect(nextOf(roundIn(passed))).toBe(seatOf('caro'));

    const back = passed.by('ben', { type: 'turn-requested', activity: ROUND });
    expect(roundIn(back).queue).toEqual([seatOf('caro'), seatOf('ben')]);
  });

  test('comes back to the one who asks for it, after the others', () => {
    const log = logOf('ada', 'ben')
      .by('ada', start(['ada', 'ben']))
      .by('ada', { type: 'turn-postponed', ...onTurn(1) });

    expect(speaker(log)).toBe(seatOf('ben'));
    expect(nextOf(roundIn(log))).toBe(seatOf('ada'));
    const last = log.by('ben', { type: 'turn-done', ...onTurn(2) });
    expect(last.by('ada', { type: 'turn-postponed', ...onTurn(3) }).refusal).toBe('nobody-else-waits');
  });

  test('takes in someone who comes late, at the end', () => {
    const log = logOf('ada', 'ben')
      .by('ada', start(['ben', 'ada']))
      .by('caro', { type: 'seat-taken', name: 'caro' });

    expect(roundIn(log).queue).toEqual([seatOf('ada'), seatOf('caro')]);
  });

  test('takes in someone who sat down while it was being started', () => {
    const log = logOf('ada', 'ben', 'caro').by('ada', start(['ben', 'ada']));

    expect(roundIn(log).queue).toEqual([seatOf('ada'), seatOf('caro')]);
  });

  test('leaves out someone who only listens', () => {
    const log = logOf('ada', 'ben', 'caro').by(
      'ada',
      start(['ben', 'caro'], { sittingOut: [seatOf('ada')] }),
    );

    expect(standingOf(roundIn(log), seatOf('ada'))).toBeNull();
  });

  test('continues when the speaker leaves', () => {
    const log = logOf('ada', 'ben', 'caro')
      .by('ada', start(['ben', 'caro', 'ada']))
      .by('ben', { type: 'seat-left' }, seconds(10));

    expect(speaker(log)).toBe(seatOf('caro'));
    expect(roundIn(log).turn).toBe(2);
  });

  test('keeps the place of someone who continues from another device', () => {
    const log = logOf('ada', 'ben', 'caro')
      .by('ada', start(['ben', 'caro', 'ada']))
      .by('newphone', { type: 'seat-taken', name: 'caro 2' })
      .by('ada', { type: 'seat-replaced', lost: seatOf('caro'), found: seatOf('newphone') });

    expect(roundIn(log).queue).toEqual([seatOf('newphone'), seatOf('ada')]);
    expect(log.room.seats.find(({ id }) => id === seatOf('newphone'))?.name).toBe('caro');
  });

  test('leaves the turn with someone who is speaking from the new device already', () => {
    const log = logOf('ada', 'ben', 'caro')
      .by('newphone', { type: 'seat-taken', name: 'caro 2' })
      .by('ada', start(['newphone', 'ben', 'caro', 'ada']))
      .by('caro', { type: 'seat-left' }, seconds(5))
      .by('ada', { type: 'seat-replaced', lost: seatOf('caro'), found: seatOf('newphone') }, seconds(9));

    expect(speaker(log)).toBe(seatOf('newphone'));
    expect(roundIn(log).queue).toEqual([seatOf('ben'), seatOf('ada')]);
  });

  test('stands still while it is paused, and continues with what was left', () => {
    const paused = logOf('ada', 'ben')
      .by('ada', start(['ada', 'ben']))
      .by('ada', { type: 'round-paused', activity: ROUND, turn: 1 }, seconds(30));
    expect(remainingMs(timerOf(paused), NOON + minutes(60))).toBe(seconds(90));

    const resumed = paused.by('ada', { type: 'round-resumed', ...onTurn(1) }, minutes(10));
    expect(remainingMs(timerOf(resumed), NOON + minutes(10) + seconds(20))).toBe(seconds(70));
  });

  test('counts over instead of ending a turn', () => {
    const log = logOf('ada', 'ben').by('ada', start(['ada', 'ben']));

    expect(remainingMs(timerOf(log), NOON + minutes(3))).toBe(0);
    expect(overMs(timerOf(log), NOON + minutes(3))).toBe(minutes(1));
    expect(speaker(log)).toBe(seatOf('ada'));
  });

  test('gives thirty seconds more, also to a turn that ran over', () => {
    const log = logOf('ada', 'ben')
      .by('ada', start(['ada', 'ben']))
      .by('ada', { type: 'round-time-added', activity: ROUND, turn: 1, ms: seconds(30) }, minutes(1));

    expect(remainingMs(timerOf(log), NOON + minutes(1))).toBe(seconds(90));
  });

  test('never takes away time that has been used', () => {
    const log = logOf('ada', 'ben')
      .by('ada', start(['ada', 'ben']))
      .by('ada', { type: 'round-time-added', activity: ROUND, turn: 1, ms: -minutes(5) }, minutes(1));

    expect(remainingMs(timerOf(log), NOON + minutes(1))).toBe(0);
    expect(overMs(timerOf(log), NOON + minutes(1))).toBe(0);
  });

  test('begins a moment ahead, with all of the time, so that all screens begin together', () => {
    const log = logOf('ada', 'ben').by('ada', start(['ada', 'ben'], { startsInMs: seconds(3) }));

    expect(remainingMs(timerOf(log), NOON + seconds(1))).toBe(minutes(2));
    expect(remainingMs(timerOf(log), NOON + seconds(4))).toBe(minutes(2) - seconds(1));
  });

  test('divides one time by all who speak', () => {
    const log = logOf('ada', 'ben', 'caro').by(
      'ada',
      start(['ada', 'ben', 'caro'], { pace: { whole: minutes(12) } }),
    );

    expect(roundIn(log).msEach).toBe(minutes(4));
  });

  test('is over when everyone has spoken, and then refuses what was meant for it', () => {
    const log = logOf('ada', 'ben')
      .by('ada', start(['ada', 'ben']))
      .by('ada', { type: 'turn-done', ...onTurn(1) })
      .by('ben', { type: 'turn-passed', ...onTurn(2) });

    expect(roundIn(log).now.phase).toBe('over');
    expect(log.by('ben', { type: 'turn-done', ...onTurn(3) }).refusal).toBe('round-over');
  });

  test('skips someone who is away, waiting or speaking', () => {
    const log = logOf('ada', 'ben', 'caro')
      .by('ada', start(['ben', 'caro', 'ada']))
      .by('ada', { type: 'turn-skipped', ...onTurn(1), seat: seatOf('caro') });
    expect(roundIn(log).queue).toEqual([seatOf('ada')]);

    const skipped = log.by('ada', { type: 'turn-skipped', ...onTurn(1), seat: seatOf('ben') });
    expect(speaker(skipped)).toBe(seatOf('ada'));
  });

  test('does not begin where two facilitators put something on the table at once', () => {
    const log = logOf('ada', 'ben')
      .by('ada', start(['ada', 'ben']))
      .by('ada', start(['ben', 'ada'], { id: idOf('another') }));

    expect(log.refusal).toBe('activity-has-changed');
    expect(roundIn(log).id).toBe(ROUND);
  });

  test('needs at least one person who is there', () => {
    expect(logOf('ada').by('ada', start(['nobody'], { sittingOut: [seatOf('ada')] })).refusal).toBe(
      'order-does-not-fit',
    );
    expect(roomOf('ada').activity).toBeNull();
  });
});
