import { describe, expect, test } from 'vitest';
import { gatheringFrom } from '#domain/activity/gathering/gathering.ts';
import { pauseTimer } from '#domain/kernel/timer.ts';
import { nextStep } from '#components/room/bar/next-step.ts';
import { sayNext } from '#components/room/bar/say-next.ts';
import { minutes, NOON, person, roomOf, roundAtNoon, seconds } from './room-at-noon.ts';

const seats = ['Amara', 'Mei', 'Rosa'].map((name) => person(name));
const round = roundAtNoon('amara', 'mei', 'rosa');
const writing = (threshold: number) =>
  gatheringFrom({ named: false, eligible: seats.map(({ id }) => id), threshold, together: 2 });

describe('the words that a facilitator can read aloud', () => {
  test('wait for the others while she is alone', () => {
    expect(sayNext(roomOf(seats.slice(0, 1)), NOON)).toContain('We wait a moment');
  });

  test('begin with the right to pass', () => {
    expect(sayNext(roomOf(seats), NOON)).toContain('you can pass on anything');
  });

  test('open a round with the first speaker and her time', () => {
    expect(sayNext(roomOf(seats, round), NOON + seconds(5))).toBe(
      '“\u2068Amara\u2069, you begin. You have 2 minutes. Take less if you like. We others listen.”',
    );
  });

  test('thank the speaker and name the next one', () => {
    expect(sayNext(roomOf(seats, round), NOON + minutes(1))).toBe(
      '“Thank you, \u2068Amara\u2069. \u2068Mei\u2069, take a breath. You have 2 minutes, from when you start.”',
    );
  });

  test('help to end a turn that has run over for a while, without blame', () => {
    expect(sayNext(roomOf(seats, round), NOON + minutes(3))).toContain('I also owe time to \u2068Mei\u2069');
  });

  test('say nothing about a next speaker where nobody waits', () => {
    const alone = roundAtNoon('amara');

    expect(sayNext(roomOf(seats, alone), NOON + minutes(1))).toContain('That was the last turn');
  });

  test('calm a pause', () => {
    if (round.now.phase === 'over') throw new Error('It has only begun.');
    const now = { ...round.now, timer: pauseTimer(round.now.timer, NOON + seconds(20)) };

    expect(sayNext(roomOf(seats, { ...round, now }), NOON + minutes(5))).toContain('We pause');
  });

  test('promise before a pulse that answers stay on the devices, and offer to show them once enough are there', () => {
    const pulse = { kind: 'pulse', id: 'pulse', openedAt: NOON, gathering: writing(3) } as const;
    const full = { ...pulse, gathering: { ...pulse.gathering, marks: ['amara', 'mei', 'rosa'] } };

    expect(sayNext(roomOf(seats, pulse), NOON)).toContain('stay on your device');
    expect(sayNext(roomOf(seats, full), NOON)).toContain('I show all answers together');
  });

  test('do not pretend that hidden answers were shown', () => {
    const gathering = {
      ...writing(3),
      marks: ['amara', 'mei', 'rosa'],
      collections: [{ closesAt: NOON, expected: 3, contributions: [] }],
    };
    const pulse = { kind: 'pulse', id: 'pulse', openedAt: NOON, gathering } as const;

    expect(sayNext(roomOf(seats, pulse), NOON + 1)).toContain('We do not show these answers');
  });
});

describe('the usual next step', () => {
  test('is a question, then a round, then the closing pulse, then nothing', () => {
    const icebreaker = { kind: 'icebreaker', id: 'q', prompt: 'p', writing: null } as const;
    const pulse = { kind: 'pulse', id: 'p', openedAt: NOON, gathering: writing(5) } as const;

    expect(nextStep([])).toBe('icebreaker');
    expect(nextStep([icebreaker])).toBe('round');
    expect(nextStep([icebreaker, round])).toBe('pulse');
    expect(nextStep([icebreaker, round, pulse])).toBeNull();
  });
});
