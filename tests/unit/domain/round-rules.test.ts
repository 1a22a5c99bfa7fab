import { describe, expect, test } from 'vitest';
import { playRound } from '#domain/activity/round/evolve.ts';
import { placeGone, placeJoined } from '#domain/activity/round/places.ts';
import { isRound, nextOf, speakerOf, standingOf } from '#domain/activity/round/round.ts';
import { roundOf, shareOf } from '#domain/activity/round/start.ts';
import { isSpoken } from '#domain/activity/spoken/spoken.ts';
import { timerFrom } from '#domain/kernel/timer.ts';
import { kindOf } from '#domain/rulebook/kinds.ts';
import { BOOK } from '../../support/book.ts';
import {
  as,
  idOf,
  logOf,
  minutes,
  NOON,
  roundStarted,
  seatOf,
  seconds,
  spokenStarted,
  type Log,
} from '../../support/rooms.ts';

const ROUND = idOf('round');
const [ADA, BEN, CARO] = ['ada', 'ben', 'caro'].map(seatOf) as [string, string, string];
const circle = logOf('ada', 'ben', 'caro');
const started = (order: string[], more: object = {}, log = circle) =>
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
      ...more,
    }),
  );
const round = started(['ben', 'caro', 'ada']);
const onTurn = (turn: number, startsInMs = 0) => ({ activity: ROUND, turn, startsInMs });
const roundIn = (log: Log) => as(isRound, log.room.activity);
const nowIn = (log: Log) => roundIn(log).now;
const standings = (log: Log) => roundIn(log).places.map(({ standing }) => standing);

describe('the beginning of a round', () => {
  test('is all that its author has said', () => {
    const log = started(['ben', 'ada', 'caro'], {
      number: 2,
      topic: { prompt: 'small-win' },
      startsInMs: 300,
    });

    expect(roundIn(log)).toEqual({
      kind: 'round',
      v: 1,
      id: ROUND,
      number: 2,
      topic: { prompt: 'small-win' },
      msEach: minutes(2),
      places: [
        { seat: BEN, standing: 'speaking', spentMs: null },
        { seat: ADA, standing: 'waiting', spentMs: null },
        { seat: CARO, standing: 'waiting', spentMs: null },
      ],
      queue: [ADA, CARO],
      turn: 1,
      now: { phase: 'speaking', speaker: BEN, timer: timerFrom(NOON + 300, minutes(2)) },
    });
    expect(roundIn(started(['ben'])).topic).toBeNull();
  });

  test('names everyone once at the most', () => {
    expect(started(['ben', 'ben']).refusal).toBe('order-does-not-fit');
    expect(started(['ben'], { sittingOut: [BEN] }).refusal).toBe('order-does-not-fit');
    expect(started(['ben'], { sittingOut: [CARO, CARO] }).refusal).toBe('order-does-not-fit');
  });

  test('leaves out people who have gone, takes along those who are away, and adds only those who sit here', () => {
    const log = circle.by('ben', { type: 'seat-left' }).by('caro', { type: 'seat-away', seat: CARO });

    expect(roundIn(started(['ben', 'ada', 'caro'], {}, log)).places.map(({ seat }) => seat)).toEqual([
      ADA,
      CARO,
    ]);
    expect(roundIn(started(['ada'], {}, log)).places.map(({ seat }) => seat)).toEqual([ADA]);
  });

  test('shares one time in whole seconds, and never less than the shortest turn', () => {
    expect(shareOf(minutes(10), 7)).toBe(seconds(85));
    expect(shareOf(minutes(1), 12)).toBe(seconds(15));
    expect(roundIn(started(['ada', 'ben', 'caro'], { pace: { whole: minutes(2) } })).msEach).toBe(
      seconds(40),
    );
    const late = started(['ada', 'ben'], { pace: { whole: minutes(2) } });
    expect(roundIn(late).msEach).toBe(seconds(40));
  });
});

