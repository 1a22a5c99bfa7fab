import * as v from 'valibot';
import {
  addedMs,
  MAX_SEATS,
  onActivity,
  seatId,
  startsInMs,
  topic,
  turn,
  wholeNumber,
} from '#domain/facts/field.ts';

/** The shortest and the longest turn, in milliseconds. */
export const MIN_TURN_MS = 15_000;
export const MAX_TURN_MS = 30 * 60_000;

/** The longest time a whole round may be given, in milliseconds. */
export const MAX_ROUND_MS = 4 * 60 * 60_000;

/** Who speaks, in which order, for how long, about what. */
export const roundSetup = v.object({
  /** Who speaks, in this order; the result of the shuffle, never re-rolled. */
  order: v.pipe(v.array(seatId), v.minLength(1), v.maxLength(MAX_SEATS)),
  /** Seats that listen this time. A seat in neither list came late and speaks last. */
  sittingOut: v.pipe(v.array(seatId), v.maxLength(MAX_SEATS)),
  /** A time for each, or one time divided by all who speak. */
  pace: v.union([
    v.object({ each: wholeNumber(MIN_TURN_MS, MAX_TURN_MS) }),
    v.object({ whole: wholeNumber(MIN_TURN_MS, MAX_ROUND_MS) }),
  ]),
  /** 1 for the first round on a topic, 2 for the second. */
  number: wholeNumber(1, 99),
  topic: v.optional(topic),
  startsInMs,
});
export type RoundSetup = v.InferOutput<typeof roundSetup>;

const onTurn = { ...onActivity, turn };

/** What can happen in a round. Each names the turn it is meant for, so that two presses at once pass one turn. */
export const roundActs = [
  v.object({ type: v.literal('turn-done'), ...onTurn, startsInMs }),
  v.object({ type: v.literal('turn-passed'), ...onTurn, startsInMs }),
  v.object({ type: v.literal('turn-postponed'), ...onTurn, startsInMs }),
  v.object({ type: v.literal('turn-advanced'), ...onTurn, startsInMs }),
  v.object({ type: v.literal('turn-skipped'), ...onTurn, seat: seatId, startsInMs }),
  v.object({ type: v.literal('turn-declined'), ...onActivity }),
  v.object({ type: v.literal('turn-requested'), ...onActivity }),
  v.object({ type: v.literal('round-paused'), ...onTurn }),
  v.object({ type: v.literal('round-resumed'), ...onTurn, startsInMs }),
  v.object({ type: v.literal('round-time-added'), ...onTurn, ms: addedMs }),
  v.object({ type: v.literal('round-ended'), ...onTurn }),
] as const;
export type RoundAct = v.InferOutput<(typeof roundActs)[number]>;
