import { accept, refuse } from '#domain/kernel/result.ts';
import { endsAt, timerFrom } from '#domain/kernel/timer.ts';
import { defineKind } from '#domain/activity/contract/kind.ts';
import { spokenActs, spokenSetup, type SpokenSetup } from './acts.ts';
import { evolveSpoken } from './evolve.ts';
import type { Spoken } from './spoken.ts';

/** A step of the plan that people do by themselves. */
export const kind = defineKind<Spoken, SpokenSetup, typeof spokenActs>({
  kind: 'spoken',
  v: 1,
  setup: spokenSetup,
  acts: spokenActs,
  // Its time runs from a moment ahead, so that all screens begin together.
  start: ({ ms, startsInMs }, _facts, { at, event: { id, step } }) =>
    step === undefined
      ? refuse('does-not-fit')
      : accept({ kind: 'spoken', v: 1, id, step, timer: timerFrom(at + startsInMs, ms) }),
  act: evolveSpoken,
  // Facilitators move on with the plan when a step’s time is up, or a little before.
  pace: ({ timer }) => {
    const due = endsAt(timer) ?? 0;
    return {
      kind: 'turn',
      startsAt: due - timer.totalMs,
      endsAt: due,
      paused: timer.status === 'paused',
      mine: false,
      pastTurns: [],
    };
  },
});
