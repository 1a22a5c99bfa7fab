const LETTER = /[\p{L}\p{N}]/u;
/** A letter with its marks, a flag, or several signs joined into one. (`Intl.Segmenter` is slower, and Firefox has it since 125.) */
const CHARACTER = /\p{RI}{2}|\P{M}(?:[\p{M}\p{EMod}]|\u200D\P{M})*/gu;

/**
 * What each seat shows for its name: two letters, in the order of the names, never the same twice in a room.
 * People who would share theirs get a third letter, or a number when that does not tell them apart either.
 */
export function initialsOf(names: readonly string[]): string[] {
  const short = names.map((name) => lettersOf(name, 2));
  const long = names.map((name) => lettersOf(name, 3));
  const taken = new Set<string>();

  return short.map((letters, seat) => {
    const third = long[seat] ?? letters;
    const choices = isAlone(letters, short) ? [letters] : isAlone(third, long) ? [third] : [];
    const free = choices.find((choice) => !taken.has(fold(choice))) ?? numbered(letters, taken);
    taken.add(fold(free));
    return free;
  });
}

/** "Copper Heron" is CH, then CHe; "Amara" is Am, then Ama. Whole characters only, whatever the script. */
function lettersOf(name: string, count: 2 | 3): string {
  const words = name
    .split(/[\s\-‐‑·_.]+/u)
    .map(lettersOfWord)
    .filter((word) => word.length > 0);
  const first = words[0] ?? [];
  const last = words.length > 1 ? (words.at(-1) ?? []) : [];
  if (last.length === 0) return titled(first.slice(0, count));
  return titled(first.slice(0, 1)) + titled(last.slice(0, count - 1));
}

function lettersOfWord(word: string): string[] {
  const characters = word.match(CHARACTER) ?? [];
  const letters = characters.filter((character) => LETTER.test(character));
  return letters.length > 0 ? letters : characters.slice(0, 1);
}

function titled([first = '', ...rest]: readonly string[]): string {
  return first.toUpperCase() + rest.join('').toLowerCase();
}

function isAlone(letters: string, all: readonly string[]): boolean {
  return all.filter((other) => fold(other) === fold(letters)).length === 1;
}

function numbered(letters: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(fold(`${letters}${number}`))) number += 1;
  return `${letters}${number}`;
}

function fold(letters: string): string {
  return letters.normalize('NFC').toLowerCase();
}
