import * as v from 'valibot';
import { eventId, onActivity, opening } from '#domain/facts/field.ts';

/** The first collection of answers, or the second one for those who were left out. */
export const collectionNumber = v.picklist([1, 2]);

/** What all activities share that keep answers on the devices until they are shown together. */
export const gatheringActs = [
  /** A signed, empty mark: "I have answered". The answer itself stays on the device. */
  v.object({ type: v.literal('answered'), ...onActivity }),
  v.object({ type: v.literal('answer-taken-back'), ...onActivity }),
  v.object({ type: v.literal('collection-opened'), ...onActivity, collection: collectionNumber }),
  v.object({ type: v.literal('contribution-hidden'), ...onActivity, contribution: eventId }),
  /** Without a signature: who shows the value behind a commitment wrote it. */
  v.object({
    type: v.literal('contribution-withdrawn'),
    ...onActivity,
    contribution: eventId,
    value: opening,
  }),
  v.object({ type: v.literal('contribution-claimed'), ...onActivity, contribution: eventId, value: opening }),
] as const;

export type GatheringAct = v.InferOutput<(typeof gatheringActs)[number]>;
