import * as v from 'valibot';
import { MAX_TURN_MS, MIN_TURN_MS, type RoundAct } from '#domain/activity/round/acts.ts';
import { playRound } from '#domain/activity/round/evolve.ts';
import { speakerOf, type Round } from '#domain/activity/round/round.ts';
import { roundOf } from '#domain/activity/round/start.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import { MAX_NAMES } from './round-setup.ts';

/** How much one press on "Add 30 seconds" adds, in milliseconds. */
const ADDED_MS = 30_000;

/** A key held down too long must not run through several people's turns. Milliseconds. */
const BREATH_MS = 400;

/** The buttons of a round around one screen. */
const Press = v.picklist(['done', 'pass', 'later', 'next', 'pause', 'resume', 'add', 'end']);
export type Press = v.InferOutput<typeof Press>;

const PASSES_ON: readonly Press[] = ['done', 'pass', 'later', 'next'];

const wholeNumber = v.pipe(v.number(), v.integer());

/**
 * A round among people around one screen: how it began and what was pressed since. The round itself is always
 * computed from that, by the same rules as in a room, so a reload brings it back as it was.
 */
export const Sitting = v.object({
  names: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MAX_NAMES)),
  /** Places in `names`, in speaking order. */
  order: v.array(v.pipe(wholeNumber, v.minValue(0))),
  number: wholeNumber,
  msEach: v.pipe(wholeNumber, v.minValue(MIN_TURN_MS), v.maxValue(MAX_TURN_MS)),
  /** Epoch milliseconds of this device, like the time of each press. */
  startedAt: wholeNumber,
  presses: v.array(v.tuple([Press, wholeNumber])),
});
export type Sitting = Readonly<v.InferOutput<typeof Sitting>>;

/** The round as it stands. Seats are named by their place in `names`. */
export function roundAt(sitting: Sitting): Round {
  const { order, number, msEach, startedAt } = sitting;
  const begun = roundOf(order.map(String), { id: '', number, topic: null, msEach, startsAt: startedAt });
  return sitting.presses.reduce((round, [press, at]) => {
    const next = play(round, press, at);
    return next.ok ? next.value : round;
  }, begun);
}

/** The sitting after one more press, or why the rules do not allow it. */
export function pressed(sitting: Sitting, press: Press, at: number): Result<Sitting, Refusal | 'too-soon'> {
  const next = play(roundAt(sitting), press, at);
  if (!next.ok) return next;
  if (PASSES_ON.includes(press) && at - lastPassedOnAt(sitting) < BREATH_MS) return refuse('too-soon');
  return accept({ ...sitting, presses: [...sitting.presses, [press, at]] });
}

/** Another round among the same people, in reverse order: the one who spoke last now speaks first. */
export function secondRound(sitting: Sitting, startedAt: number): Sitting {
  return {
    ...sitting,
    order: sitting.order.toReversed(),
    number: sitting.number + 1,
    startedAt,
    presses: [],
  };
}

/** The person at the screen presses for the speaker and for the facilitator. */
function play(round: Round, press: Press, at: number) {
  return playRound(round, { seat: speakerOf(round), at, steers: true }, actOf(press, round));
}

function actOf(press: Press, { id, turn }: Round): RoundAct {
  const onTurn = { id: '', activity: id, turn };
  switch (press) {
    case 'done':
      return { type: 'turn-done', ...onTurn, startsInMs: 0 };
    case 'pass':
      return { type: 'turn-passed', ...onTurn, startsInMs: 0 };
    case 'later':
      return { type: 'turn-postponed', ...onTurn, startsInMs: 0 };
    case 'next':
      return { type: 'turn-advanced', ...onTurn, startsInMs: 0 };
    case 'pause':
      return { type: 'round-paused', ...onTurn };
    case 'resume':
      return { type: 'round-resumed', ...onTurn, startsInMs: 0 };
    case 'add':
      return { type: 'round-time-added', ...onTurn, ms: ADDED_MS };
    case 'end':
      return { type: 'round-ended', ...onTurn };
  }
}

function lastPassedOnAt({ startedAt, presses }: Sitting): number {
  return presses.findLast(([press]) => PASSES_ON.includes(press))?.[1] ?? startedAt;
}
