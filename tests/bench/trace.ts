import { readFileSync } from 'node:fs';
import { shuffle, type Random } from '#domain/kernel/shuffle.ts';
import { seeded } from '../support/seeded.ts';

/** Something a person does in a session. A seat is 0 (the facilitator) to 7. */
export type Press = { seat: number } & (
  | { kind: 'seat-taken' | 'note-posted' | 'vote-cast' | 'answered' | 'answers-revealed' | 'answer-sent' }
  | { kind: 'notes-opened' | 'pulse-started' }
  | { kind: 'voting-opened'; votesEach: number }
  | { kind: 'round-started'; turnMs: number; order: number[] }
  | { kind: 'turn-passed' }
);

/** A whole session, written down: who opens the page when and who presses what when, in ms from its beginning. */
export type Trace = {
  seed: number;
  /** Lines added in the session, the answers of the pulse included. */
  lines: number;
  lengthMs: number;
  /** When each seat's screen opens the room. */
  opensAtMs: number[];
  presses: ({ atMs: number } & Press)[];
  /** How long after learning of the reveal each seat's device sends its answer (drawn evenly from 0 to 8 s). */
  answersAfterMs: number[];
};

/** How much is written in a session; the rest of its shape is always the same. */
export type Shape = { notes: number; votes: number };

/** The session of 174 lines, and the quiet one of 90. */
export const BUSY: Shape = { notes: 40, votes: 80 };
export const CALM: Shape = { notes: 12, votes: 24 };

/** The seeds the reported numbers come from. The policy was tuned on seeds 1 to 40 only, and never on these. */
export const REPORTED_SEEDS = { busy: 174, calm: 90 } as const;

/** One of the two committed sessions. */
export function readTrace(file: 'trace-174.json' | 'trace-90.json'): Trace {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Trace;
}

const SECOND = 1_000;
const MINUTE = 60_000;
const SEATS = 8;
const FACILITATOR = 0;
const TURN_SECONDS = [60, 150, 120];
/** Turns begin a moment after the press, so that all screens begin together. */
const STARTS_IN_MS = 3 * SECOND;

/**
 * A session of 75 minutes: people arrive over six minutes, three rounds, notes, votes and a closing pulse, with
 * talk in between that leaves no line. The same seed and shape always give the same session.
 */
export function sessionOf(seed: number, shape: Shape): Trace {
  const random = seeded(seed);
  const rounds = TURN_SECONDS.map((seconds) => roundOf(seconds * SECOND, random));
  const [first = [], second = [], third = []] = rounds;
  const activities = [
    first,
    notesOf(shape.notes, random),
    votesOf(shape.votes, random),
    second,
    third,
    pulseOf(random),
  ];
  const arrivals = [0, ...Array.from({ length: SEATS - 1 }, () => Math.round(random() * 6 * MINUTE))];
  const presses: Trace['presses'] = arrivals
    .map((atMs, seat) => ({ atMs, seat, kind: 'seat-taken' as const }))
    .filter(({ seat }) => seat !== FACILITATOR);

  const lengthMs = 75 * MINUTE;
  const busyMs = activities.reduce((sum, activity) => sum + (activity.at(-1)?.atMs ?? 0), 6 * MINUTE);
  const pauses = pausesOf(lengthMs - busyMs, activities.length + 1, random);
  let beginsAt = 6 * MINUTE;
  for (const [index, activity] of activities.entries()) {
    beginsAt += pauses[index] ?? 0;
    for (const press of activity) presses.push({ ...press, atMs: Math.round(beginsAt + press.atMs) });
    beginsAt += activity.at(-1)?.atMs ?? 0;
  }
  return {
    seed,
    lines: presses.length + SEATS,
    lengthMs,
    opensAtMs: arrivals.map((atMs) => Math.max(0, Math.round(atMs - (10 + 30 * random()) * SECOND))),
    presses: presses.sort((a, b) => a.atMs - b.atMs),
    answersAfterMs: arrivals.map(() => Math.round(random() * 8 * SECOND)),
  };
}

/** Everyone speaks once; a turn ends normally around 95 % ± 30 % of its time, mostly by the speaker's own press. */
function roundOf(turnMs: number, random: Random): Trace['presses'] {
  const order = shuffle(
    Array.from({ length: SEATS }, (_, seat) => seat),
    random,
  );
  const presses: Trace['presses'] = [{ atMs: 0, seat: FACILITATOR, kind: 'round-started', turnMs, order }];
  let atMs = 0;
  for (const speaker of order) {
    atMs += STARTS_IN_MS + turnMs * Math.max(0.1, normal(0.95, 0.3, random));
    presses.push({ atMs, seat: random() < 0.85 ? speaker : FACILITATOR, kind: 'turn-passed' });
  }
  return presses;
}

function notesOf(count: number, random: Random): Trace['presses'] {
  return [
    { atMs: 0, seat: FACILITATOR, kind: 'notes-opened' },
    ...scattered('note-posted', count, 5 * MINUTE, random),
  ];
}

function votesOf(count: number, random: Random): Trace['presses'] {
  const votesEach = count / SEATS;
  return [
    { atMs: 0, seat: FACILITATOR, kind: 'voting-opened', votesEach },
    ...scattered('vote-cast', count, 100 * SECOND, random),
  ];
}

/** As many lines of each seat, evenly at random over a time, in the order they are pressed. */
function scattered(kind: 'note-posted' | 'vote-cast', count: number, overMs: number, random: Random) {
  return Array.from({ length: count }, (_, index) => ({
    atMs: random() * overMs,
    seat: index % SEATS,
    kind,
  })).sort((a, b) => a.atMs - b.atMs);
}

/** Everyone marks her answers as ready within 20 to 80 seconds; the facilitator reveals a little after the last. */
function pulseOf(random: Random): Trace['presses'] {
  const marks = Array.from({ length: SEATS }, (_, seat) => ({
    atMs: (20 + 60 * random()) * SECOND,
    seat,
    kind: 'answered' as const,
  })).sort((a, b) => a.atMs - b.atMs);
  const revealedAtMs = (marks.at(-1)?.atMs ?? 0) + (5 + 10 * random()) * SECOND;
  return [
    { atMs: 0, seat: FACILITATOR, kind: 'pulse-started' },
    ...marks,
    { atMs: revealedAtMs, seat: FACILITATOR, kind: 'answers-revealed' },
  ];
}

/** This many pauses that together fill a time, none under 20 seconds. */
function pausesOf(totalMs: number, count: number, random: Random): number[] {
  const weights = Array.from({ length: count }, () => -Math.log(1 - random()));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => 20 * SECOND + (Math.max(0, totalMs - count * 20 * SECOND) * weight) / sum);
}

/** A normally distributed number (Box–Muller). */
function normal(mean: number, deviation: number, random: Random): number {
  return mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
