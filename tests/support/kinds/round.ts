import type { RoundAct, RoundSetup } from '#domain/activity/round/acts.ts';
import { isRound, speakerOf, type Round } from '#domain/activity/round/round.ts';
import { isPresent, seatOf } from '#domain/facts/seats.ts';
import { shuffle } from '#domain/kernel/shuffle.ts';
import { samplesOf, upTo, type Moment } from '../kind-samples.ts';

const next = ({ state, random }: Moment<Round>) => ({ turn: state.turn, startsInMs: upTo(3_000, random) });
const spoken = (moment: Moment<Round>) => [[speakerOf(moment.state), next(moment)]] as const;
const led = (moment: Moment<Round>) => [[moment.leader, next(moment)]] as const;

/** A round among some of those who are here, and what speakers and facilitators do in it. */
export const samples = samplesOf<Round, RoundSetup, RoundAct>('round@1', isRound, {
  setup: ({ seats }, random) => {
    const order = shuffle(
      seats.map(({ id }) => id),
      random,
    );
    const speakers = 1 + upTo(order.length - 1, random);
    return {
      order: order.slice(0, speakers),
      sittingOut: random() < 0.5 ? [] : order.slice(speakers),
      pace: random() < 0.5 ? { each: 60_000 } : { whole: 600_000 },
      number: 1 + upTo(1, random),
      ...(random() < 0.5 ? { topic: { text: 'What went well?' } } : {}),
      startsInMs: upTo(3_000, random),
    };
  },
  acts: {
    'turn-done': (moment) => [...spoken(moment), ...spoken(moment)],
    'turn-passed': spoken,
    'turn-postponed': spoken,
    'turn-advanced': led,
    'turn-skipped': (moment) => [[moment.leader, { ...next(moment), seat: moment.anyone }]],
    'turn-declined': ({ anyone }) => [[anyone, {}]],
    'turn-requested': ({ anyone }) => [[anyone, {}]],
    'round-paused': ({ leader, state: { turn } }) => [[leader, { turn }]],
    'round-resumed': led,
    'round-time-added': ({ leader, state: { turn }, random }) => [
      [leader, { turn, ms: upTo(60_000, random) - 30_000 }],
    ],
    'round-ended': ({ leader, state: { turn }, random }) => (random() < 0.1 ? [[leader, { turn }]] : []),
  },
  flaw: (round, room) => {
    const seats = round.places.map(({ seat }) => seat);
    const speaker = speakerOf(round);
    const waiting = round.places.filter(({ standing }) => standing === 'waiting').map(({ seat }) => seat);
    const isHere = (id: string) => isPresent(seatOf(room, id)!);
    if (new Set(seats).size !== seats.length) return 'Someone has two places.';
    if (new Set(round.queue).size !== round.queue.length) return 'Someone waits twice.';
    if (speaker !== null && !isHere(speaker)) return 'The word is with someone who has gone.';
    if (speaker !== null && round.queue.includes(speaker)) return 'The speaker waits, too.';
    if (!round.queue.every(isHere)) return 'Someone waits who has gone.';
    if (round.now.phase === 'over')
      return round.queue.length === 0 ? null : 'It is over while someone waits.';
    return waiting.toSorted().join() === round.queue.toSorted().join()
      ? null
      : 'Places and queue differ about who waits.';
  },
});
