import { describe, expect, test } from 'vitest';
import type { Moment } from '#client/polling/moment.ts';
import { planPoll } from '#client/polling/poll-plan.ts';
import { paceOfRoom } from '#client/polling/room-pace.ts';
import { gatheringFrom, type Collection, type Contribution } from '#domain/activity/gathering/gathering.ts';
import type { Round } from '#domain/activity/round/round.ts';
import type { Spoken } from '#domain/activity/spoken/spoken.ts';
import { pauseTimer, timerFrom, type Timer } from '#domain/kernel/timer.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import { UNOPENED, type OpenRoom } from '#domain/room/room.ts';
import { minutes, NOON, person, roomOf, roundAtNoon, seconds } from '../room/room-at-noon.ts';
import { BOOK } from '../../support/book.ts';
import type { Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';

const SEATS = [person('Ada'), person('Ben'), person('Caro'), person('Dina', 'left')];
const NAMES = ['ada', 'ben', 'caro'];
const room = (activity: AnyActivity | null, about: Partial<OpenRoom> = {}): OpenRoom => ({
  ...roomOf(SEATS, activity),
  ...about,
});

const spoken = (timer: Timer): Spoken => ({
  kind: 'spoken',
  v: 1,
  id: 's'.repeat(16),
  step: { recipe: 'first-circle', id: 'arrive' },
  timer,
});
const fiveMinutes = timerFrom(NOON, minutes(5));

/** A pulse that two of three have answered, and what has been collected of it. */
function pulse(...collections: Collection[]): Pulse {
  const start = gatheringFrom({ named: false, eligible: NAMES, threshold: 3, minLateAnswers: 3 });
  const gathering = { ...start, marks: NAMES.slice(0, 2), collections };
  return { kind: 'pulse', v: 1, id: 'p'.repeat(16), openedAt: NOON, gathering };
}
const came = (id: string): Contribution => ({
  id,
  seat: null,
  commitment: null,
  content: { part: 'ratings', ratings: [1, 2, 3] },
  standing: 'shown',
});

describe('what a screen knows of when news is likely', () => {
  test('is nothing in a room that is not open', () => {
    expect(paceOfRoom(UNOPENED, 'ada', NOON, BOOK)).toEqual({ kind: 'quiet', leading: false });
  });

  test('is that people arrive, until the circle has done something together', () => {
    expect(paceOfRoom(room(null), 'ben', NOON, BOOK)).toEqual({ kind: 'lobby' });
    expect(paceOfRoom(room(null, { past: [pulse()] }), 'ben', NOON, BOOK).kind).toBe('quiet');
  });

  test('is that the next step is one’s own, for the only facilitator and for no one else', () => {
    const over = room(null, { past: [pulse()] });

    expect(paceOfRoom(over, 'ada', NOON, BOOK)).toEqual({ kind: 'quiet', leading: true });
    expect(paceOfRoom(over, 'ben', NOON, BOOK)).toEqual({ kind: 'quiet', leading: false });
    expect(paceOfRoom(over, null, NOON, BOOK)).toEqual({ kind: 'quiet', leading: false });
    const two = { ...over, facilitators: ['ada', 'ben'] };
    expect(paceOfRoom(two, 'ada', NOON, BOOK)).toEqual({ kind: 'quiet', leading: false });
  });

  test('is nothing while a question is answered aloud', () => {
    const aloud: Icebreaker = {
      kind: 'icebreaker',
      v: 1,
      id: 'i'.repeat(16),
      prompt: 'small-win',
      writing: null,
    };

    expect(paceOfRoom(room(aloud), 'ben', NOON, BOOK)).toEqual({ kind: 'quiet', leading: false });
  });
});

describe('in a round', () => {
  const round = roundAtNoon('ada', 'ben', 'caro');

  test('a turn is due to end when its time is up, for its speaker and for the others', () => {
    const turn = { kind: 'turn', startsAt: NOON, endsAt: NOON + minutes(2), paused: false, pastTurns: [] };

    expect(paceOfRoom(room(round), 'ada', NOON, BOOK)).toEqual({ ...turn, mine: true });
    expect(paceOfRoom(room(round), 'ben', NOON, BOOK)).toEqual({ ...turn, mine: false });
  });

  test('turns that are over tell how long turns are in this group, and only those', () => {
    const [first, ...others] = round.places;
    const later: Round = { ...round, places: [{ ...first!, spentMs: minutes(3) }, ...others] };

    expect(paceOfRoom(room(later), 'ben', NOON, BOOK)).toMatchObject({ pastTurns: [1.5] });
  });

  test('a turn that stands still is known to stand still', () => {
    if (round.now.phase !== 'speaking') throw new Error('No one speaks.');
    const timer = pauseTimer(round.now.timer, NOON + seconds(10));
    const paused: Round = { ...round, now: { ...round.now, timer } };

    expect(paceOfRoom(room(paused), 'ben', NOON, BOOK)).toMatchObject({ kind: 'turn', paused: true });
  });

  test('people talk once it is over', () => {
    const over: Round = { ...round, now: { phase: 'over', at: NOON } };

    expect(paceOfRoom(room(over), 'ada', NOON, BOOK)).toEqual({ kind: 'quiet', leading: true });
  });
});

describe('in a spoken step', () => {
  const moment: Omit<Moment, 'pace'> = { now: NOON, visible: true, recent: [NOON], attendedAt: NOON };
  const waitAt = (now: number) =>
    planPoll(
      room(spoken(fiveMinutes)),
      'ben',
      { ...moment, now, recent: [now - minutes(2)] },
      BOOK,
      () => 0.5,
    );

  test('the next step is likely when its time is up', () => {
    expect(paceOfRoom(room(spoken(fiveMinutes)), 'ada', NOON, BOOK)).toEqual({
      kind: 'turn',
      startsAt: NOON,
      endsAt: NOON + minutes(5),
      paused: false,
      mine: false,
      pastTurns: [],
    });
  });

  test('screens ask every few seconds around its end, and seldom at its beginning', () => {
    expect(waitAt(NOON + minutes(5))).toBeLessThan(seconds(3));
    expect(waitAt(NOON + seconds(20))).toBeGreaterThan(seconds(10));
  });

  test('nothing is likely while it stands still', () => {
    const paused = spoken(pauseTimer(fiveMinutes, NOON));

    expect(paceOfRoom(room(paused), 'ada', NOON, BOOK)).toMatchObject({ kind: 'turn', paused: true });
  });
});

describe('while answers are kept and collected', () => {
  const collection: Collection = { closesAt: NOON + seconds(20), expected: 2, contributions: [] };

  test('as many lines are awaited as people who are here have not answered yet', () => {
    expect(paceOfRoom(room(pulse()), 'ada', NOON, BOOK)).toEqual({ kind: 'writing', expecting: 1 });
  });

  test('as many answers are awaited as have not come out yet', () => {
    const one = pulse({ ...collection, contributions: [came('one')] });

    expect(paceOfRoom(room(pulse(collection)), 'ada', NOON, BOOK)).toEqual({
      kind: 'gathering',
      expecting: 2,
    });
    expect(paceOfRoom(room(one), 'ada', NOON, BOOK)).toEqual({ kind: 'gathering', expecting: 1 });
  });

  test('people talk once the collection is over', () => {
    expect(paceOfRoom(room(pulse(collection)), 'ben', NOON + seconds(20), BOOK).kind).toBe('quiet');
  });

  test('never fewer than none are awaited, though people left after answering or stuffed the box', () => {
    const gone = { seats: SEATS.slice(0, 1) };
    const stuffed = { ...collection, contributions: ['a', 'b', 'c'].map(came) };

    expect(paceOfRoom(room(pulse(), gone), 'ada', NOON, BOOK)).toEqual({ kind: 'writing', expecting: 0 });
    expect(paceOfRoom(room(pulse(stuffed)), 'ada', NOON, BOOK)).toEqual({ kind: 'gathering', expecting: 0 });
  });
});
