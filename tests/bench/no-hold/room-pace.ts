import type { Pace } from '#domain/facts/pace.ts';
import type { Press } from '../trace.ts';

/** What one screen knows of the session from the lines it has seen: just enough to tell its pace. */
export type Seen = {
  seat: number;
  leading: boolean;
  /** How much of its time each finished turn took. */
  pastTurns: readonly number[];
  activity:
    | { kind: 'lobby' | 'quiet' }
    | { kind: 'round'; order: number[]; turn: number; turnMs: number; startsAt: number }
    | { kind: 'writing'; missing: Map<number, number> }
    | { kind: 'gathering'; missing: Set<number> };
};

const STARTS_IN_MS = 3_000;
const ALL = [0, 1, 2, 3, 4, 5, 6, 7];

/** The session as a screen sees it once it has folded this line. */
export function afterLine(seen: Seen, press: Press, at: number): Seen {
  switch (press.kind) {
    case 'seat-taken':
      return seen;
    case 'round-started': {
      const { order, turnMs } = press;
      return { ...seen, activity: { kind: 'round', order, turn: 0, turnMs, startsAt: at + STARTS_IN_MS } };
    }
    case 'turn-passed': {
      if (seen.activity.kind !== 'round') return seen;
      const { order, turn, turnMs, startsAt } = seen.activity;
      const pastTurns = [...seen.pastTurns, (at - startsAt) / turnMs];
      if (turn + 1 === order.length) return { ...seen, pastTurns, activity: { kind: 'quiet' } };
      return {
        ...seen,
        pastTurns,
        activity: { ...seen.activity, turn: turn + 1, startsAt: at + STARTS_IN_MS },
      };
    }
    case 'notes-opened':
      return {
        ...seen,
        activity: { kind: 'writing', missing: new Map(ALL.map((seat) => [seat, Infinity])) },
      };
    case 'voting-opened':
      return {
        ...seen,
        activity: { kind: 'writing', missing: new Map(ALL.map((seat) => [seat, press.votesEach])) },
      };
    case 'pulse-started':
      return { ...seen, activity: { kind: 'writing', missing: new Map(ALL.map((seat) => [seat, 1])) } };
    case 'note-posted':
    case 'vote-cast':
    case 'answered': {
      if (seen.activity.kind !== 'writing') return seen;
      const left = (seen.activity.missing.get(press.seat) ?? 0) - 1;
      const missing = new Map(seen.activity.missing).set(press.seat, left);
      if (left <= 0) missing.delete(press.seat);
      return { ...seen, activity: { kind: 'writing', missing } };
    }
    case 'answers-revealed':
      return { ...seen, activity: { kind: 'gathering', missing: new Set(ALL) } };
    case 'answer-sent': {
      if (seen.activity.kind !== 'gathering') return seen;
      const missing = new Set(seen.activity.missing);
      missing.delete(press.seat);
      return { ...seen, activity: { kind: 'gathering', missing } };
    }
  }
}

/** The pace that goes with it, as the session engine tells it to the cadence. */
export function paceOf({ activity, seat, leading, pastTurns }: Seen): Pace {
  switch (activity.kind) {
    case 'lobby':
      return { kind: 'lobby' };
    case 'quiet':
      return { kind: 'quiet', leading };
    case 'round': {
      const { startsAt, turnMs, order, turn } = activity;
      return {
        kind: 'turn',
        startsAt,
        endsAt: startsAt + turnMs,
        paused: false,
        pastTurns,
        mine: order[turn] === seat,
      };
    }
    case 'writing':
      return { kind: 'writing', expecting: activity.missing.size };
    case 'gathering':
      return { kind: 'gathering', expecting: activity.missing.size };
  }
}
