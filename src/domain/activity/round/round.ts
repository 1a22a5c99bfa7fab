import type { Timer } from '../../kernel/timer.ts';
import type { Topic } from '#domain/facts/field.ts';
import type { SeatId } from '#domain/facts/line.ts';

export type RoundRefusal =
  | 'round-over'
  | 'turn-has-passed'
  | 'not-your-turn'
  | 'nobody-else-waits'
  | 'order-does-not-fit'
  | 'not-waiting'
  | 'spoke-already'
  | 'paused-already'
  | 'not-paused';

/** Where one seat stands in a round. `gone`: left before she spoke. */
export type PlaceStanding = 'waiting' | 'speaking' | 'done' | 'passed' | 'skipped' | 'gone';

export type Place = {
  readonly seat: SeatId;
  readonly standing: PlaceStanding;
  /** How long her turn took, pauses left out; null until she is done. */
  readonly spentMs: number | null;
};

/** Everyone speaks once. The ring of places never changes its order; who is next is the queue's matter. */
export type Round = {
  readonly kind: 'round';
  readonly id: string;
  /** 1 for the first round on a topic, 2 for the second. */
  readonly number: number;
  readonly topic: Topic | null;
  readonly msEach: number;
  /** In the order in which they were to speak; late joiners at the end. */
  readonly places: readonly Place[];
  /** Who still waits, next first. */
  readonly queue: readonly SeatId[];
  /** Counts up whenever the word passes on, and names the turn that an event is meant for. */
  readonly turn: number;
  readonly now: Speaking | Over;
};

/** Somebody has the word. */
export type Speaking = { readonly phase: 'speaking'; readonly speaker: SeatId; readonly timer: Timer };

/** Nobody waits any more, or a facilitator ended it. */
export type Over = { readonly phase: 'over'; readonly at: number };

/** Whoever has the word; null once the round is over. */
export function speakerOf(round: Round): SeatId | null {
  return round.now.phase === 'speaking' ? round.now.speaker : null;
}

/** Whoever speaks after this turn; null where nobody waits. */
export function nextOf(round: Round): SeatId | null {
  return round.queue[0] ?? null;
}

/** Where a seat stands in this round; null for one that is not in it. */
export function standingOf(round: Round, seat: SeatId | null): PlaceStanding | null {
  return round.places.find((place) => place.seat === seat)?.standing ?? null;
}
