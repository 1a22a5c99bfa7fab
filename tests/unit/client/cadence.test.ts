import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_POLL_MS, nextPollInMs, SHORTEST_POLL_MS } from '#client/polling/cadence.ts';
import type { Moment } from '#client/polling/moment.ts';
import type { Pace } from '#domain/facts/pace.ts';
import { seeded } from '../../support/seeded.ts';

const NOON = Date.UTC(2026, 10, 20, 12);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const half = () => 0.5;

/** A visible screen at noon, opened ten minutes ago. */
function moment(pace: Pace, change: Partial<Moment> = {}): Moment {
  return {
    now: NOON,
    visible: true,
    pace,
    recent: [NOON - 30 * SECOND],
    attendedAt: NOON - 10 * MINUTE,
    ...change,
  };
}

/** A turn of two minutes of which this much is over. */
function turn(
  share: number,
  change: Partial<Extract<Pace, { kind: 'turn' }>> = {},
  lengthMs = 2 * MINUTE,
): Pace {
  const startsAt = NOON - share * lengthMs;
  return {
    kind: 'turn',
    startsAt,
    endsAt: startsAt + lengthMs,
    paused: false,
    mine: false,
    pastTurns: [],
    ...change,
  };
}

/** Stamps of lines that came at even distances until just now. */
function everyMs(distanceMs: number, count = 20): number[] {
  return Array.from({ length: count }, (_, index) => NOON - (count - index) * distanceMs);
}

const instant = fc.integer({ min: NOON - 90 * MINUTE, max: NOON + MINUTE });
const people = fc.integer({ min: 0, max: 60 });
const anyPace: fc.Arbitrary<Pace> = fc.oneof(
  fc.record({ kind: fc.constant('lobby' as const) }),
  fc.record({ kind: fc.constant('writing' as const), expecting: people }),
  fc.record({ kind: fc.constant('gathering' as const), expecting: people }),
  fc.record({ kind: fc.constant('quiet' as const), leading: fc.boolean() }),
  fc.record({
    kind: fc.constant('turn' as const),
    startsAt: instant,
    endsAt: instant,
    paused: fc.boolean(),
    mine: fc.boolean(),
    pastTurns: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 40 }),
  }),
);
const anyMoment: fc.Arbitrary<Moment> = fc.record({
  now: fc.constant(NOON),
  visible: fc.boolean(),
  pace: anyPace,
  recent: fc.array(instant, { maxLength: 20 }).map((stamps) => stamps.sort((a, b) => a - b)),
  attendedAt: instant,
});

describe('when a screen asks again', () => {
  test('is never sooner than half a second and never later than a minute', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer(), (any, seed) => {
        const waitMs = nextPollInMs(any, seeded(seed));

        expect(waitMs).toBeGreaterThanOrEqual(SHORTEST_POLL_MS);
        expect(waitMs).toBeLessThanOrEqual(LONGEST_POLL_MS);
      }),
    );
  });

  test('is never sooner hidden than in view', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer(), (any, seed) => {
        const inView = nextPollInMs({ ...any, visible: true }, seeded(seed));

        expect(nextPollInMs({ ...any, visible: false }, seeded(seed))).toBeGreaterThanOrEqual(inView);
      }),
    );
  });

  test('differs a little from screen to screen, so that they do not ask in step', () => {
    const random = seeded(8);
    const waits = Array.from({ length: 8 }, () => nextPollInMs(moment(turn(0.95)), random));

    expect(new Set(waits).size).toBe(8);
    expect(Math.max(...waits) / Math.min(...waits)).toBeLessThan(1.11);
  });
});

