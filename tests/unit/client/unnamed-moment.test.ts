import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerSender } from '#client/room/answer-sender.ts';
import { createMemoryDevice } from '#client/device/device.ts';
import { isDue, LAST_CALL_MS, waitBeforeSending, type KeptAnswer } from '#client/room/kept-answer.ts';
import {
  COLLECTION_MS,
  gatheringFrom,
  SEND_WITHIN_MS,
  type Content,
} from '#domain/activity/gathering/gathering.ts';
import type { Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import type { Room } from '#domain/room/room.ts';
import { seeded } from '../../support/seeded.ts';
import { NOON, person, roomOf } from '../room/room-at-noon.ts';
import { BOOK } from '../../support/book.ts';

const SEATS = ['ada', 'ben', 'caro'];
const WORDS: Content = { part: 'words', text: 'Rain' };

describe('the moment of an answer without a name', () => {
  const drawMany = (msLeft: number, seed = 8) => {
    const random = seeded(seed);
    return Array.from(
      { length: 8_000 },
      () => waitBeforeSending(msLeft, SEND_WITHIN_MS, random()) ?? Number.NaN,
    );
  };

  test('lies evenly in the eight seconds after its device learned of the collection', () => {
    const waits = drawMany(COLLECTION_MS).sort((a, b) => a - b);

    expect(waits[0]).toBeGreaterThanOrEqual(0);
    expect(waits.at(-1)).toBeLessThan(SEND_WITHIN_MS);
    // One in sixteen for every half second: none is likelier than the others by more than a fifth.
    for (let from = 0; from < SEND_WITHIN_MS; from += 500) {
      const inside = waits.filter((wait) => wait >= from && wait < from + 500).length;
      expect(inside).toBeGreaterThan(400);
      expect(inside).toBeLessThan(600);
    }
  });

  test('lies evenly in what is left, where a device learned of the collection late', () => {
    const waits = drawMany(LAST_CALL_MS + 3_000);
    const quarters = [0, 750, 1_500, 2_250].map(
      (from) => waits.filter((wait) => wait >= from && wait < from + 750).length,
    );

    for (const inside of quarters) expect(Math.abs(inside - 2_000)).toBeLessThan(200);
  });

  test('leaves time to arrive before the collection closes, or there is none', () => {
    expect(waitBeforeSending(LAST_CALL_MS, SEND_WITHIN_MS, 0)).toBeNull();
    expect(waitBeforeSending(LAST_CALL_MS + 1, SEND_WITHIN_MS, 0)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -5_000, max: COLLECTION_MS }), fc.integer(), (msLeft, seed) => {
        const wait = waitBeforeSending(msLeft, SEND_WITHIN_MS, seeded(seed)());

        if (msLeft <= LAST_CALL_MS) expect(wait).toBeNull();
        else expect(wait).toBeLessThan(msLeft - LAST_CALL_MS);
      }),
    );
  });
});

/** When this device's lines leave it, in ms from the moment at which it learned of the collection. */
async function momentsOf(
  activity: AnyActivity,
  content: readonly Content[],
  random: () => number,
  me = 'ada',
) {
  const room: Room = roomOf(
    SEATS.map((name) => person(name)),
    activity,
  );
  const answer: KeptAnswer = { activity: activity.id, content, sent: null, came: false };
  const posted: { from: number; to: number | null; signed: boolean }[] = [];
  const kept: KeptAnswer[] = [];
  const work = createAnswerSender(
    {
      room: 'room',
      device: createMemoryDevice(),
      random,
      $room: signal(room),
      $book: signal(BOOK),
      me: () => me,
      act: () => Promise.resolve(null),
      post: (_, { notBefore, notAfter, signed }) => {
        posted.push({ from: notBefore - NOON, to: notAfter === null ? null : notAfter - NOON, signed });
        return Promise.resolve();
      },
      now: () => NOON,
    },
    signal<readonly KeptAnswer[]>([answer]),
    (changed) => {
      kept.push(changed);
      return Promise.resolve();
    },
  );
  await work.attend();
  return { posted, kept };
}

const collected = (named: boolean) => ({
  ...gatheringFrom({ named, eligible: SEATS, threshold: 3, minLateAnswers: 3 }),
  marks: SEATS,
  collections: [{ closesAt: NOON + COLLECTION_MS, expected: 3, contributions: [] }],
});
const pulse: Pulse = { kind: 'pulse', v: 1, id: 'p'.repeat(16), openedAt: NOON, gathering: collected(false) };
const namedIcebreaker: Icebreaker = {
  kind: 'icebreaker',
  v: 1,
  id: 'i'.repeat(16),
  prompt: 'small-win',
  writing: { openedAt: NOON, gathering: collected(true) },
};

describe('a device whose answers are collected', () => {
  test('sends each line without a name at the moment that was drawn for it', async () => {
    const drawn = [0.25, 0.75];
    const ratings: Content = { part: 'ratings', ratings: [4, null, 5] };
    const { posted } = await momentsOf(pulse, [ratings, WORDS], () => drawn.shift() ?? 0);

    expect(posted.map(({ from }) => from)).toEqual([0.25 * SEND_WITHIN_MS, 0.75 * SEND_WITHIN_MS]);
    expect(posted.every(({ signed }) => !signed)).toBe(true);
  });

  test('never sends a line without a name once its time is over', async () => {
    const { posted } = await momentsOf(pulse, [WORDS], () => 0);

    expect(posted.map(({ to }) => to)).toEqual([COLLECTION_MS - LAST_CALL_MS]);
  });

  test('sends what bears a name at once: its moment says nothing new', async () => {
    const { posted } = await momentsOf(namedIcebreaker, [WORDS], () => 0.5);

    expect(posted).toEqual([{ from: 0, to: null, signed: true }]);
  });

  test('remembers what it sent before it sends it, so that a reload sends nothing twice', async () => {
    const { kept } = await momentsOf(pulse, [WORDS], () => 0.5);

    expect(kept).toHaveLength(1);
    expect(isDue(kept[0]!, 1)).toBe(false);
    expect(isDue(kept[0]!, 2)).toBe(true);
    expect(isDue({ ...kept[0]!, came: true }, 2)).toBe(false);
  });

  test('keeps quiet where its person has said nothing', async () => {
    expect((await momentsOf(pulse, [WORDS], () => 0.5, 'dina')).posted).toEqual([]);
  });
});
