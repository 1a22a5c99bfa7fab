import { describe, expect, test } from 'vitest';
import type { Failure } from '#client/api/api-call.ts';
import { retryAfterMs } from '#client/api/retry-after.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import { insist } from '#client/api/insist.ts';
import { mayTryAgain } from '#client/api/retry.ts';

const failed = (problem: Failure['problem'], waitMs = 0): Failure => ({
  ok: false,
  problem,
  retryAfterMs: waitMs,
});

/** What insisting comes to where the tries end like this, and how long it waited between them. */
async function insisting(...outcomes: (Failure | null)[]) {
  const waits: number[] = [];
  const after = (ms: number, callback: () => void) => {
    waits.push(ms);
    callback();
    return () => undefined;
  };
  const problem = await insist(async () => outcomes.shift() ?? null, { after, random: () => 0 });
  return { problem, waits, left: outcomes.length };
}

describe('insisting', () => {
  test('is over with the first try that works', async () => {
    expect(await insisting(null, failed('no-answer'))).toEqual({ problem: null, waits: [], left: 1 });
  });

  test('tries three times before the person is told, and waits longer each time', async () => {
    const outcome = await insisting(failed('no-answer'), failed('slow-down'), failed('no-answer'), null);

    expect(outcome).toEqual({ problem: 'no-answer', waits: [500, 1_000], left: 1 });
  });

  test('waits as long as the server asks', async () => {
    expect((await insisting(failed('slow-down', 30_000), null)).waits).toEqual([30_000]);
  });

  test('does not try again what can never work', async () => {
    expect(await insisting(failed('wrong-token'), null)).toEqual({
      problem: 'wrong-token',
      waits: [],
      left: 1,
    });
  });
});

test('only what may work in a moment is tried again', () => {
  const passing = [
    'no-answer',
    'not-understood',
    'no-such-room',
    'slow-down',
    'store-unavailable',
    'store-not-configured',
  ] as const;
  const final = ['wrong-token', 'invalid-request', 'no-such-form', 'room-full', 'too-large'] as const;

  expect(passing.filter((problem) => !mayTryAgain(problem))).toEqual([]);
  expect(final.filter((problem) => mayTryAgain(problem))).toEqual([]);
});

describe('the wait before the next try', () => {
  const waits = (random: () => number) => [1, 2, 3, 6, 7, 50].map((failures) => retryInMs(failures, random));

  test('doubles from one second to a minute, of which half is drawn', () => {
    expect(waits(() => 0)).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000]);
    expect(waits(() => 1)).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  });

  test('is spread over a fifth more than the server asks, so that not everyone comes at once', () => {
    expect(retryInMs(1, () => 0, 10_000)).toBe(10_000);
    expect(retryInMs(1, () => 1, 10_000)).toBe(12_000);
    expect(retryInMs(7, () => 1, 10_000)).toBe(60_000);
  });

  test('is read from a header of seconds with space around it, and from no other number', () => {
    expect(retryAfterMs(' 30 ', 0)).toBe(30_000);
    expect(retryAfterMs('0', 0)).toBe(0);
    expect(retryAfterMs('30 minutes', 0)).toBe(0);
  });
});
