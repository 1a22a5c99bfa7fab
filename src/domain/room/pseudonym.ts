import { pick, type Random } from '#domain/kernel/shuffle.ts';
import { isSameName } from '#domain/facts/name.ts';

/** The words that names for a day are made of, and how two of them make one. */
export type PseudonymWords = {
  readonly firsts: readonly string[];
  readonly seconds: readonly string[];
  readonly name: (words: { first: string; second: string }) => string;
};

/** How often a name is drawn that turns out to be taken, before fewer are suggested. */
const TRIES = 200;

/** This many different names that no one has, none sharing a word with another; fewer where they run out. */
export function suggestNames(
  count: number,
  words: PseudonymWords,
  taken: readonly string[],
  random: Random,
): string[] {
  const names: string[] = [];
  const used = new Set<string>();
  for (let tries = 0; tries < TRIES && names.length < count; tries += 1) {
    const first = pick(words.firsts, random) ?? '';
    const second = pick(words.seconds, random) ?? '';
    const name = words.name({ first, second });
    if (used.has(first) || used.has(second) || taken.some((other) => isSameName(other, name))) continue;
    used.add(first).add(second);
    names.push(name);
  }
  return names;
}
