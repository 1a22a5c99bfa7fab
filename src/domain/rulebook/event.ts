import * as v from 'valibot';
import { collectionEvents } from '#domain/activity/gathering/event.ts';
import { icebreakerEvents } from '#domain/activity/icebreaker/event.ts';
import { pulseEvents } from '#domain/activity/pulse/event.ts';
import { roundEvents } from '#domain/activity/round/event.ts';
import { spokenEvents } from '#domain/activity/spoken/event.ts';
import { agendaEvents } from '#domain/room/agenda.ts';
import { formEvents } from '#domain/room/form-offer.ts';
import { base, hash, name, onActivity, recovery, seatId, title } from '#domain/facts/field.ts';

/*
 * Everything that can happen in a room.
 *
 * These events outlive a deploy: a room opened today is folded by the code of three months from now, and by two
 * versions at once while a new one is rolled out. So:
 *
 * - An event is a fact in the past tense. Its `type` and the meaning of its fields never change once released. The
 *   room's first line says by which rules it is played (`rules: 1`); a rule that must change becomes `rules: 2`, and
 *   rooms under 1 go on as they began. Golden logs in the tests hold us to it.
 * - A new optional field is ignored by older code and must not change what the event means to it. A new event type is
 *   a line that older code can't read, counts and skips; so it needs new rules as soon as anything else depends on it.
 * - Every event has an `id`, new for each line. The fold skips an id it has heard from the same seat, so a line that
 *   somebody copies and seals again changes nothing.
 * - Every event names what it acts on: the activity, the turn, the collection, or (for one that begins an activity)
 *   what lay on the table. The rules refuse what was meant for a moment that has passed.
 * - Randomness is drawn before the event and its outcome is the event: an order, a prompt's id.
 * - `at` is not in the event. The server stamps it on the line.
 * - Which events come without a signature stands in `signature.ts`. Such an event must not carry anything that ties it to
 *   a seat, and `seen` is left out, because a reader's progress could tell her apart from others.
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
    /** The verifier of the first facilitator's keeper token. */
    keeper: hash,
    recovery,
  }),
  v.object({
    type: v.literal('room-extended'),
    ...base,
    expiresAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal('room-closed'), ...base }),
  v.object({ type: v.literal('door-locked'), ...base }),
  v.object({ type: v.literal('door-unlocked'), ...base }),
  v.object({ type: v.literal('activity-ended'), ...onActivity }),
] as const;

const seatEvents = [
  v.object({ type: v.literal('seat-taken'), ...base, name }),
  v.object({ type: v.literal('seat-admitted'), ...base, seat: seatId }),
  v.object({ type: v.literal('seat-renamed'), ...base, name }),
  v.object({ type: v.literal('seat-away'), ...base, seat: seatId }),
  v.object({ type: v.literal('seat-back'), ...base, seat: seatId }),
  v.object({ type: v.literal('seat-left'), ...base }),
  v.object({ type: v.literal('seat-returned'), ...base }),
  v.object({ type: v.literal('seat-removed'), ...base, seat: seatId }),
  /** A facilitator says: whoever sits on `found` is the person who sat on `lost`. */
  v.object({ type: v.literal('seat-replaced'), ...base, lost: seatId, found: seatId }),
] as const;

const facilitatorEvents = [
  v.object({ type: v.literal('facilitator-granted'), ...base, seat: seatId }),
  v.object({ type: v.literal('facilitator-stepped-down'), ...base }),
  v.object({
    type: v.literal('facilitator-restored'),
    ...base,
    /** The seat that is restored, so that nobody else can say the same with the same proof. */
    seat: v.optional(seatId),
    /** The recovery key's signature over the same bytes without this field, base64url. */
    proof: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
  }),
  v.object({ type: v.literal('keeper-published'), ...base, keeper: hash }),
  v.object({ type: v.literal('recovery-replaced'), ...base, recovery }),
] as const;

const events = [
  ...roomEvents,
  ...seatEvents,
  ...facilitatorEvents,
  ...agendaEvents,
  ...formEvents,
  ...collectionEvents,
  ...icebreakerEvents,
  ...roundEvents,
  ...pulseEvents,
  ...spokenEvents,
] as const;
export type RoomEvent = v.InferOutput<(typeof events)[number]>;

/** The event that a value is; undefined where it is none of those a room knows. */
export function asEvent(value: unknown): RoomEvent | undefined {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const known = events.find(({ entries }) => entries.type.literal === type);
  const parsed = known === undefined ? undefined : v.safeParse(known, value);
  return parsed?.success === true ? parsed.output : undefined;
}

/** The types of all events that a room knows. */
export const EVENT_TYPES: readonly string[] = events.map(({ entries }) => entries.type.literal);

/** The event of one type. */
export type EventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { type: Type }>;
