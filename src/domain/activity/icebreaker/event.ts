import * as z from 'zod/mini';
import { hash, onActivity, onTable, promptId, text } from '../../room/field.ts';
import { collectionNumber } from '../collection/event.ts';

/** What can happen around a drawn question. Answering aloud leaves no line at all, and neither does passing. */
export const icebreakerEvents = [
  z.object({ type: z.literal('icebreaker-drawn'), ...onTable, prompt: promptId }),
  z.object({
    type: z.literal('writing-opened'),
    ...onActivity,
    /** Whether answers will bear their author's name; said in words at the field. */
    named: z.boolean(),
  }),
  z.object({
    type: z.literal('answer-shown'),
    ...onActivity,
    collection: collectionNumber,
    text,
    /** Only without a name: the hash of a random value that proves authorship later. */
    commitment: z.optional(hash),
  }),
] as const;