describe('the word in a round', () => {
  test('goes on when a speaker is done, and the time of the turn is kept', () => {
    const done = round.by('ben', { type: 'turn-done', ...onTurn(1, 300) }, seconds(40));

    expect(nowIn(done)).toEqual({
      phase: 'speaking',
      speaker: CARO,
      timer: timerFrom(NOON + seconds(40) + 300, minutes(2)),
    });
    expect(roundIn(done).places).toEqual([
      { seat: BEN, standing: 'done', spentMs: seconds(40) },
      { seat: CARO, standing: 'speaking', spentMs: null },
      { seat: ADA, standing: 'waiting', spentMs: null },
    ]);
    const advanced = round.by('ada', { type: 'turn-advanced', ...onTurn(1, 300) }, seconds(40));
    expect(roundIn(advanced)).toEqual(roundIn(done));
  });

  test('is passed on or put off by the speaker, and by nobody else', () => {
    const passed = round.by('ben', { type: 'turn-passed', ...onTurn(1, 300) }, seconds(4));
    expect(standings(passed)).toEqual(['passed', 'speaking', 'waiting']);
    expect(roundIn(passed).places[0]!.spentMs).toBeNull();
    expect(nowIn(passed)).toMatchObject({ timer: timerFrom(NOON + seconds(4) + 300, minutes(2)) });

    const later = round.by('ben', { type: 'turn-postponed', ...onTurn(1, 300) }, seconds(4));
    expect(standings(later)).toEqual(['waiting', 'speaking', 'waiting']);
    expect(roundIn(later).queue).toEqual([ADA, BEN]);
    expect(nowIn(later)).toMatchObject({ timer: timerFrom(NOON + seconds(4) + 300, minutes(2)) });

    for (const type of ['turn-passed', 'turn-postponed'] as const) {
      expect(round.by('caro', { type, ...onTurn(1) }).refusal).toBe('not-your-turn');
      expect(round.by('ben', { type, ...onTurn(2) }).refusal).toBe('turn-has-passed');
    }
  });

  test('can be declined while one waits, and asked for again until one has spoken', () => {
    const on = { activity: ROUND };
    expect(round.by('ben', { type: 'turn-declined', ...on }).refusal).toBe('not-waiting');
    expect(round.by('ben', { type: 'turn-requested', ...on }).refusal).toBe('nothing-changes');
    expect(round.by('caro', { type: 'turn-requested', ...on }).refusal).toBe('nothing-changes');

    const declined = round.by('caro', { type: 'turn-declined', ...on });
    expect(standings(declined)).toEqual(['speaking', 'passed', 'waiting']);
    const again = declined.by('caro', { type: 'turn-requested', ...on });
    expect(standings(again)).toEqual(['speaking', 'waiting', 'waiting']);
    const done = again.by('ben', { type: 'turn-done', ...onTurn(1) });
    expect(done.by('ben', { type: 'turn-requested', ...on }).refusal).toBe('spoke-already');
    const listens = started(['ben'], { sittingOut: [CARO, ADA] });
    expect(listens.by('caro', { type: 'turn-requested', ...on }).refusal).toBe('nothing-changes');
    expect(listens.by('caro', { type: 'turn-declined', ...on }).refusal).toBe('not-waiting');
  });

  test('is skipped by a facilitator, for the speaker or for someone who waits', () => {
    const skip = (who: string) => ({ type: 'turn-skipped', ...onTurn(1, 300), seat: seatOf(who) }) as const;
    const speaker = round.by('ada', skip('ben'), seconds(4));
    expect(standings(speaker)).toEqual(['skipped', 'speaking', 'waiting']);
    expect(nowIn(speaker)).toMatchObject({ timer: timerFrom(NOON + seconds(4) + 300, minutes(2)) });

    const waiting = round.by('ada', skip('caro'));
    expect(standings(waiting)).toEqual(['speaking', 'skipped', 'waiting']);
    expect(nowIn(waiting)).toEqual(nowIn(round));
    expect(waiting.by('ada', skip('caro')).refusal).toBe('not-waiting');
    expect(round.by('ada', skip('nobody')).refusal).toBe('not-waiting');
  });

  test('stays with a facilitator to hold, to go on with, to give time to, and to end', () => {
    const acts = [
      { type: 'turn-advanced', ...onTurn(1) },
      { type: 'turn-skipped', ...onTurn(1), seat: CARO },
      { type: 'round-paused', activity: ROUND, turn: 1 },
      { type: 'round-resumed', ...onTurn(1) },
      { type: 'round-time-added', activity: ROUND, turn: 1, ms: 1_000 },
      { type: 'round-ended', activity: ROUND, turn: 1 },
    ];

    for (const act of acts) expect(round.by('ben', act).refusal, act.type).toBe('facilitator-only');
  });

  test('is held once, and gone on with once, from a moment ahead', () => {
    const paused = round.by('ada', { type: 'round-paused', activity: ROUND, turn: 1 }, seconds(30));
    expect(nowIn(paused)).toEqual({
      phase: 'speaking',
      speaker: BEN,
      timer: { status: 'paused', spentMs: seconds(30), totalMs: minutes(2) },
    });
    expect(paused.by('ada', { type: 'round-paused', activity: ROUND, turn: 1 }).refusal).toBe(
      'paused-already',
    );
    expect(round.by('ada', { type: 'round-resumed', ...onTurn(1) }).refusal).toBe('not-paused');

    const on = paused.by('ada', { type: 'round-resumed', ...onTurn(1, 300) }, minutes(5));
    expect(nowIn(on)).toMatchObject({
      timer: { status: 'running', since: NOON + minutes(5) + 300, spentMs: seconds(30) },
    });
  });

  test('is nobody’s any more once a facilitator ends the round', () => {
    const ended = round.by('ada', { type: 'round-ended', activity: ROUND, turn: 1 }, seconds(30));

    expect(nowIn(ended)).toEqual({ phase: 'over', at: NOON + seconds(30) });
    expect(roundIn(ended)).toMatchObject({ queue: [], turn: 2 });
    expect(speakerOf(roundIn(ended))).toBeNull();
    expect(nextOf(roundIn(ended))).toBeNull();
    expect(ended.by('caro', { type: 'turn-requested', activity: ROUND }).refusal).toBe('round-over');
  });

  test('is over after the last one, from the moment at which the next one would have begun', () => {
    const last = started(['ben'], { sittingOut: [ADA, CARO] });
    const over = last.by('ben', { type: 'turn-done', ...onTurn(1, 300) }, seconds(30));

    expect(nowIn(over)).toEqual({ phase: 'over', at: NOON + seconds(30) + 300 });
    expect(roundIn(over).turn).toBe(2);
  });

  test('is held by someone who has a seat: nobody is no speaker', () => {
    const act = { type: 'turn-declined', id: idOf('act'), activity: ROUND } as const;
    const nobody = { seat: null, at: NOON, steers: false };

    expect(playRound(roundIn(round), nobody, act)).toEqual({ ok: false, refusal: 'not-waiting' });
    expect(playRound(roundIn(round), nobody, { ...act, type: 'turn-requested' })).toEqual({
      ok: false,
      refusal: 'nothing-changes',
    });
  });
});

