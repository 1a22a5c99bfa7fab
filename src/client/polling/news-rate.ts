import type { Pace } from '#domain/facts/pace.ts';
import type { Moment } from './moment.ts';

/** A rate (lines a second) that halves once nothing has come for this many seconds. */
type Fading = { readonly rate: number; readonly halfS: number };

/** People who come in, one by one. */
const ARRIVALS: Fading = { rate: 0.02, halfS: 100 };
/** The facilitator's next step, between activities and while a turn is paused. */
const NEXT_STEP: Fading = { rate: 0.02, halfS: 20 };
/** One person who is writing; more than MOST_WRITERS ask for no more haste until their lines show the true rate. */
const A_WRITER: Fading = { rate: 0.01, halfS: 10 };
const MOST_WRITERS = 8;
/** A burst of lines is noticed within this many seconds, and its end as well. */
const BURST_S = 10;
/** Every device sends its answer within this many seconds of learning that they are collected. */
const GATHERING_S = 8;

/** Half of all turns are over at this share of their time; a room's own habit soon outweighs it (it counts as four turns). */
const TURN_MEDIAN = 0.88;
const TURN_MEDIAN_WEIGHT = 4;
/** How sharply turns end around their median (log-logistic): at 5, four in five between 0.64 and 1.55 of it. */
const TURN_STEEPNESS = 5;
/** A long turn is watched as closely as one of this length: three seconds late is as late there. */
const LONG_TURN_S = 150;
/** What others add in a person's own turn, and while that person alone leads, as a share of all lines. */
const IN_MY_TURN = 0.15;
const WHILE_I_LEAD = 0.1;

/** How many lines a second others are likely to add at an instant to come, as far as the moment tells. */
export function newsRate(moment: Moment, at: number): number {
  const { pace } = moment;
  const faded = ({ rate, halfS }: Fading) => rate / (1 + silenceMs(moment, at) / 1_000 / halfS);
  switch (pace.kind) {
    case 'lobby':
      return faded(ARRIVALS);
    case 'turn':
      return pace.paused ? faded(NEXT_STEP) : turnEndRate(pace, at) * (pace.mine ? IN_MY_TURN : 1);
    case 'writing':
      if (pace.expecting === 0) return faded(NEXT_STEP);
      return burstRate(moment) + Math.min(pace.expecting, MOST_WRITERS) * faded(A_WRITER);
    case 'gathering':
      return pace.expecting === 0 ? faded(NEXT_STEP) : burstRate(moment) + pace.expecting / GATHERING_S;
    case 'quiet':
      return faded(NEXT_STEP) * (pace.leading ? WHILE_I_LEAD : 1);
  }
}

/** For how long, at an instant to come, nothing will have happened here if nothing happens until then; ms. */
export function silenceMs({ recent, attendedAt, now }: Moment, at: number): number {
  return at - Math.min(now, Math.max(attendedAt, recent.at(-1) ?? attendedAt));
}

/** The chance that a turn ends in the next second if it has not yet: small early, large around its time, less when no one heeds it. */
function turnEndRate({ startsAt, endsAt, pastTurns }: Extract<Pace, { kind: 'turn' }>, at: number): number {
  const habits = pastTurns.map((share) => Math.min(2, Math.max(0.3, share)));
  const habit = habits.reduce((sum, share) => sum + share, TURN_MEDIAN * TURN_MEDIAN_WEIGHT);
  const medianMs = Math.max(1_000, (endsAt - startsAt) * (habit / (TURN_MEDIAN_WEIGHT + habits.length)));
  const reached = Math.max(0.001, (at - startsAt) / medianMs);
  const odds = Math.min(1e9, reached ** TURN_STEEPNESS);
  return (TURN_STEEPNESS / reached / Math.min(medianMs / 1_000, LONG_TURN_S)) * (odds / (1 + odds));
}

/** The rate at which lines have come lately, lines a second. */
function burstRate({ recent, now }: Moment): number {
  return recent.reduce((sum, at) => sum + Math.exp(-Math.max(0, now - at) / 1_000 / BURST_S), 0) / BURST_S;
}
