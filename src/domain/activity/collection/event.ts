import * as z from 'zod/mini';
import { eventId, onActivity, opening } from '../../room/field.ts';

/** The first collection of answers, or the second one for those who were left out. */
export const collectionNumber = z.union([z.literal(1), z.literal(2)]);

/** What any activity shares that keeps answers on the devices until they are shown together. */
export const collectionEvents = [
  /** A signed, empty mark: "I have answered". The answer itself stays on the device. */
  z.object({ type: z.literal('answered'), ...onActivity }),
  z.object({ type: z.literal('answer-taken-back'), ...onActivity }),
  z.object({ type: z.literal('collection-opened'), ...onActivity, collection: collectionNumber }),
  z.object({ type: z.literal('contribution-hidden'), ...onActivity, contribution: eventId }),
  /** Without a signature: whoever shows the value behind a commitment wrote it. */
  z.object({
    type: z.literal('contribution-withdrawn'),
    ...onActivity,
    contribution: eventId,
    value: opening,
  }),
  z.object({ type: z.literal('contribution-claimed'), ...onActivity, contribution: eventId, value: opening }),
] as const;
