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

/**
 * Runs of code points that fold by the same distance, in base 36: the gap from the run before, how many (an
 * apostrophe: every second one; empty: one), and how far off the folded code point lies.
 */
const RUNS =
  "1t,q,w 2j,,lj b,n,w 2,7,w y,o',1 4,3',1 3,8',1 3,n',1 2,,-3d 1,3',1 2,,-7g 2,,5u 1,2',1 2,,5q 1,,1 2,2,5p 1,,1 3,,27 1,,5m 1,,5n 1,,1 2,,5p 1,,5r 2,,5v 1,,5t 1,,1 4,,5v 1,,5x 2,,5y 1,3',1 2,,62 1,,1 2,,62 3,,1 2,,62 1,,1 2,2,61 1,2',1 2,,63 1,,1 4,,1 8,,2 1,,1 2,,2 1,,1 2,,2 1,9',1 3,9',1 3,,2 1,2',1 2,,-2p 1,,-1k 1,k',1 2,,-3m 2,9',1 8,,8bv 1,,1 2,,-4j 1,,8bs 3,,1 2,,-5f 1,,1x 1,,1z 1,5',1 6v,,38 17,2',1 4,,1 9,,38 7,,12 2,3,11 2,,1s 2,2,1r 2,h,w 2,9,w n,,1 d,,8 1,,-u 1,,-p 4,,-f 1,,-m 2,c',1 2,,-1i 1,,-1c 3,,-1o 1,,-1s 2,,1 2,,-7 1,,1 3,3,-3m 1,g,28 1,w,w 1d,h',1 a,r',1 2,,f 1,7',1 3,1c',1 3,12,1c 28a,12,5ls 2,,5ls 6,,5ls mj,6,-8 1oj,,-4su 1,,-4st 1,,-4sk 1,2,-4si 1,,-4sj 1,,-4sc 1,,-4ro 1,,r7n 1,,1 7,17,-2bk 3,3,-2bk 8x,23',1 7,,-1m 3,,-5vj 2,1c',1 a,8,-8 9,6,-8 b,8,-8 9,8,-8 9,6,-8 c,4',-8 9,8,-8 p,8,-8 9,8,-8 9,8,-8 9,2,-8 1,2,-22 1,,-9 2,,-5j9 a,4,-2e 1,,-9 7,,-5kz 5,2,-8 1,2,-2s 8,,-5kj 5,2,-8 1,2,-34 1,,-7 c,2,-3k 1,2,-3i 1,,-9 8a,,-5st 4,,-6gv 1,,-6di 7,,s 1a,g,g k,,1 mr,q,q 1f5,1c,1c 1d,,1 2,,-8af 1,,-2xy 1,,-89z 3,3',1 2,,-8bg 1,,-8al 1,,-8bj 1,,-8bi 2,,1 3,,1 9,2,-8cf 1,1e',1 9,2',1 5,,1 nym,n',1 k,e',1 3s,7',1 4,v',1 b,2',1 2,,-r9g 1,5',1 5,,1 2,,-wmg 3,2',1 4,a',1 2,,-wn8 1,,-wnj 1,,-wnf 1,,-wn5 1,,-wn8 2,,-wlu 1,,-wmi 1,,-wlx 1,,ps 1,8',1 2,,-1c 1,,-wn7 1,,-raw 1,2',1 2,,-wo7 1,8',1 2,,-wu9 p,,1 or,28,-tzk fnq,,1 t8,q,w xy,14,14 3t,10,14 4d,b,13 2,f,13 2,7,13 2,2,13 1d7,1f,1s 4e,m,w 27v,w,w gw1,w,w 1t,p,r o5k,y,y";

const FOLDED = unfoldRuns(RUNS);

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
