import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BURST,
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

/** A question that took this long there and this long back, asked by a device whose clock is this far ahead of the server's. */
function asked(at: number, thereMs: number, backMs: number, aheadMs = 0): ClockSample {
  return { sentAt: at + aheadMs, receivedAt: at + thereMs + backMs + aheadMs, serverNow: at + thereMs };
}

function clockAfter(...samples: ClockSample[]): Clock {
  return samples.reduce(withSample, newClock());
}

const delay = fc.integer({ min: 1, max: 2_000 });
const question = fc.record({ thereMs: delay, backMs: delay, pauseMs: fc.integer({ min: 0, max: 40_000 }) });
const ahead = fc.integer({ min: -3_600_000, max: 3_600_000 });

/** Questions asked one after another by one device. */
function conversation(questions: { thereMs: number; backMs: number; pauseMs: number }[], aheadMs: number) {
  let at = NOON;
  return questions.map(({ thereMs, backMs, pauseMs }) => {
    const sample = asked(at, thereMs, backMs, aheadMs);
    at += thereMs + backMs + pauseMs;
    return sample;
  });
}

/** The eight questions at the start, each as long there as back. */
function burst(oneWayMs: number): ClockSample[] {
  const alike = { thereMs: oneWayMs, backMs: oneWayMs, pauseMs: 0 };
  return conversation(
    Array.from({ length: BURST }, () => alike),
    0,
  );
}

describe('the time a screen shows', () => {
  test('is the server’s, however wrong the device’s own clock is', () => {
    const clock = clockAfter(asked(NOON, 80, 80, 90 * SECOND));

    expect(serverTimeAt(clock, NOON + 10 * SECOND + 90 * SECOND)).toBe(NOON + 10 * SECOND);
  });

  test('is the device’s own until the server has been heard', () => {
    expect(serverTimeAt(newClock(), NOON)).toBe(NOON);
  });

  test('trusts the answer that was quickest', () => {
    const clock = clockAfter(
      asked(NOON, 900, 100),
      asked(NOON + SECOND, 20, 20),
      asked(NOON + 2 * SECOND, 100, 900),
    );

    expect(serverTimeAt(clock, NOON + MINUTE)).toBeCloseTo(NOON + MINUTE, 0);
  });

  test('is off by no more than half of what the quickest way there and back differ', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 30 }), ahead, (questions, aheadMs) => {
        const samples = conversation(questions, aheadMs);
        const clock = clockAfter(...samples);
        const kept = Math.min(...samples.map(({ sentAt, receivedAt }) => receivedAt - sentAt));
        const driftAllowance = (samples.at(-1)!.receivedAt - samples[0]!.sentAt) * 1e-4;
        const later = samples.at(-1)!.receivedAt + 10 * MINUTE;

        expect(Math.abs(serverTimeAt(clock, later) - (later - aheadMs))).toBeLessThanOrEqual(
          kept / 2 + driftAllowance,
        );
      }),
    );
  });

  test('of one answer is off by half of what its two ways differ', () => {
    fc.assert(
      fc.property(delay, delay, ahead, (thereMs, backMs, aheadMs) => {
        const clock = clockAfter(asked(NOON, thereMs, backMs, aheadMs));
        const error = serverTimeAt(clock, NOON + MINUTE + aheadMs) - (NOON + MINUTE);

        expect(Math.abs(error)).toBeCloseTo(Math.abs(thereMs - backMs) / 2);
      }),
    );
  });

  test('never goes back, whatever is learned and whenever one looks', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 2, maxLength: 20 }), ahead, (questions, aheadMs) => {
        let clock = newClock();
        let lastShown = -Infinity;
        for (const sample of conversation(questions, aheadMs)) {
          const looks = [sample.sentAt, (sample.sentAt + sample.receivedAt) / 2, sample.receivedAt];
          const isFirst = clock.taken === 0;
          for (const localNow of isFirst ? [] : looks) {
            expect(serverTimeAt(clock, localNow)).toBeGreaterThanOrEqual(lastShown);
            lastShown = serverTimeAt(clock, localNow);
          }
          clock = withSample(clock, sample);
          expect(serverTimeAt(clock, sample.receivedAt)).toBeGreaterThanOrEqual(lastShown);
        }
      }),
    );
  });

  test('glides where it was a little wrong: no second is shown shorter than 0.75 s or longer than 1.25 s', () => {
    const wrong = clockAfter(asked(NOON, 700, 100));
    const right = withSample(wrong, asked(NOON + SECOND, 30, 30));
    const from = NOON + SECOND + 60;

    for (let at = from; at < from + 3 * SECOND; at += 100) {
      const passed = serverTimeAt(right, at + 100) - serverTimeAt(right, at);
      expect(passed).toBeGreaterThanOrEqual(75 - 0.001);
      expect(passed).toBeLessThanOrEqual(125.001);
    }
    expect(serverTimeAt(right, from + 3 * SECOND)).toBeCloseTo(from + 3 * SECOND, 0);
  });

  test('steps forward at once when the device’s clock stood still in its sleep', () => {
    const sleptMs = 20 * MINUTE;
    const beforeSleep = clockAfter(...burst(40));
    const awake = withSample(beforeSleep, asked(NOON + sleptMs + MINUTE, 40, 40, -sleptMs));

    expect(serverTimeAt(awake, NOON + 2 * MINUTE)).toBeCloseTo(NOON + sleptMs + 2 * MINUTE, 0);
  });

  test('takes no lesson from an answer that was under way for more than ten seconds', () => {
    const clock = clockAfter(asked(NOON, 40, 40));

    expect(withSample(clock, asked(NOON + SECOND, 10 * SECOND, SECOND))).toBe(clock);
  });
});

describe('how often a screen asks for the time', () => {
  const settled = clockAfter(...burst(50));
  const lastAt = settled.newestAt;

  test('begins with eight questions', () => {
    expect(wantsSamples(newClock(), NOON)).toBe(BURST);
    expect(wantsSamples(clockAfter(asked(NOON, 50, 50)), NOON + 100)).toBe(BURST - 1);
    expect(wantsSamples(settled, lastAt)).toBe(0);
  });

  test('continues with one a minute, and with none where other answers tell the time', () => {
    expect(wantsSamples(settled, lastAt + 59 * SECOND)).toBe(0);
    expect(wantsSamples(settled, lastAt + MINUTE)).toBe(1);
    expect(wantsSamples(withSample(settled, asked(lastAt + 50 * SECOND, 90, 90)), lastAt + MINUTE)).toBe(0);
  });

  test('starts over when the device has slept', () => {
    const wokeAt = lastAt + 30 * MINUTE;

    expect(wantsSamples(settled, wokeAt)).toBe(BURST);
    expect(wantsSamples(withSample(settled, asked(wokeAt, 50, 50)), wokeAt + 100)).toBe(BURST - 1);
  });

  test('starts over when two answers contradict each other', () => {
    const jumped = withSample(settled, asked(lastAt + MINUTE, 50, 50, -5 * SECOND));

    expect(wantsSamples(jumped, jumped.newestAt)).toBe(BURST - 1);
  });
});
