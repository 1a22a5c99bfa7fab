import { newClock, serverTimeAt, wantsSamples, withSample, type Clock } from '#client/clock/clock.ts';
import type { Random } from '#domain/kernel/shuffle.ts';
import { NOON } from '../support/sealed-things.ts';
import { seeded } from '../support/seeded.ts';
import type { BenchRow } from './row.ts';

const SCREENS = 6;
const SECOND = 1_000;
const SESSION_MS = 75 * 60 * SECOND;
/** Screens are not compared before this: they have just come in, and no one's turn has begun. */
const SETTLED_MS = 60 * SECOND;
const LOOK_EVERY_MS = 250;
const SESSIONS = Array.from({ length: 10 }, (_, index) => 501 + index);

/** A device: a clock that is off by up to 90 s and runs up to 50 millionths fast or slow. */
type Device = { aheadMs: number; drift: number };
/** What a screen knows of the time from an instant on. */
type Known = { from: number; clock: Clock };

/**
 * How far apart the times are that six screens show at one instant. Delays of 50 to 400 ms are drawn for each message,
 * each way by itself. Once on a server that holds reads, where a clock hears little, once on one that is polled.
 */
export async function measureClockSpread(): Promise<BenchRow[]> {
  const uncorrected = distribution(SESSIONS.flatMap((seed) => spreads(seed, 'none')));
  return (['held', 'polled'] as const).map((reads) => {
    const settled = SESSIONS.map((seed) => spreads(seed, reads));
    const { p50, p95, max } = distribution(settled.flat());
    return {
      what: `six screens, clocks off by ±90 s, delays of 50–400 ms, reads ${reads}: spread of the time they show, p50 · p95 · max`,
      reach: '≤ 150 ms',
      measured: `${p50} · ${p95} · ${max} ms`,
      reached: max <= 150,
      peer: `not corrected (here: ${seconds(uncorrected.p50)} · ${seconds(uncorrected.p95)} · ${seconds(uncorrected.max)})`,
    };
  });
}

function spreads(seed: number, reads: 'held' | 'polled' | 'none'): number[] {
  const random = seeded(seed);
  const screens = Array.from({ length: SCREENS }, () => {
    const device = { aheadMs: (random() - 0.5) * 180 * SECOND, drift: (random() - 0.5) * 1e-4 };
    return { device, known: reads === 'none' ? [] : listen(device, reads, random) };
  });
  const found: number[] = [];
  for (let at = SETTLED_MS; at < SESSION_MS; at += LOOK_EVERY_MS) {
    const shown = screens.map(({ device, known }) => {
      while (known[1] && known[1].from <= at) known.shift();
      const localNow = localAt(device, at);
      return known[0] ? serverTimeAt(known[0].clock, localNow) : localNow;
    });
    found.push(Math.max(...shown) - Math.min(...shown));
  }
  return found;
}

/** One screen's whole session: a burst at the start, then a sample when its clock wants one, or with every poll. */
function listen(device: Device, reads: 'held' | 'polled', random: Random): Known[] {
  const known: Known[] = [{ from: 0, clock: newClock() }];
  const delay = () => 50 + 350 * random();
  let clock = newClock();
  let at = random() * 5 * SECOND;
  while (at < SESSION_MS) {
    const [there, back] = [delay(), delay()];
    const [sentAt, receivedAt] = [localAt(device, at), localAt(device, at + there + back)];
    clock = withSample(clock, { sentAt, receivedAt, serverNow: Math.floor(NOON + at + there) });
    at += there + back;
    known.push({ from: at, clock });
    const pause = reads === 'polled' ? (2 + 8 * random()) * SECOND : SECOND;
    if (wantsSamples(clock, localAt(device, at)) > 0) continue;
    do at += pause;
    while (reads === 'held' && wantsSamples(clock, localAt(device, at)) === 0);
  }
  return known;
}

function localAt({ aheadMs, drift }: Device, at: number): number {
  return NOON + aheadMs + at * (1 + drift);
}

function distribution(values: number[]) {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

const seconds = (ms: number) => `${(ms / SECOND).toFixed(0)} s`;
