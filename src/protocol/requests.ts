import * as z from 'zod/mini';
import {
  ANSWER_BOX_BYTES,
  ANSWER_BOX_VERSION,
  BOX_BYTES,
  BOX_VERSION,
  MAX_KEEPERS,
  MAX_MIN_ANSWERS,
  MAX_TTL_SECONDS,
  MIN_ANSWERS,
  MIN_TTL_SECONDS,
} from './limits.ts';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The id of a room's log or of a form: 16 bytes in base64url. */
export const LogId = z.string().check(z.regex(/^[\w-]{21}[AQgw]$/));
/** The SHA-256 of a token, 32 bytes in base64url: all the server ever keeps of it. */
export const Verifier = z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));
/** An idempotency key, freshly random for each line and each answer. */
export const IdempotencyKey = z.string().check(z.regex(/^[\w-]{16,64}$/));
/** How long a log or a form is kept, in whole seconds. */
export const TtlSeconds = z.int().check(z.gte(MIN_TTL_SECONDS), z.lte(MAX_TTL_SECONDS));

/**
 * Whether this is base64url, written in its one proper way, of a box: one of the four sizes, first byte 0x01.
 * Judged from the text alone; whether it opens, only a browser in the room can say.
 */
export const isBox = boxJudge(BOX_VERSION, BOX_BYTES);

/** Whether this is an answer to a form, judged in the same way: one of its own four sizes, first byte 0x02. */
export const isAnswerBox = boxJudge(ANSWER_BOX_VERSION, ANSWER_BOX_BYTES);

function boxJudge(version: number, sizes: readonly number[]): (text: string) => boolean {
  // The first byte is the first character and two bits of the second, whose other four bits may be any.
  const first = BASE64URL.charAt(version >> 2);
  const second = BASE64URL.slice((version & 3) * 16, (version & 3) * 16 + 16);
  const forms = new Map(
    sizes.map((bytes) => {
      const characters = Math.ceil((bytes * 4) / 3);
      return [characters, new RegExp(`^${first}[${second}][\\w-]{${characters - 3}}${lastOf(bytes)}$`)];
    }),
  );
  return (text) => forms.get(text.length)?.test(text) ?? false;
}

/** Where a size is no multiple of three, the last character has unused bits, which must be zero. */
function lastOf(bytes: number): string {
  return ['[\\w-]', '[AQgw]', '[AEIMQUYcgkosw048]'][bytes % 3] ?? '';
}

/** A sealed line, or the sealed sheet of a form, as base64url. */
export const Box = z.string().check(z.refine(isBox, 'not a box of version 1'));
/** A sealed answer to a form as base64url. */
export const AnswerBox = z.string().check(z.refine(isAnswerBox, 'not an answer of version 2'));

/** One line as someone sends it. */
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

/** `POST /api/forms`: opens a form. How many answers it takes to open it is fixed here, once. */
export const CreateForm = z.strictObject({
  id: LogId,
  writeVerifier: Verifier,
  keeperVerifier: Verifier,
  ttlSeconds: TtlSeconds,
  minAnswers: z.int().check(z.gte(MIN_ANSWERS), z.lte(MAX_MIN_ANSWERS)),
  sheet: Box,
});
export type CreateForm = z.infer<typeof CreateForm>;

/** `POST /api/forms/:id/answers`: one answer, which only the asker can open. */
export const NewAnswer = z.strictObject({ key: IdempotencyKey, box: AnswerBox });
export type NewAnswer = z.infer<typeof NewAnswer>;
