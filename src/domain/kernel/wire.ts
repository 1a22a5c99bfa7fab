import * as z from 'zod/mini';
import { MIN_TTL_SECONDS, MAX_TTL_SECONDS, MAX_KEEPERS, BOX_BYTES } from './limits.ts';

/** A log's id: 16 bytes in base64url. */
export const LogId = z.string().check(z.regex(/^[\w-]{21}[AQgw]$/));
/** The SHA-256 of a token, 32 bytes in base64url: all the server ever keeps of it. */
export const Verifier = z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));
/** An idempotency key, freshly random for each line. */
export const IdempotencyKey = z.string().check(z.regex(/^[\w-]{16,64}$/));
/** How long a log is kept, in whole seconds. */
export const TtlSeconds = z.int().check(z.gte(MIN_TTL_SECONDS), z.lte(MAX_TTL_SECONDS));

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
