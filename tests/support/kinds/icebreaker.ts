import type { IcebreakerAct, IcebreakerSetup } from '#domain/activity/icebreaker/acts.ts';
import { isIcebreaker, type Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { commitmentTo, samplesOf, upTo } from '../kind-samples.ts';

/** A question out of fifty, and answers with and without names. */
export const samples = samplesOf<Icebreaker, IcebreakerSetup, IcebreakerAct>('icebreaker@1', isIcebreaker, {
  setup: (_room, random) => ({ prompt: `prompt-${upTo(50, random)}` }),
  acts: {
    'writing-opened': ({ leader, random }) => [[leader, { named: random() < 0.5 }]],
    'answer-shown': ({ state: { writing }, random }) => {
      if (writing === null) return [];
      const { named, marks, collections } = writing.gathering;
      const collection = collections.length === 2 ? 2 : 1;
      const answer = { collection, text: 'A book that I read twice.' } as const;
      return named
        ? marks.map((seat) => [seat, answer])
        : marks.map(() => [null, { ...answer, commitment: commitmentTo(upTo(99, random)) }]);
    },
  },
});
