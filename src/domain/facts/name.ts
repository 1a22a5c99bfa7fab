import { FOLDING_RUNS } from './case-folding.ts';

/** How long a name may be, in code points after normalisation. */
export const MAX_NAME_CODE_POINTS = 40;

/** A name as the room keeps it: composed (NFC) and without space around it. Any script is welcome. */
export function tidyName(typed: string): string {
  return composed(typed).trim();
}

/** Whether a tidy name has a length the room accepts. */
export function isFittingName(name: string): boolean {
  const length = Array.from(name).length;
  return length >= 1 && length <= MAX_NAME_CODE_POINTS;
}

/** Whether two tidy names would be read as the same name: equal but for upper and lower case, alike in every browser. */
export function isSameName(one: string, other: string): boolean {
  return foldCase(one) === foldCase(other);
}

/**
 * NFC, alike in every browser: a text with a letter whose composition only newer browsers know (Unicode 14 and later) is
 * left as it was typed.
 */
function composed(text: string): string {
  return YOUNG.test(text) ? text : text.normalize('NFC');
}

/** Where letters that compose, decompose or change places with their neighbours came after Unicode 13, and their scripts. */
const YOUNG = /[\u0897-\u089f\u08ca-\u08d2\u0c3c\u1715\u1ac1-\u1aeb\u1dfa\u{105c0}-\u{1e6ff}]/u;

/** Simple case folding (Unicode 17, statuses C and S) by a table of our own: browsers' own tables differ by version. */
export function foldCase(text: string): string {
  let folded = '';
  for (const character of composed(text)) {
    const codePoint = character.codePointAt(0) ?? 0;
    folded += String.fromCodePoint(FOLDED.get(codePoint) ?? codePoint);
  }
  return folded;
}

const FOLDED = unfoldRuns(FOLDING_RUNS);

function unfoldRuns(runs: string): ReadonlyMap<number, number> {
  const folded = new Map<number, number>();
  let at = 0;
  for (const run of runs.split(' ')) {
    const [gap = '', many = '', distance = ''] = run.split(',');
    const step = many.endsWith("'") ? 2 : 1;
    const count = many === '' ? 1 : parseInt(many, 36);
    at += parseInt(gap, 36);
    for (let nth = 0; nth < count; nth += 1) {
      folded.set(at + nth * step, at + nth * step + parseInt(distance, 36));
    }
    at += (count - 1) * step;
  }
  return folded;
}