describe('who comes and goes during a round', () => {
  test('speaks last when coming late, or when coming back without having spoken', () => {
    const late = round.by('dina', { type: 'seat-taken', name: 'dina' });
    expect(roundIn(late).places.at(-1)).toEqual({ seat: seatOf('dina'), standing: 'waiting', spentMs: null });
    expect(roundIn(late).queue).toEqual([CARO, ADA, seatOf('dina')]);

    const left = round.by('caro', { type: 'seat-left' });
    expect(standings(left)).toEqual(['speaking', 'gone', 'waiting']);
    expect(roundIn(left).queue).toEqual([ADA]);
    const back = left.by('caro', { type: 'seat-returned' });
    expect(standings(back)).toEqual(['speaking', 'waiting', 'waiting']);
    expect(roundIn(back).queue).toEqual([ADA, CARO]);
    expect(nowIn(back)).toEqual(nowIn(round));
  });

  test('keeps what was said or passed', () => {
    const done = round.by('ben', { type: 'turn-done', ...onTurn(1) });
    const left = done.by('ben', { type: 'seat-left' });
    expect(roundIn(left)).toEqual(roundIn(done));
    expect(roundIn(left.by('ben', { type: 'seat-returned' }))).toEqual(roundIn(done));

    const passed = round.by('caro', { type: 'turn-declined', activity: ROUND });
    const gone = passed.by('caro', { type: 'seat-left' });
    expect(roundIn(gone.by('caro', { type: 'seat-returned' }))).toEqual(roundIn(passed));
  });

  test('passes the word on by going, at that moment', () => {
    const left = round.by('ben', { type: 'seat-left' }, seconds(30));

    expect(standings(left)).toEqual(['gone', 'speaking', 'waiting']);
    expect(nowIn(left)).toMatchObject({ timer: timerFrom(NOON + seconds(30), minutes(2)) });
  });

  test('changes nothing of a round that is over', () => {
    const over = roundIn(round.by('ada', { type: 'round-ended', activity: ROUND, turn: 1 }));

    expect(placeJoined(over, seatOf('dina'))).toBe(over);
    expect(placeGone(over, BEN, NOON + seconds(9))).toMatchObject({ now: over.now, turn: over.turn });
    expect(standingOf(over, null)).toBeNull();
    const listening = roundOf([ADA], {
      id: ROUND,
      number: 1,
      topic: null,
      msEach: minutes(1),
      startsAt: NOON,
    });
    expect(placeGone(listening, BEN, NOON)).toBe(listening);
  });
});

