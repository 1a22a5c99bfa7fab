import { describe, expect, test } from 'vitest';
import {
  newClock,
  serverTimeAt,
  wantsSamples,
  withSample,
  type Clock,
  type ClockSample,
} from '#client/clock/clock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const NOON = Date.UTC(2026, 10, 20, 12);

/** A question that went there and back in this time, to a server whose clock is so far ahead. */
const asked = (at: number, roundTripMs: number, aheadMs = 0): ClockSample => ({
  sentAt: at,
  receivedAt: at + roundTripMs,
  serverNow: at + roundTripMs / 2 + aheadMs,
});
const clockAfter = (...samples: ClockSample[]): Clock => samples.reduce(withSample, newClock());

describe('what a screen keeps of what it asked', () => {
  test('is nothing before it asked', () => {
    expect(newClock().samples).toEqual([]);
  });

  test('are the sixteen quickest answers, the best first', () => {
    const many = Array.from({ length: 30 }, (_, nth) =>
      asked(NOON + nth * SECOND, 20 + ((nth * 7) % 30) * 10),
    );
    const kept = clockAfter(...many).samples.map(({ sentAt, receivedAt }) => receivedAt - sentAt);

    expect(kept).toEqual(Array.from({ length: 16 }, (_, nth) => 20 + nth * 10));
  });

  test('is the newer of two answers that were as quick: clocks drift apart', () => {
    const clock = clockAfter(asked(NOON, 100), asked(NOON + MINUTE, 100), asked(NOON + 2 * MINUTE, 101));

    expect(clock.samples.map(({ sentAt }) => (sentAt - NOON) / MINUTE)).toEqual([2, 1, 0]);
  });

  test('is also an answer that was under way for ten seconds, and none that took longer', () => {
    const clock = clockAfter(asked(NOON, 40));

    expect(withSample(clock, asked(NOON + SECOND, 10 * SECOND)).taken).toBe(2);
    expect(withSample(clock, asked(NOON + SECOND, 10 * SECOND + 1))).toBe(clock);
  });
});

describe('two answers', () => {
  test('agree as long as they are a quarter of a second apart, and start over beyond that', () => {
    const takenAfter = (jumpMs: number) =>
      clockAfter(asked(NOON, 100), asked(NOON + SECOND, 100, jumpMs)).taken;

    expect([takenAfter(350), takenAfter(-350)]).toEqual([2, 2]);
    expect([takenAfter(351), takenAfter(-351)]).toEqual([1, 1]);
  });

  test('narrow each other’s doubt, the older one the less the older it is', () => {
    // Each alone leaves 1 s open: together they leave what both allow, and a drift of 50 µs a second.
    const early: ClockSample = { sentAt: NOON, receivedAt: NOON + SECOND, serverNow: NOON };
    const late: ClockSample = {
      sentAt: NOON + 100 * SECOND,
      receivedAt: NOON + 101 * SECOND,
      serverNow: NOON + 101 * SECOND + 100,
    };
    const clock = clockAfter(early, late);

    // The early one says −1000 to 0, by now −1005 to 5; the late one says 100 to 1100.
    expect(clock.taken).toBe(2);
    expect(clock.offset).toBeCloseTo((100 + 5) / 2, 6);
  });
});

describe('a shown time that is wrong', () => {
  const wrongBy = (ms: number): Clock => ({
    samples: [],
    taken: 9,
    newestAt: NOON,
    offset: ms,
    shown: { offset: 0, localAt: NOON },
  });

  test('glides up to a second forward, and steps beyond that', () => {
    expect(serverTimeAt(wrongBy(1_000), NOON)).toBe(NOON);
    expect(serverTimeAt(wrongBy(1_001), NOON)).toBe(NOON + 1_001);
  });

  test('glides up to ten seconds back, and steps beyond that', () => {
    expect(serverTimeAt(wrongBy(-10_000), NOON)).toBe(NOON);
    expect(serverTimeAt(wrongBy(-10_001), NOON)).toBe(NOON - 10_001);
    expect(serverTimeAt(wrongBy(-10_000), NOON + 4 * SECOND)).toBe(NOON + 3 * SECOND);
  });

  test('is right at once with the first answer: nothing was shown before', () => {
    const ahead = 500;

    expect(serverTimeAt(clockAfter(asked(NOON, 40, ahead)), NOON + 40)).toBe(NOON + 40 + ahead);
  });
});

test('a device that was silent for five minutes has slept', () => {
  const samples = Array.from({ length: 8 }, (_, nth) => asked(NOON + nth * 100, 40));
  const clock = clockAfter(...samples);

  expect(wantsSamples(clock, clock.newestAt + 5 * MINUTE - 1)).toBe(1);
  expect(wantsSamples(clock, clock.newestAt + 5 * MINUTE)).toBe(8);
});
