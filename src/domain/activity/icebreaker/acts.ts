import * as v from 'valibot';
import { collectionNumber } from '#domain/activity/gathering/event.ts';
import { contentId, hash, onActivity, text } from '#domain/facts/field.ts';

/** The question that was drawn. */
export const icebreakerSetup = v.object({ prompt: contentId });
export type IcebreakerSetup = v.InferOutput<typeof icebreakerSetup>;

/** What can happen around a drawn question. Answering aloud leaves no line at all, and neither does passing. */
export const icebreakerActs = [
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
export type IcebreakerAct = v.InferOutput<(typeof icebreakerActs)[number]>;