describe('how long a round takes', () => {
  const paceOf = (log: Log, me: string | null) =>
    kindOf(BOOK, { kind: 'round', v: 1 })!.pace(log.room.activity!, me);

  test('is told by the turn, by whose it is, and by the turns before it', () => {
    const turn = { kind: 'turn', startsAt: NOON, endsAt: NOON + minutes(2), paused: false };
    expect(paceOf(round, BEN)).toEqual({ ...turn, mine: true, pastTurns: [] });
    expect(paceOf(round, null)).toEqual({ ...turn, mine: false, pastTurns: [] });

    const next = round.by('ben', { type: 'turn-done', ...onTurn(1) }, minutes(1));
    expect(paceOf(next, BEN)).toEqual({
      kind: 'turn',
      startsAt: NOON + minutes(1),
      endsAt: NOON + minutes(3),
      paused: false,
      mine: false,
      pastTurns: [0.5],
    });
  });

  test('is not known while it is held, and nothing once it is over', () => {
    const paused = round.by('ada', { type: 'round-paused', activity: ROUND, turn: 1 });
    expect(paceOf(paused, null)).toMatchObject({ paused: true, endsAt: 0, startsAt: -minutes(2) });

    const ended = round.by('ada', { type: 'round-ended', activity: ROUND, turn: 1 });
    expect(paceOf(ended, null)).toBeNull();
  });
});

describe('a spoken step', () => {
  const step = { recipe: 'first-circle', id: 'arrive' };
  const STEP = idOf('step');
  const begun = circle.by(
    'ada',
    spokenStarted({ id: STEP, after: null, step, ms: minutes(5), startsInMs: 300 }),
  );
  const on = { activity: STEP };
  const timerIn = (log: Log) => as(isSpoken, log.room.activity).timer;
  const paceOf = (log: Log) => kindOf(BOOK, { kind: 'spoken', v: 1 })!.pace(log.room.activity!, ADA);

  test('is begun with its time, a moment ahead', () => {
    expect(begun.room.activity).toEqual({
      kind: 'spoken',
      v: 1,
      id: STEP,
      step,
      timer: timerFrom(NOON + 300, minutes(5)),
    });
  });

  test('is a step of the plan', () => {
    const nothing = spokenStarted({ after: null, ms: minutes(5), startsInMs: 0 });
    expect(circle.by('ada', nothing).refusal).toBe('does-not-fit');
  });

  test('is held, gone on with and given time at the moment at which that is said', () => {
    const held = begun.by('ada', { type: 'spoken-paused', ...on }, minutes(1) + 300);
    expect(timerIn(held)).toEqual({ status: 'paused', spentMs: minutes(1), totalMs: minutes(5) });
    const back = held.by('ada', { type: 'spoken-resumed', ...on, startsInMs: 300 }, minutes(9));
    expect(timerIn(back)).toEqual({
      status: 'running',
      since: NOON + minutes(9) + 300,
      spentMs: minutes(1),
      totalMs: minutes(5),
    });
    const shorter = begun.by('ada', { type: 'spoken-time-added', ...on, ms: -minutes(9) }, minutes(2) + 300);
    expect(timerIn(shorter).totalMs).toBe(minutes(2));
    for (const act of [
      { type: 'spoken-resumed', ...on, startsInMs: 0 },
      { type: 'spoken-time-added', ...on, ms: 0 },
    ])
      expect(held.by('ben', act).refusal).toBe('facilitator-only');
  });

  test('is likely to be followed by the next one when its time is up', () => {
    const pace = { kind: 'turn', mine: false, pastTurns: [] };
    expect(paceOf(begun)).toEqual({
      ...pace,
      startsAt: NOON + 300,
      endsAt: NOON + 300 + minutes(5),
      paused: false,
    });
    const held = begun.by('ada', { type: 'spoken-paused', ...on });
    expect(paceOf(held)).toEqual({ ...pace, startsAt: -minutes(5), endsAt: 0, paused: true });
  });
});
