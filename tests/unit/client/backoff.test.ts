import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryAfterMs } from '#client/api/retry-after.ts';
import { LONGEST_RETRY_MS, retryInMs } from '#client/browser/backoff.ts';
import { seeded } from '../../support/seeded.ts';

const failures = fc.integer({ min: 1, max: 2_000 });
const seed = fc.integer();

describe('trying again after a failure', () => {
  test('waits at least half a second and at most a minute', () => {
    fc.assert(
      fc.property(failures, seed, (count, from) => {
        const waitMs = retryInMs(count, seeded(from));

        expect(waitMs).toBeGreaterThanOrEqual(500);
        expect(waitMs).toBeLessThanOrEqual(LONGEST_RETRY_MS);
      }),
    );
  });

  test('waits longer and longer: never less than half of what it would have waited at most before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), seed, seed, (count, one, other) => {
        expect(retryInMs(count + 1, seeded(one))).toBeGreaterThanOrEqual(retryInMs(count, seeded(other)));
      }),
    );
  });

  test('does not bring a room of thirty people back at the same moment', () => {
    const random = seeded(30);
    const waits = Array.from({ length: 30 }, () => retryInMs(4, random));

    expect(new Set(waits).size).toBe(30);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(3_000);
  });

  test('never comes back before the server said, and not much later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 600_000 }), seed, (askedMs, from) => {
        const waitMs = retryInMs(1, seeded(from), askedMs);

        expect(waitMs).toBeGreaterThanOrEqual(askedMs);
        expect(waitMs).toBeLessThanOrEqual(askedMs * 1.2 + 1);
      }),
    );
  });
});

describe('what a server asks for when it says to slow down', () => {
  const noon = Date.UTC(2026, 10, 20, 12);

  test('is read in seconds or as a date', () => {
    expect(retryAfterMs('30', noon)).toBe(30_000);
    expect(retryAfterMs('Fri, 20 Nov 2026 12:00:45 GMT', noon)).toBe(45_000);
  });

  test('is nothing where it is missing, past or makes no sense', () => {
    expect(retryAfterMs(null, noon)).toBe(0);
    expect(retryAfterMs('Fri, 20 Nov 2026 11:00:00 GMT', noon)).toBe(0);
    expect(retryAfterMs('soon', noon)).toBe(0);
    expect(retryAfterMs('', noon)).toBe(0);
  });
});
