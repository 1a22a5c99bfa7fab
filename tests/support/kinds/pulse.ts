import { MIN_PULSE_THRESHOLD, type PulseAct, type PulseSetup } from '#domain/activity/pulse/acts.ts';
import { isPulse, type Pulse } from '#domain/activity/pulse/pulse.ts';
import { commitmentTo, samplesOf, upTo, type Moment } from '../kind-samples.ts';

const collectionOf = ({ gathering }: Pulse) => (gathering.collections.length === 2 ? 2 : 1);

/** One of these for each mark while answers come in. */
const forEachMark = <Said>({ state: { gathering } }: Moment<Pulse>, said: () => Said): Said[] =>
  gathering.collections.length === 0 ? [] : gathering.marks.map(said);

/** A pulse of few, and what comes out of it. */
export const samples = samplesOf<Pulse, PulseSetup, PulseAct>('pulse@1', isPulse, {
  setup: (_room, random) => ({ threshold: MIN_PULSE_THRESHOLD + upTo(1, random) }),
  acts: {
    'pulse-rated': (moment) =>
      forEachMark(moment, () => [
        null,
        { collection: collectionOf(moment.state), ratings: [1 + upTo(4, moment.random), null, 5] },
      ]),
    'pulse-said': (moment) =>
      forEachMark(moment, () => [
        null,
        {
          collection: collectionOf(moment.state),
          text: 'Same time next week.',
          commitment: commitmentTo(upTo(99, moment.random)),
        },
      ]),
  },
});
