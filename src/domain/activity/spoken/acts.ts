import * as v from 'valibot';
import { addedMs, onActivity, startsInMs, wholeNumber } from '#domain/facts/field.ts';

/** The shortest and the longest a spoken step may be planned for, in milliseconds. */
export const MIN_SPOKEN_MS = 15_000;
export const MAX_SPOKEN_MS = 4 * 60 * 60_000;

/** How long it is meant to take. Which step of the plan it is stands in the event that begins it. */
export const spokenSetup = v.object({
  ms: wholeNumber(MIN_SPOKEN_MS, MAX_SPOKEN_MS),
  startsInMs,
});
export type SpokenSetup = v.InferOutput<typeof spokenSetup>;

/** What can happen in a step that has no activity of its own: it is read aloud, done by the people, and timed. */
export const spokenActs = [
  v.object({ type: v.literal('spoken-paused'), ...onActivity }),
  v.object({ type: v.literal('spoken-resumed'), ...onActivity, startsInMs }),
  v.object({ type: v.literal('spoken-time-added'), ...onActivity, ms: addedMs }),
] as const;
export type SpokenAct = v.InferOutput<(typeof spokenActs)[number]>;
