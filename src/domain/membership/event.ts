import * as v from 'valibot';
import { base, hash, name, recovery, seatId } from '#domain/facts/field.ts';

/** What can happen to who belongs, who leads, and the door. */
export const membershipEvents = [
  v.object({ type: v.literal('seat-taken'), ...base, name }),
  v.object({ type: v.literal('seat-admitted'), ...base, seat: seatId }),
  v.object({ type: v.literal('seat-renamed'), ...base, name }),
  v.object({ type: v.literal('seat-away'), ...base, seat: seatId }),
  v.object({ type: v.literal('seat-back'), ...base, seat: seatId }),
  v.object({ type: v.literal('seat-left'), ...base }),
  v.object({ type: v.literal('seat-returned'), ...base }),
  v.object({ type: v.literal('seat-removed'), ...base, seat: seatId }),
  /** A facilitator says: the person who sits on `found` is the one who sat on `lost`. */
  v.object({ type: v.literal('seat-replaced'), ...base, lost: seatId, found: seatId }),
  v.object({ type: v.literal('facilitator-granted'), ...base, seat: seatId }),
  v.object({ type: v.literal('facilitator-stepped-down'), ...base }),
  v.object({
    type: v.literal('facilitator-restored'),
    ...base,
    /** The seat that is restored, so that no one else can say the same with the same proof. */
    seat: seatId,
    /** The recovery key's signature over the same bytes without this field, base64url. */
    proof: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
  }),
  v.object({ type: v.literal('keeper-published'), ...base, keeper: hash }),
  v.object({ type: v.literal('recovery-replaced'), ...base, recovery }),
  v.object({ type: v.literal('door-locked'), ...base }),
  v.object({ type: v.literal('door-unlocked'), ...base }),
] as const;

/** The event of one type, or of several. */
export type MembershipEvent<Type extends string = string> = Extract<
  v.InferOutput<(typeof membershipEvents)[number]>,
  { type: Type }
>;
