import type * as v from 'valibot';
import type { askDeeperActs } from '#domain/activity/ask-deeper/acts.ts';
import { isAskDeeper, type AskDeeper } from '#domain/activity/ask-deeper/ask-deeper.ts';
import { samplesOf } from '../kind-samples.ts';

type AskDeeperAct = v.InferOutput<(typeof askDeeperActs)[number]>;

/** Asking, and everyone's yes or no. */
export const samples = samplesOf<AskDeeper, object, AskDeeperAct>('ask-deeper@1', isAskDeeper, {
  setup: () => ({}),
  acts: {
    'deeper-answered': ({ state: { gathering }, random }) =>
      gathering.collections.length === 0
        ? []
        : gathering.marks.map(() => [
            null,
            {
              collection: gathering.collections.length === 2 ? 2 : 1,
              answer: random() < 0.8 ? 'yes' : 'no',
            },
          ]),
  },
});
