import type { SeatId } from '#domain/facts/line.ts';
import { foldCase } from '#domain/facts/name.ts';

/*
 * Characters that people read as others: after each colon, what looks like the letters before it. A small part of
 * Unicode's confusables, for the scripts in which names are written most. It only ever warns, so it need not be whole.
 */
const ALIKE =
  'a:аɑαａ b:Ьｂ c:сϲⅽｃ d:ԁⅾｄ e:еҽｅє f:ｆ g:ɡｇ h:һｈ i:іıιｉ j:јϳｊ k:кκｋ l:1|Iⅼӏｌ m:мⅿｍ n:пｎη o:0оοσօｏ p:рρｐ q:ԛｑ r:гｒ s:ѕｓ5 t:тτｔ u:υսｕ v:νѵⅴｖ w:ԝωｗ x:хⅹχｘ y:уүγｙ z:ｚ2 b:в h:н';

const READ_AS: ReadonlyMap<string, string> = new Map(
  ALIKE.split(' ').flatMap((row) => {
    const [letter = '', others = ''] = row.split(':');
    return Array.from(others, (other): [string, string] => [foldCase(other), letter]);
  }),
);

/** Pairs that run together on screen. */
const RUNS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];

/** Whether two names could be taken for each other by someone who reads quickly. */
export function looksAlike(one: string, other: string): boolean {
  return skeletonOf(one) === skeletonOf(other);
}

/** Which seats bear a name that could be taken for one that was there before, and for which. */
export function alikeNames(
  seats: readonly { readonly id: SeatId; readonly name: string }[],
): ReadonlyMap<SeatId, string> {
  const firstOf = new Map<string, string>();
  const alike = new Map<SeatId, string>();
  for (const { id, name } of seats) {
    const skeleton = skeletonOf(name);
    const first = firstOf.get(skeleton);
    if (first === undefined) firstOf.set(skeleton, name);
    else alike.set(id, first);
  }
  return alike;
}

/** A name as the eye catches it: without case, marks, spaces and punctuation, its characters read as their look-alikes. */
function skeletonOf(name: string): string {
  const bare = foldCase(name).normalize('NFKD');
  const letters = Array.from(bare)
    .filter((character) => !isMark(character) && !SILENT.has(character))
    .map((character) => READ_AS.get(character) ?? character)
    .join('')
    // A capital I and a small l are one stroke.
    .replaceAll('i', 'l');
  return RUNS.reduce((read, [run, as]) => read.replaceAll(run, as), letters);
}

const SILENT = new Set(Array.from(' \t\u00A0\u200B\u200C\u200D\u2060\uFEFF-‐‑–_.·,\'’`"'));

/** Combining marks of Latin, Greek and Cyrillic, and variation selectors. */
function isMark(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return (point >= 0x300 && point <= 0x36f) || (point >= 0xfe00 && point <= 0xfe0f);
}
