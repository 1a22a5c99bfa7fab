import * as v from 'valibot';
import { MAX_ROUND_MS, MAX_TURN_MS, MIN_TURN_MS } from '#domain/activity/round/acts.ts';
import { shareOf } from '#domain/activity/round/start.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { shuffle, type Random } from '#domain/kernel/shuffle.ts';
import { isFittingName, isSameName, tidyName } from '#domain/facts/name.ts';

/** How many people can sit around one screen. */
export const MAX_NAMES = 40;

/** A round needs someone who listens. */
export const MIN_NAMES = 2;

const MINUTE = 60_000;

/** What one turn, or a whole round, may take, in minutes. */
export const MINUTES = {
  each: { least: MIN_TURN_MS / MINUTE, most: MAX_TURN_MS / MINUTE },
  whole: { least: 1, most: MAX_ROUND_MS / MINUTE },
} as const;

/** What is typed and chosen before a round. Minutes stay as typed, so that nothing is lost while someone types. */
export const Setup = v.object({
  names: v.pipe(v.array(v.string()), v.maxLength(MAX_NAMES)),
  order: v.picklist(['shuffled', 'typed', 'byHand']),
  pace: v.picklist(['each', 'whole']),
  each: v.string(),
  whole: v.string(),
});
export type Setup = Readonly<v.InferOutput<typeof Setup>>;

export const EMPTY_SETUP: Setup = { names: [], order: 'shuffled', pace: 'each', each: '2', whole: '20' };

export type NameRefusal = 'name-empty' | 'name-too-long' | 'name-taken' | 'circle-full';

/** The names with one more, as typed but for space around it. */
export function withName(names: readonly string[], typed: string): Result<readonly string[], NameRefusal> {
  const name = tidyName(typed);
  if (name === '') return refuse('name-empty');
  if (!isFittingName(name)) return refuse('name-too-long');
  if (names.some((other) => isSameName(other, name))) return refuse('name-taken');
  if (names.length >= MAX_NAMES) return refuse('circle-full');
  return accept([...names, name]);
}

/** The names with one changing places with its neighbour. */
export function withMoved(names: readonly string[], from: number, to: number): readonly string[] {
  const [one, other] = [names[from], names[to]];
  if (one === undefined || other === undefined) return names;
  return names.map((name, place) => (place === from ? other : place === to ? one : name));
}

/** The time of one turn in milliseconds; nothing while the minutes typed make no sense. */
export function msEachOf({ pace, names, ...typed }: Setup): number | undefined {
  const minutes = minutesOf(typed[pace]);
  const { least, most } = MINUTES[pace];
  if (minutes === undefined || minutes < least || minutes > most) return undefined;
  const ms = Math.round(minutes * 60) * 1000;
  return pace === 'each' ? ms : shareOf(ms, Math.max(1, names.length));
}

/** Who speaks when: places in the list of names. */
export function orderOf({ names, order }: Setup, random: Random): number[] {
  const places = names.map((_, place) => place);
  return order === 'shuffled' ? shuffle(places, random) : places;
}

/** A number as people type it, with a point or a comma. */
function minutesOf(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined;
}
