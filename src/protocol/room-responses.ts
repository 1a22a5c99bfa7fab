import * as v from 'valibot';
import { MAX_EVENTS_PER_ANSWER } from './limits.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const seqNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Answer to `POST /api/rooms`. `holdSeconds` is how long this server holds a read. */
export const RoomCreated = v.object({
  head: v.literal(1),
  at: instant,
  now: instant,
  expiresAt: instant,
  holdSeconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type RoomCreated = v.InferOutput<typeof RoomCreated>;

/** A line as the server hands it out: its place, its stamp, and what it cannot read. */
export const LoggedLine = v.object({ seq: seqNumber, at: instant, box: v.string() });
export type LoggedLine = v.InferOutput<typeof LoggedLine>;

/** Answer to `GET /api/rooms/:id/events`. */
export const EventsPage = v.object({
  head: v.pipe(v.number(), v.integer(), v.minValue(0)),
  now: instant,
  holdSeconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
  events: v.pipe(v.array(LoggedLine), v.maxLength(MAX_EVENTS_PER_ANSWER)),
  more: v.boolean(),
  expiresAt: v.optional(instant),
});
export type EventsPage = v.InferOutput<typeof EventsPage>;

/** Answer to `POST /api/rooms/:id/events`, the same for the first try and every retry but for `now`. */
export const LineAdded = v.object({ seq: seqNumber, at: instant, now: instant });
export type LineAdded = v.InferOutput<typeof LineAdded>;

/** Answer to `PATCH /api/rooms/:id`. */
export const RoomExtended = v.object({ expiresAt: instant });
export type RoomExtended = v.InferOutput<typeof RoomExtended>;

/** Answer to `GET /api/time`. */
export const ServerTime = v.object({ now: instant });
export type ServerTime = v.InferOutput<typeof ServerTime>;

/** Answer to `GET /api/health` where all is well; otherwise a problem says what is wrong. */
export const Health = v.object({
  status: v.literal('ok'),
  store: v.picklist(['sqlite', 'upstash']),
  version: v.string(),
});
export type Health = v.InferOutput<typeof Health>;
