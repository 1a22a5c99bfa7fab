import * as z from 'zod/mini';
import { MAX_SEATS, onActivity, onTable, seatId, startsInMs, topic, turn } from '../../room/field.ts';

/** The shortest and the longest turn, in milliseconds. */
export const MIN_TURN_MS = 15_000;
export const MAX_TURN_MS = 30 * 60_000;

/** The longest time a whole round may be given, in milliseconds. */
export const MAX_ROUND_MS = 4 * 60 * 60_000;

/** The most one press may add to a turn or take from it, in milliseconds. */
export const MAX_ADDED_MS = 10 * 60_000;

const onTurn = { ...onActivity, turn };

/** What can happen in a round. Each names the turn it is meant for, so that two presses at once pass one turn. */
export const roundEvents = [
  z.object({
    type: z.literal('round-started'),
    ...onTable,
    /** Who speaks, in this order; the result of the shuffle, never re-rolled. */
    order: z.array(seatId).check(z.minLength(1), z.maxLength(MAX_SEATS)),
    /** Seats that listen this time. A seat in neither list came late and speaks last. */
    sittingOut: z.array(seatId).check(z.maxLength(MAX_SEATS)),
    /** So much for each, or one time divided by all who speak. */
    pace: z.union([
      z.object({ each: z.int().check(z.minimum(MIN_TURN_MS), z.maximum(MAX_TURN_MS)) }),
      z.object({ whole: z.int().check(z.minimum(MIN_TURN_MS), z.maximum(MAX_ROUND_MS)) }),
    ]),
    /** 1 for the first round on a topic, 2 for the second. */
    number: z.int().check(z.minimum(1), z.maximum(99)),
    topic: z.optional(topic),
    startsInMs,
  }),
  z.object({ type: z.literal('turn-done'), ...onTurn, startsInMs }),
  z.object({ type: z.literal('turn-passed'), ...onTurn, startsInMs }),
  z.object({ type: z.literal('turn-postponed'), ...onTurn, startsInMs }),
  z.object({ type: z.literal('turn-advanced'), ...onTurn, startsInMs }),
  z.object({ type: z.literal('turn-skipped'), ...onTurn, seat: seatId, startsInMs }),
  z.object({ type: z.literal('place-passed'), ...onActivity }),
  z.object({ type: z.literal('place-wanted'), ...onActivity }),
  z.object({ type: z.literal('round-paused'), ...onTurn }),
  z.object({ type: z.literal('round-resumed'), ...onTurn, startsInMs }),
  z.object({
    type: z.literal('time-added'),
    ...onTurn,
    ms: z.int().check(z.minimum(-MAX_ADDED_MS), z.maximum(MAX_ADDED_MS)),
  }),
  z.object({ type: z.literal('round-ended'), ...onTurn }),
] as const;
