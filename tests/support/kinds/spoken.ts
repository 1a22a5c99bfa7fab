import type { SpokenAct, SpokenSetup } from '#domain/activity/spoken/acts.ts';
import { isSpoken, type Spoken } from '#domain/activity/spoken/spoken.ts';
import { samplesOf, upTo } from '../kind-samples.ts';

/** A step of the plan, and how its time is held. */
export const samples = samplesOf<Spoken, SpokenSetup, SpokenAct>('spoken@1', isSpoken, {
  setup: (_room, random) => ({ ms: 60_000, startsInMs: upTo(3_000, random) }),
  acts: {
    'spoken-paused': ({ leader }) => [[leader, {}]],
    'spoken-resumed': ({ leader, random }) => [[leader, { startsInMs: upTo(3_000, random) }]],
    'spoken-time-added': ({ leader, random }) => [[leader, { ms: upTo(120_000, random) - 60_000 }]],
  },
});
