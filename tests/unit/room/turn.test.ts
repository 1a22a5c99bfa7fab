import { describe, expect, test } from 'vitest';
import { playRound } from '#domain/activity/round/evolve.ts';
import type { Round } from '#domain/activity/round/round.ts';
import { pauseTimer } from '#domain/kernel/timer.ts';
import type { RoundAct } from '#domain/activity/round/acts.ts';
import { seatsOfRound, turnOf } from '#components/room/activity/round/round-seats.ts';
import { turnBand } from '#components/room/activity/round/turn-band.ts';
import { readTurn, ringOfTurn } from '#components/room/activity/shared/turn-clock.ts';
import { minutes, NOON, person, roomOf, roundAtNoon, seconds } from './room-at-noon.ts';

const AMARA = person('Amara');
const MEI = person('Mei');
const ROSA = person('Rosa');
const NOOR = person('Noor');
const round = () => roundAtNoon('amara', 'mei', 'rosa', 'noor');
const room = roomOf([AMARA, MEI, ROSA, NOOR]);

const onTurn = ({ turn }: Round) => ({ id: 'x', activity: 'round', turn });
function by(seat: string, before: Round, act: RoundAct): Round {
  const after = playRound(before, { seat, at: NOON + seconds(10), steers: seat === 'amara' }, act);
  if (!after.ok) throw new Error(after.refusal);
  return after.value;
}
const done = (seat: string, before: Round) =>
  by(seat, before, { type: 'turn-done', ...onTurn(before), startsInMs: 0 });
const timerOf = ({ now }: Round) => {
  if (now.phase === 'over') throw new Error('No one speaks.');
  return now.timer;
};

describe('the circle of a round', () => {
  test('shows each person in speaking order with her state in words', () => {
    const later = done('amara', round());

    expect(seatsOfRound(later, room, 'rosa').map(({ name, stateWord }) => [name, stateWord])).toEqual([
      ['Amara', 'Has spoken'],
      ['Mei', 'Speaking'],
      ['Rosa', 'Next'],
      ['Noor', 'Waiting'],
    ]);
  });

  test('marks my own seat, and who leads', () => {
    const seats = seatsOfRound(round(), room, 'rosa');

    expect(seats.filter(({ you }) => you).map(({ name }) => name)).toEqual(['Rosa']);
    expect(seats.filter(({ facilitator }) => facilitator).map(({ name }) => name)).toEqual(['Amara']);
  });

  test('tells someone who passed from someone who was skipped', () => {
    const passed = by('rosa', round(), { type: 'turn-declined', id: 'x', activity: 'round' });
    const skipped = by('amara', passed, {
      type: 'turn-skipped',
      ...onTurn(passed),
      seat: 'noor',
      startsInMs: 0,
    });

    expect(seatsOfRound(skipped, room, null).map(({ stateWord }) => stateWord)).toEqual([
      'Speaking',
      'Next',
      'Passed',
      'Skipped',
    ]);
  });

  test('says who is away while she waits', () => {
    const withNoorAway = roomOf([AMARA, MEI, ROSA, person('Noor', 'away')]);

    expect(seatsOfRound(round(), withNoorAway, null).at(-1)?.stateWord).toBe('Away');
  });

  test('keeps no one lit once the round was ended in the middle of a turn', () => {
    const ended = by('amara', round(), { type: 'round-ended', ...onTurn(round()) });

    expect(seatsOfRound(ended, room, null).map(({ state }) => state)).toEqual([
      'done',
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  test('counts the turns of those who are still in it', () => {
    expect(turnOf(round())).toEqual({ turn: 1, of: 4 });
    expect(turnOf(done('mei', done('amara', round())))).toEqual({ turn: 3, of: 4 });
  });
});

describe('the band that tells someone about her turn', () => {
  test('says who is next by name, how long she will have, and that she can pass', () => {
    expect(turnBand(round(), room, MEI, NOON)).toEqual({
      kind: 'next',
      title: 'You’re next, Mei',
      text: 'You will have 2 minutes. You can pass.',
    });
  });

  test('gives the word to the speaker and names who comes after her', () => {
    expect(turnBand(round(), room, AMARA, NOON)).toEqual({
      kind: 'now',
      title: 'It’s your turn, Amara',
      text: 'Take your time. Mei is next.',
    });
  });

  test('asks a speaker who is over her time to finish her thought, and nothing more', () => {
    expect(turnBand(round(), room, AMARA, NOON + minutes(2) + seconds(1))?.title).toBe('Finish your thought');
  });

  test('counts the people before someone who waits longer', () => {
    expect(turnBand(round(), room, ROSA, NOON)?.title).toBe('2 people speak before you');
    expect(turnBand(round(), room, NOOR, NOON)?.title).toBe('3 people speak before you');
  });

  test('tells the last speaker that she is the last one', () => {
    const last = done('rosa', done('mei', done('amara', round())));

    expect(turnBand(last, room, NOOR, NOON)?.text).toBe('Take your time. You are the last one.');
  });

  test('never asks why someone passed', () => {
    const passed = by('rosa', round(), { type: 'turn-declined', id: 'x', activity: 'round' });

    expect(turnBand(passed, room, ROSA, NOON)?.text).toBe('That is fine. No one will ask why.');
  });

  test('lets someone who sits out listen', () => {
    expect(turnBand(roundAtNoon('amara', 'mei'), room, ROSA, NOON)?.title).toBe('You listen this time');
  });

  test('is silent once the round is over', () => {
    const ended = by('amara', round(), { type: 'round-ended', ...onTurn(round()) });

    expect(turnBand(ended, room, MEI, NOON)).toBeNull();
  });
});

describe('the clock of a turn', () => {
  const timer = timerOf(round());

  test('is ready and full until the moment at which all screens begin', () => {
    expect(readTurn(timer, NOON - 1)).toEqual({ phase: 'ready', isOver: false, ms: minutes(2) });
    expect(readTurn(timer, NOON + 1).phase).toBe('running');
  });

  test('counts over instead of ending', () => {
    expect(readTurn(timer, NOON + minutes(2) + seconds(8))).toEqual({
      phase: 'running',
      isOver: true,
      ms: seconds(8),
    });
  });

  test('stands still while it is paused', () => {
    const paused = pauseTimer(timer, NOON + seconds(30));

    expect(readTurn(paused, NOON + minutes(60))).toEqual({ phase: 'paused', isOver: false, ms: seconds(90) });
  });

  test('empties the ring second by second, or every five seconds where motion is not wanted', () => {
    expect(ringOfTurn(timer, NOON + seconds(61), false).left).toBeCloseTo(59 / 120);
    expect(ringOfTurn(timer, NOON + seconds(61), true).left).toBeCloseTo(60 / 120);
    expect(ringOfTurn(timer, NOON + seconds(64), true).left).toBeCloseTo(60 / 120);
    expect(ringOfTurn(timer, NOON + seconds(66), true).left).toBeCloseTo(55 / 120);
  });

  test('has a tick for every half minute', () => {
    expect(ringOfTurn(timer, NOON, false).ticks).toBe(4);
  });
});
