import type { Random } from '#domain/kernel/shuffle.ts';
import { newsRate, silenceMs } from './news-rate.ts';
import type { Moment } from './moment.ts';

/** No screen asks more often than this. */
export const SHORTEST_POLL_MS = 500;
/** No screen asks less often than this. */
export const LONGEST_POLL_MS = 60_000;

/** Where news comes about this often (lines a second), being late is noticed: a watched room is asked every WATCHED_MS. */
const WATCHED_FROM = 0.01;
/** With a round trip of 0.2 s nothing is then older than three seconds when it is painted. */
const WATCHED_MS = 2_550;
/** Price of a request in seconds of age; the interval that costs least altogether is √(PRICE / lines a second). */
const PRICE = 0.8;
/** An unlikely early end of a turn is on the other screens within this, an unlikely next step between activities within that. */
const TURN_MS = 18_000;
const QUIET_MS = 6_000;
/** A visible room in which nothing has happened for long is asked after this share of its silence. */
const IDLE_SHARE = 1 / 60;
/** A hidden tab asks this seldom. */
const HIDDEN_MS = 30_000;
/** While people write, never more seldom, hidden or idle: who learns of a collection this late and then sends within 8 s is in time (20 s). */
const WRITING_MS = 10_000;
/** Each wait differs by up to this share, so that screens never ask in step for long. */
const JITTER = 0.05;

/**
 * How long this screen waits before it asks a server that holds no requests, in ms. To be asked after every answer and
 * whenever the moment changes. The wait is over when the rates along it have used up one interval, so a screen never
 * sleeps into the end of a turn.
 */
export function nextPollInMs(moment: Moment, random: Random): number {
  const waitMs = waitInViewMs(moment) * (1 + JITTER * (2 * random() - 1));
  const allowedMs = moment.visible ? waitMs : Math.max(waitMs, isWriting(moment) ? WRITING_MS : HIDDEN_MS);
  return Math.min(LONGEST_POLL_MS, Math.max(SHORTEST_POLL_MS, allowedMs));
}

function waitInViewMs(moment: Moment): number {
  const stepMs = 250;
  let share = 0;
  for (let waitMs = 0; waitMs < LONGEST_POLL_MS; waitMs += stepMs) {
    const intervalMs = intervalMsAt(moment, moment.now + waitMs);
    if (share + stepMs / intervalMs >= 1) return waitMs + (1 - share) * intervalMs;
    share += stepMs / intervalMs;
  }
  return LONGEST_POLL_MS;
}

function intervalMsAt(moment: Moment, at: number): number {
  const rate = newsRate(moment, at);
  const longestMs = rate >= WATCHED_FROM ? WATCHED_MS : seldomMs(moment, at);
  return Math.min(longestMs, 1_000 * Math.sqrt(PRICE / rate));
}

function seldomMs(moment: Moment, at: number): number {
  const idleMs = IDLE_SHARE * silenceMs(moment, at);
  if (isWriting(moment)) return Math.min(WRITING_MS, Math.max(QUIET_MS, idleMs));
  return Math.max(moment.pace.kind === 'turn' ? TURN_MS : QUIET_MS, idleMs);
}

function isWriting({ pace }: Moment): boolean {
  return pace.kind === 'writing' || pace.kind === 'gathering';
}
