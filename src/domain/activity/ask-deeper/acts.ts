import * as v from 'valibot';
import { collectionNumber } from '#domain/activity/gathering/event.ts';
import { onActivity } from '#domain/facts/field.ts';

/** Asking needs to know nothing. */
export const askDeeperSetup = v.object({});

/** One answer comes out. It can be taken back before, never afterwards: no one is shown any single one. */
export const askDeeperActs = [
  v.object({
    type: v.literal('deeper-answered'),
    ...onActivity,
    collection: collectionNumber,
    answer: v.picklist(['yes', 'no']),
  }),
] as const;
