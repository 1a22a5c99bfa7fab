import * as v from 'valibot';
import { base, contentId, eventId, wholeNumber } from '#domain/facts/field.ts';

/** The most steps a plan may have. */
const MAX_STEPS = 30;

const seconds = wholeNumber(0, 4 * 60 * 60);

/** A plan for the session. It carries ids and times; the words are content, in the language of each reader. */
export const agendaEvents = [
  v.object({
    type: v.literal('agenda-set'),
    ...base,
    /** The plan that its author saw; null where there was none. */
    replaces: v.nullable(eventId),
    recipe: contentId,
    /** An empty plan puts the old one away. */
    steps: v.pipe(
      v.array(
        v.object({
          id: contentId,
          /** Seconds that do not depend on how many take part. */
          fixed: seconds,
          /** Seconds for each person, on top of those. */
          each: seconds,
        }),
      ),
      v.maxLength(MAX_STEPS),
    ),
  }),
] as const;

export type AgendaSet = v.InferOutput<(typeof agendaEvents)[0]>;
