import { endsAt } from '#domain/kernel/timer.ts';
import { defineKind } from '#domain/activity/contract/kind.ts';
import { roundActs, roundSetup, type RoundSetup } from './acts.ts';
import { evolveRound } from './evolve.ts';
import { placeGone, placeJoined, placeReplaced } from './places.ts';
import { speakerOf, type Round } from './round.ts';
import { roundFrom } from './start.ts';

/** Everyone speaks once. */
export const kind = defineKind<Round, RoundSetup, typeof roundActs>({
  kind: 'round',
  v: 1,
  setup: roundSetup,
  acts: roundActs,
  start: roundFrom,
  act: evolveRound,
  seatJoined: placeJoined,
  seatGone: placeGone,
  seatReplaced: placeReplaced,
  pace: (round, me) => {
    if (round.now.phase === 'over') return null;
    const { timer } = round.now;
    const due = endsAt(timer) ?? 0;
    return {
      kind: 'turn',
      startsAt: due - timer.totalMs,
      endsAt: due,
      paused: timer.status === 'paused',
      mine: speakerOf(round) === me,
      pastTurns: round.places.flatMap(({ spentMs }) => (spentMs === null ? [] : spentMs / round.msEach)),
    };
  },
});
