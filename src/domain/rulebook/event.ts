import * as v from 'valibot';
import { actEvent, endEvent, startEvent, type ActEvent } from '#domain/facts/activity.ts';
import { base, hash, name, recovery, title } from '#domain/facts/field.ts';
import type { Line } from '#domain/facts/line.ts';
import { membershipEvents } from '#domain/membership/event.ts';
import { agendaEvents } from '#domain/room/agenda-event.ts';
import { formEvents } from '#domain/room/form-offer.ts';

/*
 * Everything that can happen in a room.
 *
 * These events outlive a deploy: a room opened today is folded by the code of three months from now, and by two
 * versions at once while a new one is rolled out. So:
 *
 * - An event is a fact in the past tense. Its `type` and the meaning of its fields never change once released. The
 *   room's first line says by which rules it is played (`rules: 1`); a rule that must change becomes `rules: 2`, and
 *   rooms under 1 continue as they began. Golden logs in the tests hold us to it.
 * - A new optional field is ignored by older code and must not change what the event means to it. A new event type is
 *   a line that older code can't read, counts and skips; so it needs new rules as soon as anything else depends on it.
 * - Every event has an `id`, new for each line. The fold skips an id it has heard from the same seat, so a line that
 *   someone copies and seals again changes nothing.
 * - An activity begins in one way only, `activity-started`, which names its kind and version. Its setup and its acts are
 *   for that kind to read: here only the envelope is known. A kind or version that a build does not know ends the fold.
 * - Every event names what it acts on: the activity, the turn, the collection, or (for one that begins an activity)
 *   what was there before. The rules refuse what was meant for a moment that has passed.
 * - Randomness is drawn before the event and its outcome is the event: an order, a prompt's id.
 * - `at` is not in the event. The server stamps it on the line.
 * - Which acts come without a signature stands with their kind. Such an act must not carry anything that ties it to a
 *   seat, and `seen` is left out, because a reader's progress could tell one person apart from others.
 *
 * Shape of a line as it travels: {"say":"{\"type\":\"seat-taken\",\"id\":\"…\",\"name\":\"Amber Heron\",\"seen\":[1,\"…\"]}","by":"…","sig":"…"}
 */

const roomEvents = [
  v.object({
    type: v.literal('room-opened'),
    ...base,
    rules: v.pipe(v.number(), v.integer(), v.minValue(1)),
    title,
    name,
    /** The verifier of the first facilitator's management key. */
    keeper: hash,
    recovery,
  }),
  v.object({
    type: v.literal('room-extended'),
    ...base,
    expiresAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal('room-closed'), ...base }),
  startEvent,
  endEvent,
  ...membershipEvents,
  ...agendaEvents,
  ...formEvents,
] as const;

/** What the room itself knows how to read. */
export type KernelEvent = v.InferOutput<(typeof roomEvents)[number]>;

/** Everything that can happen in a room. */
export type RoomEvent = KernelEvent | ActEvent;

/** A line of a room's log. */
export type RoomLine = Line<RoomEvent>;

/** The event of one type. */
export type EventOf<Type extends KernelEvent['type']> = Extract<KernelEvent, { type: Type }>;

/** The types of the events that the room itself knows. */
export const EVENT_TYPES: readonly string[] = roomEvents.map(({ entries }) => entries.type.literal);

/** The event that a value is; undefined where it is none. */
export function asEvent(value: unknown): RoomEvent | undefined {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const known = roomEvents.find(({ entries }) => entries.type.literal === type);
  const parsed = v.safeParse(known ?? actEvent, value);
  return parsed.success ? parsed.output : undefined;
}

/** Whether the room itself knows how to read an event; anything else is an act of some activity. */
export function isKernelEvent(event: RoomEvent): event is KernelEvent {
  return EVENT_TYPES.includes(event.type);
}
