import { describe, expect, test } from 'vitest';
import { gatheringFrom } from '#domain/activity/gathering/gathering.ts';
import { pauseTimer } from '#domain/kernel/timer.ts';
import { nextPhase } from '#components/room/bar/next-phase.ts';
import { sayNext } from '#components/room/bar/say-next.ts';
import { LEADS } from '../../support/leads.ts';
import { minutes, NOON, person, roomOf, roundAtNoon, seconds } from './room-at-noon.ts';
import type { Round } from '#domain/activity/round/round.ts';

const seats = ['Amara', 'Mei', 'Rosa'].map((name) => person(name));
const round = roundAtNoon('amara', 'mei', 'rosa');
const writing = (threshold: number) =>
  gatheringFrom({ named: false, eligible: seats.map(({ id }) => id), threshold, minLateAnswers: 2 });

describe('the words that a facilitator can read aloud', () => {
  test('wait for the others while she is alone', () => {
    expect(sayNext(roomOf(seats.slice(0, 1)), LEADS, NOON)).toContain('We wait a moment');
  });

  test('begin with the right to pass', () => {
    expect(sayNext(roomOf(seats), LEADS, NOON)).toContain('you can pass on anything');
  });

  test('open a round with the first speaker and her time', () => {
    expect(sayNext(roomOf(seats, round), LEADS, NOON + seconds(5))).toBe(
      '“\u2068Amara\u2069, you begin. You have 2 minutes. Take less if you like. We others listen.”',
    );
  });

  test('thank the speaker and name the next one', () => {
    expect(sayNext(roomOf(seats, round), LEADS, NOON + minutes(1))).toBe(
      '“Thank you, \u2068Amara\u2069. \u2068Mei\u2069, take a breath. You have 2 minutes, from when you start.”',
    );
  });

  test('help to end a turn that has run over for a while, without blame', () => {
    expect(sayNext(roomOf(seats, round), LEADS, NOON + minutes(3))).toContain(
      'I also owe time to \u2068Mei\u2069',
    );
  });

  test('say nothing about a next speaker where no one waits', () => {
    const alone = roundAtNoon('amara');

    expect(sayNext(roomOf(seats, alone), LEADS, NOON + minutes(1))).toContain('That was the last turn');
  });

  test('calm a pause', () => {
    if (round.now.phase === 'over') throw new Error('It has only begun.');
    const held: Round = {
      ...round,
      now: { ...round.now, timer: pauseTimer(round.now.timer, NOON + seconds(20)) },
    };

    expect(sayNext(roomOf(seats, held), LEADS, NOON + minutes(5))).toContain('We pause');
  });

  test('promise before a pulse that answers stay on the devices, and offer to show them once enough are there', () => {
    const pulse = { kind: 'pulse', v: 1, id: 'pulse', openedAt: NOON, gathering: writing(3) } as const;
    const full = { ...pulse, gathering: { ...pulse.gathering, marks: ['amara', 'mei', 'rosa'] } };

    expect(sayNext(roomOf(seats, pulse), LEADS, NOON)).toContain('stay on your device');
    expect(sayNext(roomOf(seats, full), LEADS, NOON)).toContain('I show all answers together');
  });

  test('do not pretend that hidden answers were shown', () => {
    const gathering = {
      ...writing(3),
      marks: ['amara', 'mei', 'rosa'],
      collections: [{ closesAt: NOON, expected: 3, contributions: [] }],
    };
    const pulse = { kind: 'pulse', v: 1, id: 'pulse', openedAt: NOON, gathering } as const;

    expect(sayNext(roomOf(seats, pulse), LEADS, NOON + 1)).toContain('We do not show these answers');
  });
});

describe('the usual next step', () => {
  test('is a question, then a round, then the closing pulse, then nothing', () => {
    const leadOf = (kind: string) => LEADS.find((one) => one.kind === kind)?.lead;

    expect(nextPhase(undefined)).toBe(leadOf('icebreaker')?.offered?.phase);
    expect(nextPhase(leadOf('icebreaker'))).toBe(leadOf('round')?.offered?.phase);
    expect(nextPhase(leadOf('spoken'))).toBe(leadOf('round')?.offered?.phase);
    expect(nextPhase(leadOf('round'))).toBe(leadOf('pulse')?.offered?.phase);
    expect(nextPhase(leadOf('pulse'))).toBeNull();
  });
});
