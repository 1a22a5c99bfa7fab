import * as z from 'zod/mini';

/** A room lives at least an hour. Seconds. */
export const MIN_TTL_SECONDS = 3_600;
/** A room lives at most 90 days from the last time a keeper said so. Seconds. */
export const MAX_TTL_SECONDS = 7_776_000;
/** How long the mark that an id was used outlives the log's expiry or erasure. Seconds. */
export const MARK_TTL_SECONDS = 7_776_000;
/** Lines a room can hold in all. */
export const MAX_LINES = 5_000;
/** Lines anybody with the link can add; those above need a keeper. */
export const MAX_OPEN_LINES = 4_900;
/** Events one answer carries at most; `more` says to ask again. */
export const MAX_EVENTS_PER_ANSWER = 500;
/** Bytes a request body may have; longer ones are refused unread. */
export const MAX_BODY_BYTES = 8_192;
/** Keepers a room can have at one time. */
export const MAX_KEEPERS = 5;

/** Sizes to which a plaintext is padded, in bytes. */
export const PLAINTEXT_BYTES = [512, 1024, 2048, 4096] as const;
/** What sealing adds to a plaintext: version, nonce and tag, in bytes. */
export const BOX_OVERHEAD_BYTES = 29;
/** The only sizes a box can have, in bytes. */
export const BOX_BYTES = [541, 1053, 2077, 4125] as const;
/** The first byte of every box. */
export const BOX_VERSION = 0x01;

/** A log's id: 16 bytes in base64url. */
export const LogId = z.string().check(z.regex(/^[\w-]{21}[AQgw]$/));
/** The SHA-256 of a token, 32 bytes in base64url: all the server ever keeps of it. */
export const Verifier = z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));
/** A token as it travels in a header: 32 bytes in base64url. */
export const Token = Verifier;
/** An idempotency key, freshly random for each line. */
export const IdempotencyKey = z.string().check(z.regex(/^[\w-]{16,64}$/));
/** How long a log is kept, in whole seconds. */
export const TtlSeconds = z.int().check(z.gte(MIN_TTL_SECONDS), z.lte(MAX_TTL_SECONDS));
const Instant = z.int().check(z.gte(0));
const Seq = z.int().check(z.gte(1));

/**
 * Whether this is base64url, written in its one proper way, of a box: one of the four sizes, first byte 0x01.
 * Judged from the text alone; whether it opens, only a browser in the room can say.
 */
export function isBox(text: string): boolean {
  return BOX_FORMS.get(text.length)?.test(text) ?? false;
}

// "A" and one of Q–f are 0x01 followed by any four bits. Where a size is no multiple of three, the last character has unused bits, which must be zero.
const BOX_FORMS = new Map(
  BOX_BYTES.map((bytes) => {
    const characters = Math.ceil((bytes * 4) / 3);
    const last = bytes % 3 === 1 ? '[AQgw]' : '[\\w-]';
    return [characters, new RegExp(`^A[Q-Za-f][\\w-]{${characters - 3}}${last}$`)];
  }),
);

/** A sealed line as base64url. */
export const Box = z.string().check(z.refine(isBox, 'not a box of version 1'));

/** One line as somebody sends it. */
export const NewLine = z.strictObject({ key: IdempotencyKey, box: Box });
export type NewLine = z.infer<typeof NewLine>;

/** `POST /api/rooms`: opens a log with its first line. */
export const CreateRoom = z.strictObject({
  id: LogId,
  writeVerifier: Verifier,
  keeperVerifier: Verifier,
  ttlSeconds: TtlSeconds,
  first: NewLine,
});
export type CreateRoom = z.infer<typeof CreateRoom>;

/** `PUT /api/rooms/:id/keepers`: the whole list of who may extend, hand over or erase. */
export const PutKeepers = z.strictObject({
  keeperVerifiers: z.array(Verifier).check(z.minLength(1), z.maxLength(MAX_KEEPERS)),
});
export type PutKeepers = z.infer<typeof PutKeepers>;

/** `PATCH /api/rooms/:id`: keep the room this long from now. */
export const ExtendRoom = z.strictObject({ ttlSeconds: TtlSeconds });
export type ExtendRoom = z.infer<typeof ExtendRoom>;

/** Answer to `POST /api/rooms`. `holdSeconds` is how long this server holds a read. */
export const RoomCreated = z.object({
  head: z.literal(1),
  at: Instant,
  now: Instant,
  expiresAt: Instant,
  holdSeconds: z.int().check(z.gte(0)),
});
export type RoomCreated = z.infer<typeof RoomCreated>;

/** A line as the server hands it out: its place, its stamp, and what it cannot read. */
export const LoggedLine = z.object({ seq: Seq, at: Instant, box: Box });
export type LoggedLine = z.infer<typeof LoggedLine>;

/** Answer to `GET /api/rooms/:id/events`. */
export const EventsPage = z.object({
  head: z.int().check(z.gte(0)),
  now: Instant,
  holdSeconds: z.int().check(z.gte(0)),
  events: z.array(LoggedLine).check(z.maxLength(MAX_EVENTS_PER_ANSWER)),
  more: z.boolean(),
  expiresAt: z.optional(Instant),
});
export type EventsPage = z.infer<typeof EventsPage>;

/** Answer to `POST /api/rooms/:id/events`, the same for the first try and every retry but for `now`. */
export const LineAdded = z.object({ seq: Seq, at: Instant, now: Instant });
export type LineAdded = z.infer<typeof LineAdded>;

/** Answer to `PATCH /api/rooms/:id`. */
export const RoomExtended = z.object({ expiresAt: Instant });
export type RoomExtended = z.infer<typeof RoomExtended>;

/** Answer to `GET /api/time`. */
export const ServerTime = z.object({ now: Instant });
export type ServerTime = z.infer<typeof ServerTime>;

/** Answer to `GET /api/health` where all is well; otherwise a problem says what is wrong. */
export const Health = z.object({
  status: z.literal('ok'),
  store: z.enum(['sqlite', 'upstash']),
  version: z.string(),
});
export type Health = z.infer<typeof Health>;
