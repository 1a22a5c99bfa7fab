import * as v from 'valibot';
import { base, contentId, eventId, onActivity, stepName } from './field.ts';
import type { Circle } from './seats.ts';

/** What every activity has: of which kind and version it is, and the id of the event that began it. */
export type AnyActivity = { readonly kind: string; readonly v: number; readonly id: string };

/** What an activity may know of the room around it. */
export type RoomFacts = Circle & {
  /** What the circle is doing until now. */
  readonly activity: AnyActivity | null;
  /** What it has done before, oldest first. */
  readonly past: readonly AnyActivity[];
};

/** The one way to begin an activity. What `setup` says is for its kind to read. */
export const startEvent = v.object({
  type: v.literal('activity-started'),
  ...base,
  /** The activity that its author saw; null where there was none. */
  after: v.nullable(eventId),
  /** The step of the plan that it is. */
  step: v.optional(stepName),
  kind: contentId,
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  setup: v.unknown(),
});
export type StartEvent = v.InferOutput<typeof startEvent>;

/** A facilitator puts it away. */
export const endEvent = v.object({ type: v.literal('activity-ended'), ...onActivity });

/** Anything else that names an activity: an act, whose other fields are for the kind of that activity to read. */
export const actEvent = v.looseObject({
  type: v.pipe(v.string(), v.regex(/^[a-z-]{3,40}$/)),
  ...onActivity,
});
export type ActEvent = v.InferOutput<typeof actEvent>;

/** Whether an act bears its author's signature, never does, or does where the activity shows names. */
export type Signature = 'signed' | 'unsigned' | 'either';
