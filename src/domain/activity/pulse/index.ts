import { revealOf } from '#domain/activity/gathering/reveal.ts';
import { accept } from '#domain/kernel/result.ts';
import { defineKind } from '#domain/activity/contract/kind.ts';
import { pulseActs, pulseSetup, type PulseSetup } from './acts.ts';
import { evolvePulse, pulseFrom } from './evolve.ts';
import type { Pulse } from './pulse.ts';

/** Three ratings and one line at the end of a meeting, shown together or not at all. */
export const kind = defineKind<Pulse, PulseSetup, typeof pulseActs>({
  kind: 'pulse',
  v: 1,
  setup: pulseSetup,
  acts: pulseActs,
  signature: { 'pulse-rated': 'unsigned', 'pulse-said': 'unsigned' },
  start: (setup, facts, line) => accept(pulseFrom(setup, facts, line)),
  act: evolvePulse,
  reveal: revealOf({
    of: ({ gathering }) => gathering,
    with: (pulse, gathering) => ({ ...pulse, gathering }),
    actOf: (content, { collection, commitment }) =>
      content.part === 'ratings'
        ? { type: 'pulse-rated', collection, ratings: content.ratings }
        : { type: 'pulse-said', collection, text: content.text, commitment },
  }),
});