describe('while someone speaks', () => {
  test('is within three seconds around the time the turn is due to end', () => {
    for (const share of [0.8, 0.95, 1, 1.2, 1.5]) {
      expect(nextPollInMs(moment(turn(share)), half)).toBeLessThan(3 * SECOND);
    }
  });

  test('is seldom while it has just begun', () => {
    expect(nextPollInMs(moment(turn(0.1)), half)).toBeGreaterThan(10 * SECOND);
  });

  test('does not sleep into the end of the turn', () => {
    for (let share = 0; share < 1; share += 0.05) {
      const nextAt = share + nextPollInMs(moment(turn(share)), half) / (2 * MINUTE);
      expect(nextAt).toBeLessThan(Math.max(0.7, share + 0.05));
    }
  });

  test('watches the end of a long turn as well', () => {
    expect(nextPollInMs(moment(turn(1, {}, 10 * MINUTE)), half)).toBeLessThan(3 * SECOND);
  });

  test('is relaxed for the speaker: she knows when she is done', () => {
    expect(nextPollInMs(moment(turn(0.95, { mine: true })), half)).toBeGreaterThan(
      2 * nextPollInMs(moment(turn(0.95)), half),
    );
  });

  test('learns from a group whose turns end early', () => {
    const early = turn(0.45, { pastTurns: [0.5, 0.4, 0.55, 0.5, 0.45, 0.5] });

    expect(nextPollInMs(moment(early), half)).toBeLessThan(3 * SECOND);
    expect(nextPollInMs(moment(turn(0.45)), half)).toBeGreaterThan(6 * SECOND);
  });

  test('calms down while the turn is paused', () => {
    const longPaused = moment(turn(1, { paused: true }), { recent: [NOON - 2 * MINUTE] });

    expect(nextPollInMs(longPaused, half)).toBeGreaterThan(2 * nextPollInMs(moment(turn(1)), half));
  });
});

describe('while people write', () => {
  const writing: Pace = { kind: 'writing', expecting: 8 };

  test('is about every second while votes pour in, and less often while notes trickle', () => {
    const votes = nextPollInMs(moment(writing, { recent: everyMs(1_250) }), half);
    const notes = nextPollInMs(moment(writing, { recent: everyMs(7_500) }), half);

    expect(votes).toBeLessThan(1.3 * SECOND);
    expect(notes).toBeGreaterThan(1.5 * votes);
    expect(notes).toBeLessThan(3 * SECOND);
  });

  test('is quick while answers are collected, and not once all are in', () => {
    expect(nextPollInMs(moment({ kind: 'gathering', expecting: 8 }), half)).toBeLessThan(SECOND);
    expect(nextPollInMs(moment({ kind: 'gathering', expecting: 0 }), half)).toBeGreaterThan(2 * SECOND);
  });

  test('learns of a collection in time to take part, hidden or after long silence', () => {
    fc.assert(
      fc.property(people, fc.boolean(), instant, fc.integer(), (expecting, visible, lastAt, seed) => {
        const waiting = moment(
          { kind: 'writing', expecting },
          { visible, recent: [lastAt], attendedAt: lastAt },
        );

        expect(nextPollInMs(waiting, seeded(seed))).toBeLessThanOrEqual(11 * SECOND);
      }),
    );
  });
});

describe('between activities', () => {
  const quiet: Pace = { kind: 'quiet', leading: false };

  test('is quick after something happened and slower in silence', () => {
    const justNow = nextPollInMs(moment(quiet, { recent: [NOON] }), half);
    const aMinuteAgo = nextPollInMs(moment(quiet, { recent: [NOON - MINUTE] }), half);

    expect(justNow).toBeLessThan(3 * SECOND);
    expect(aMinuteAgo).toBeGreaterThan(justNow);
    expect(aMinuteAgo).toBeLessThanOrEqual(6.1 * SECOND);
  });

  test('costs little in a room that lies open unused', () => {
    const forgotten = moment(quiet, { recent: [NOON - 90 * MINUTE], attendedAt: NOON - 90 * MINUTE });

    expect(nextPollInMs(forgotten, half)).toBe(LONGEST_POLL_MS);
  });

  test('is quick again for someone who has just come to look, however old the room is', () => {
    const arrived = moment({ kind: 'lobby' }, { recent: [NOON - 20 * 60 * MINUTE], attendedAt: NOON });

    expect(nextPollInMs(arrived, half)).toBeLessThan(3 * SECOND);
  });

  test('is slower for the only facilitator: the next step is hers', () => {
    const leading = moment({ kind: 'quiet', leading: true }, { recent: [NOON] });

    expect(nextPollInMs(leading, half)).toBeGreaterThan(
      nextPollInMs(moment(quiet, { recent: [NOON] }), half),
    );
  });
});

