/**
 * Simple case folding (statuses C and S of Unicode's CaseFolding.txt) as the runs of `src/domain/facts/case-folding.ts`, out of
 * what the engine knows: a pattern that ignores case takes exactly those letters for one another that fold to the same one.
 */
export function foldingRuns(): string {
  const folded = foldings();
  const runs: string[] = [];
  let before = 0;
  for (let i = 0; i < folded.length;) {
    const step = stepAfter(folded, i);
    let last = i;
    while (step !== 0 && stepAfter(folded, last) === step) last += 1;
    const many = last === i ? '' : `${(last - i + 1).toString(36)}${step === 2 ? "'" : ''}`;
    const { from, distance } = folded[i]!;
    runs.push([(from - before).toString(36), many, distance.toString(36)].join());
    before = folded[last]!.from;
    i = last + 1;
  }
  return runs.join(' ');
}

type Folding = { from: number; distance: number };

/** The step to the next one that folds by the same distance, 1 or 2; 0 where that ends the run. */
function stepAfter(folded: readonly Folding[], nth: number): number {
  const [one, next] = [folded[nth], folded[nth + 1]];
  if (next === undefined || one?.distance !== next.distance) return 0;
  const step = next.from - one.from;
  return step <= 2 ? step : 0;
}

/** Every letter that folds to another one. */
function foldings(): Folding[] {
  const letters = Array.from({ length: 0x11_0000 }, (_, point) => String.fromCodePoint(point)).filter((one) =>
    /\p{Changes_When_Casemapped}/u.test(one),
  );
  const kin = Map.groupBy(letters, capitalOf);
  return letters.flatMap((letter) => {
    const folded = foldingOf(letter, [
      letter,
      ...(kin.get(capitalOf(letter)) ?? []),
      ...(kin.get(letter.toUpperCase()) ?? []),
    ]);
    return folded === letter ? [] : [{ from: pointOf(letter), distance: pointOf(folded) - pointOf(letter) }];
  });
}

/** Fold to their capitals: their small letters are younger, and what a letter folds to never changes. */
const CHEROKEE = /[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u;
/** The long ſt has no capital of one letter; it folds to the other ligature of the two letters. */
const LIGATURES: Readonly<Record<string, string>> = { '\ufb05': '\ufb06' };

/** Letters fold to what the capital among them is as a small letter; where they have none, to how they are composed. */
function foldingOf(letter: string, kin: readonly string[]): string {
  if (CHEROKEE.test(letter)) return letter.toUpperCase();
  const isAlike = (other: string) => new RegExp(`^\\u{${pointOf(other).toString(16)}}$`, 'iu').test(letter);
  const capital = kin.find((one) => one.toLowerCase() !== one && isOne(one.toLowerCase()) && isAlike(one));
  if (capital !== undefined) return capital.toLowerCase();
  const composed = letter.normalize('NFC');
  return LIGATURES[letter] ?? (isOne(composed) && isAlike(composed) ? composed : letter);
}

const capitalOf = (letter: string) => letter.toLowerCase().toUpperCase();
const pointOf = (letter: string) => letter.codePointAt(0) ?? 0;
const isOne = (text: string) => Array.from(text).length === 1;

// Run by itself, it prints them: `node tests/support/case-folding.ts`.
if (import.meta.main) console.log(foldingRuns());
