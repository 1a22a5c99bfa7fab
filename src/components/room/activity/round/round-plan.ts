import { MAX_ROUND_MS, MAX_TURN_MS, MIN_TURN_MS } from '#domain/activity/round/acts.ts';
import { shareOf } from '#domain/activity/round/start.ts';
import { shuffle, type Random } from '#domain/kernel/shuffle.ts';
import type { Topic } from '#domain/facts/field.ts';
import type { SeatId } from '#domain/facts/line.ts';
import type { RoundPlan } from './begin.ts';

const MINUTE_MS = 60_000;

/** What one turn, or a whole round, may take, in minutes. */
export const MINUTES = {
  each: { least: MIN_TURN_MS / MINUTE_MS, most: MAX_TURN_MS / MINUTE_MS, step: 0.5 },
  whole: { least: 1, most: MAX_ROUND_MS / MINUTE_MS, step: 5 },
} as const;

/** What is chosen and typed before a round. Minutes stay as typed, so that nothing is lost while someone types. */
export type RoundForm = {
  /** Everyone who is here, in the order by hand. */
  readonly seats: readonly SeatId[];
  readonly chosen: readonly SeatId[];
  readonly order: 'shuffled' | 'seated' | 'byHand';
  readonly pace: 'each' | 'whole';
  readonly each: string;
  readonly whole: string;
  readonly about: 'nothing' | 'prompt' | 'words';
  readonly topic: string;
};

/** The minutes as people type them, with a point or a comma; undefined while they make no sense. */
export function minutesIn(form: RoundForm): number | undefined {
  const text = form[form.pace].trim().replace(',', '.');
  const minutes = /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
  const { least, most } = MINUTES[form.pace];
  return minutes >= least && minutes <= most ? minutes : undefined;
}

/** The minutes one step shorter or longer, as they would be typed. */
export function stepped(form: RoundForm, direction: 1 | -1): string {
  const { least, most, step } = MINUTES[form.pace];
  const minutes = Math.round(((minutesIn(form) ?? least) + direction * step) * 100) / 100;
  return String(Math.min(most, Math.max(Math.max(least, step), minutes)));
}

/** How long everyone speaks, in milliseconds; undefined while it can't be said. */
export function msEachIn(form: RoundForm): number | undefined {
  const minutes = minutesIn(form);
  if (minutes === undefined || form.chosen.length === 0) return undefined;
  const ms = Math.round(minutes * 60) * 1000;
  return form.pace === 'each' ? ms : shareOf(ms, form.chosen.length);
}

/** The list with one seat changing places with its neighbour. */
export function moved(seats: readonly SeatId[], from: number, to: number): readonly SeatId[] {
  const [one, other] = [seats[from], seats[to]];
  if (one === undefined || other === undefined) return seats;
  return seats.map((seat, place) => (place === from ? other : place === to ? one : seat));
}

/** Why a round can't begin with what the form says; null where it can. */
export function missingIn(form: RoundForm): 'person' | 'minutes' | 'topic' | null {
  if (form.chosen.length === 0) return 'person';
  if (minutesIn(form) === undefined) return 'minutes';
  return form.about === 'words' && form.topic.trim() === '' ? 'topic' : null;
}

/** The plan that a complete form comes to. The shuffle happens here, and its outcome is what everyone sees. */
export function planOf(
  form: RoundForm,
  seated: readonly SeatId[],
  prompt: string | null,
  random: Random,
): RoundPlan {
  const ms = Math.round((minutesIn(form) ?? 0) * 60) * 1000;
  const topic = topicIn(form, prompt);
  return {
    order: orderIn(form, seated, random),
    pace: form.pace === 'each' ? { each: ms } : { whole: ms },
    number: 1,
    ...(topic && { topic }),
  };
}

function orderIn({ order, seats, chosen }: RoundForm, seated: readonly SeatId[], random: Random) {
  const isChosen = (seat: SeatId) => chosen.includes(seat);
  switch (order) {
    case 'shuffled':
      return shuffle(seated.filter(isChosen), random);
    case 'seated':
      return seated.filter(isChosen);
    case 'byHand':
      return seats.filter(isChosen);
  }
}

function topicIn({ about, topic }: RoundForm, prompt: string | null): Topic | null {
  switch (about) {
    case 'nothing':
      return null;
    case 'prompt':
      return prompt === null ? null : { prompt };
    case 'words':
      return { text: topic.trim() };
  }
}
