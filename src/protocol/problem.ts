import * as v from 'valibot';

/** Every way in which a call can be refused; the slugs are the `type` of the problem documents and never change. */
export const ProblemType = v.picklist([
  'invalid-request',
  'wrong-token',
  'wrong-origin',
  'no-such-room',
  'no-such-form',
  'method-not-allowed',
  'room-exists',
  'room-full',
  'form-exists',
  'form-full',
  'not-released',
  'too-few-answers',
  'room-closed',
  'form-closed',
  'too-large',
  'unsupported-media-type',
  'slow-down',
  'store-unavailable',
  'store-not-configured',
]);
export type ProblemType = v.InferOutput<typeof ProblemType>;

/** The HTTP status each problem travels with. */
export const PROBLEM_STATUS: Readonly<Record<ProblemType, number>> = {
  'invalid-request': 400,
  'wrong-token': 401,
  'wrong-origin': 403,
  'no-such-room': 404,
  'no-such-form': 404,
  'method-not-allowed': 405,
  'room-exists': 409,
  'room-full': 409,
  'form-exists': 409,
  'form-full': 409,
  'not-released': 409,
  'too-few-answers': 409,
  'room-closed': 410,
  'form-closed': 410,
  'too-large': 413,
  'unsupported-media-type': 415,
  'slow-down': 429,
  'store-unavailable': 503,
  'store-not-configured': 503,
};

/** A problem document (RFC 9457) as a client reads it. */
export const Problem = v.object({
  type: ProblemType,
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
});
export type Problem = v.InferOutput<typeof Problem>;