describe('the plan that docs/performance.md was measured with', () => {
  const aMinuteAgo = { recent: [NOON - MINUTE] };
  const measured: readonly [string, Moment, number][] = [
    ['a turn that has just begun', moment(turn(0.1)), 18],
    ['a turn in its first half', moment(turn(0.4)), 15.04],
    ['a turn in its second half', moment(turn(0.6)), 4.54],
    ['a turn at its end', moment(turn(1)), 2.55],
    ['a turn far over', moment(turn(3)), 2.55],
    ['a turn of ten minutes at its end', moment(turn(1, {}, 10 * MINUTE)), 2.55],
    ['a turn that is one’s own', moment(turn(0.9, { mine: true })), 14.27],
    ['a turn after one that took longer', moment(turn(0.6, { pastTurns: [1.5] })), 11.19],
    ['a turn after two that were cut short', moment(turn(0.3, { pastTurns: [0.4, 0.1] })), 14.21],
    ['a turn after one that had no end', moment(turn(0.9, { pastTurns: [50] })), 2.55],
    ['a turn that stands still', moment(turn(1, { paused: true }), aMinuteAgo), 13.14],
    ['people who arrive', moment({ kind: 'lobby' }, { recent: [NOON - 100 * SECOND] }), 5.66],
    ['two who write', moment({ kind: 'writing', expecting: 2 }), 6],
    ['twenty who write', moment({ kind: 'writing', expecting: 20 }), 2.55],
    ['votes that pour in', moment({ kind: 'writing', expecting: 8 }, { recent: everyMs(1_250) }), 1.03],
    ['no one left to write', moment({ kind: 'writing', expecting: 0 }, { recent: everyMs(1_250) }), 2.55],
    [
      'long silence while two write',
      moment(
        { kind: 'writing', expecting: 2 },
        { recent: [NOON - 90 * MINUTE], attendedAt: NOON - 90 * MINUTE },
      ),
      10,
    ],
    ['three answers to come', moment({ kind: 'gathering', expecting: 3 }), 1.45],
    ['no answer to come', moment({ kind: 'gathering', expecting: 0 }, { recent: everyMs(1_250) }), 2.55],
    ['answers to come in a hidden tab', moment({ kind: 'gathering', expecting: 3 }, { visible: false }), 10],
    ['talk in a hidden tab', moment({ kind: 'quiet', leading: false }, { visible: false }), 30],
    [
      'talk after twenty seconds',
      moment({ kind: 'quiet', leading: false }, { recent: [NOON - 20 * SECOND] }),
      5.66,
    ],
    ['talk after a minute', moment({ kind: 'quiet', leading: false }, aMinuteAgo), 6],
    ['talk that one leads', moment({ kind: 'quiet', leading: true }, { recent: [NOON] }), 6],
    ['talk after ten minutes', moment({ kind: 'quiet', leading: false }, { recent: [] }), 10.08],
    [
      'talk after three quarters of an hour',
      moment({ kind: 'quiet', leading: false }, { recent: [], attendedAt: NOON - 45 * MINUTE }),
      45.37,
    ],
  ];

  test.each(measured)('waits the same for %s', (_what, seen, waitMs) => {
    expect(nextPollInMs(seen, half) / SECOND).toBeCloseTo(waitMs, 2);
  });

  test('differs by a twentieth at the most, to either side', () => {
    const waitMs = nextPollInMs(moment(turn(0.4)), half);

    expect(nextPollInMs(moment(turn(0.4)), () => 0)).toBeCloseTo(0.95 * waitMs);
    expect(nextPollInMs(moment(turn(0.4)), () => 1)).toBeCloseTo(1.05 * waitMs);
  });
});
