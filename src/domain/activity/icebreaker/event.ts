import * as v from 'valibot';
import { contentId, hash, onActivity, onTable, text } from '#domain/facts/field.ts';
import { collectionNumber } from '#domain/activity/gathering/event.ts';

/** What can happen around a drawn question. Answering aloud leaves no line at all, and neither does passing. */
export const icebreakerEvents = [
  v.object({ type: v.literal('icebreaker-drawn'), ...onTable, prompt: contentId }),
  v.object({
    type: v.literal('writing-opened'),
    ...onActivity,
    /** Whether answers will bear their author's name; said in words at the field. */
    named: v.boolean(),
  }),
  v.object({
    type: v.literal('answer-shown'),
    ...onActivity,
    collection: collectionNumber,
    text,
    /** Only without a name: the hash of a random value that proves authorship later. */
    commitment: v.optional(hash),
  }),
] as const;
