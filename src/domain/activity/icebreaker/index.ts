import { revealOf } from '#domain/activity/gathering/reveal.ts';
import { accept, refuse } from '#domain/kernel/result.ts';
import { defineKind } from '#domain/activity/contract/kind.ts';
import { icebreakerActs, icebreakerSetup } from './acts.ts';
import { evolveIcebreaker, withGathering } from './evolve.ts';
import { drawnIn, type Icebreaker } from './icebreaker.ts';

/** A drawn question, answered aloud or in writing. */
export const kind = defineKind<Icebreaker, { prompt: string }, typeof icebreakerActs>({
  kind: 'icebreaker',
  v: 1,
  setup: icebreakerSetup,
  acts: icebreakerActs,
  signature: { 'answer-shown': 'either' },
  start: ({ prompt }, facts, { event: { id } }) =>
    drawnIn(facts).includes(prompt)
      ? refuse('drawn-before')
      : accept({ kind: 'icebreaker', v: 1, id, prompt, writing: null }),
  act: evolveIcebreaker,
  reveal: revealOf({
    of: ({ writing }) => writing?.gathering ?? null,
    with: withGathering,
    actOf: (content, { collection, commitment }) => ({
      type: 'answer-shown',
      collection,
      text: content.part === 'words' ? content.text : '',
      ...(commitment === null ? {} : { commitment }),
    }),
  }),
});
