import * as v from 'valibot';
import { MAX_ANSWERS, MAX_MIN_ANSWERS, MIN_ANSWERS } from './limits.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const answerCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ANSWERS));

/** Answer to `POST /api/forms`. */
export const FormCreated = v.object({ expiresAt: instant });
export type FormCreated = v.InferOutput<typeof FormCreated>;

/** Answer to `GET /api/forms/:id`. How many answers there are is told to the one who shows the management key. */
export const FormSeen = v.object({
  sheet: v.string(),
  expiresAt: instant,
  minAnswers: v.pipe(v.number(), v.integer(), v.minValue(MIN_ANSWERS), v.maxValue(MAX_MIN_ANSWERS)),
  closed: v.boolean(),
  answers: v.optional(answerCount),
});
export type FormSeen = v.InferOutput<typeof FormSeen>;

/** Answer to `POST /api/forms/:id/close`, the same however often it is asked. Not released: deleted unread. */
export const FormClosed = v.object({ answers: answerCount, released: v.boolean() });
export type FormClosed = v.InferOutput<typeof FormClosed>;

/** Answer to `GET /api/forms/:id/answers`: every answer, sorted by its own bytes. */
export const FormAnswers = v.object({ answers: v.pipe(v.array(v.string()), v.maxLength(MAX_ANSWERS)) });
export type FormAnswers = v.InferOutput<typeof FormAnswers>;
