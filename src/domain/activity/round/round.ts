import { isOfKind } from '#domain/activity/contract/is-of-kind.ts';
import type { Timer } from '#domain/kernel/timer.ts';
import type { Topic } from '#domain/facts/field.ts';
import type { SeatId } from '#domain/facts/line.ts';

export type RoundRefusal =
  | 'round-over'
  | 'turn-has-passed'
  | 'not-your-turn'
  | 'nobody-else-waits'
  | 'order-does-not-fit'
  | 'not-waiting'
  | 'spoke-already';

/** Where one seat stands in a round. `gone`: left before speaking. */
export type PlaceStanding = 'waiting' | 'speaking' | 'done' | 'passed' | 'skipped' | 'gone';

export type Place = {
  readonly seat: SeatId;
  readonly standing: PlaceStanding;
  /** How long the turn took, pauses left out; null until it is done. */
  readonly spentMs: number | null;
};

/** Everyone speaks once. The ring of places never changes its order; who is next is the queue's matter. */
export type Round = {
  readonly kind: 'round';
  readonly v: 1;
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

export const isRound = isOfKind<Round>('round', 1);

/** Someone has the word. */
export type Speaking = { readonly phase: 'speaking'; readonly speaker: SeatId; readonly timer: Timer };

/** No one waits any more, or a facilitator ended it. */
export type Over = { readonly phase: 'over'; readonly at: number };

/** Who has the word; null once the round is over. */
export function speakerOf(round: Round): SeatId | null {
  return round.now.phase === 'speaking' ? round.now.speaker : null;
}

/** Who speaks after this turn; null where no one waits. */
export function nextOf(round: Round): SeatId | null {
  return round.queue[0] ?? null;
}

/** Where a seat stands in this round; null for one that is not in it. */
export function standingOf(round: Round, seat: SeatId | null): PlaceStanding | null {
  return round.places.find((place) => place.seat === seat)?.standing ?? null;
}
