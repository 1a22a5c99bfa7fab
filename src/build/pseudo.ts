const LOOKS_LIKE = new Map(
  Object.entries({
    a: 'å',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ǫ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'û',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
    A: 'Å',
    B: 'Ɓ',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    F: 'Ƒ',
    G: 'Ĝ',
    H: 'Ĥ',
    I: 'Î',
    J: 'Ĵ',
    K: 'Ķ',
    L: 'Ļ',
    M: 'Ṁ',
    N: 'Ñ',
    O: 'Ö',
    P: 'Þ',
    Q: 'Ǫ',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Û',
    V: 'Ṽ',
    W: 'Ŵ',
    X: 'Ẋ',
    Y: 'Ý',
    Z: 'Ž',
  }),
);

/** What a made-up language leaves alone: the names of the language itself. */
const KEPT: Readonly<Record<string, string>> = { lang: 'en', dates: 'en-GB', ltr: 'ltr', rtl: 'rtl' };

/** What a person reads of a prompt, a session or a form; the rest are its tags. */
const PROSE = new Set(
  'text followUp low title summary leaveWith do say see pass watchFor async pair todo materials when help high'.split(
    ' ',
  ),
);

/**
 * A catalogue in a made-up language: readable, wider by two fifths, and without a single plain letter. What stays
 * plain on a page was never in a catalogue. Whatever its shape, it keeps it: lists, functions and all.
 */
export function pseudoOf(words: unknown, dir: 'ltr' | 'rtl'): unknown {
  if (typeof words === 'string') return disguise(words);
  if (Array.isArray(words)) return words.map((word) => pseudoOf(word, dir));
  if (isSayer(words)) return (...given: unknown[]) => pseudoOf(words(...given), dir);
  if (words instanceof Promise) return words.then((word) => pseudoOf(word, dir));
  if (typeof words !== 'object' || words === null) return words;
  if ('languageLevel' in words || 'pace' in words || 'minAnswers' in words) return contentOf(words, dir);
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      if (name === 'lang' || name === 'dates') return [name, KEPT[name]];
      return [name, name === 'dir' ? KEPT[dir] : pseudoOf(word, dir)];
    }),
  );
}

/** A prompt, a session or a form with its prose in disguise and its tags as they are. */
function contentOf(content: unknown, dir: 'ltr' | 'rtl'): unknown {
  if (Array.isArray(content)) return content.map((each) => contentOf(each, dir));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, part]) => [
      name,
      PROSE.has(name) ? pseudoOf(part, dir) : contentOf(part, dir),
    ]),
  );
}

/** A text in disguise. */
export function disguise(text: string): string {
  if (text === '') return text;
  const letters = Array.from(text, (letter) => LOOKS_LIKE.get(letter) ?? letter).join('');
  // In pieces as long as a long word, so that a line can break between them.
  const wider = '·'.repeat(Math.ceil(text.length * 0.4)).replace(/·{12}(?=·)/g, '$& ');
  return `${letters}${wider}`;
}

function isSayer(words: unknown): words is (...given: unknown[]) => unknown {
  return typeof words === 'function';
}
