const LETTER = /[\p{L}\p{N}]/u;
/** Made once: it takes longer to make than to use. Missing in Firefox before 125. */
const graphemes =
  'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined;

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
  const characters = charactersOf(word);
  const letters = characters.filter((character) => LETTER.test(character));
  return letters.length > 0 ? letters : characters.slice(0, 1);
}

/** What a person sees as one character may be several code points. */
function charactersOf(text: string): string[] {
  // Among these every character is one code point, and most names need no more.
  if (/^[ -~]*$/.test(text)) return [...text];
  if (graphemes === undefined) return text.match(/\P{M}\p{M}*/gu) ?? [];
  return Array.from(graphemes.segment(text), (part) => part.segment);
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
