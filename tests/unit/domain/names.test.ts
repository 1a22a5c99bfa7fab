import { describe, expect, test } from 'vitest';
import { foldCase, isFittingName, isSameName, MAX_NAME_CODE_POINTS, tidyName } from '#domain/facts/name.ts';

describe('a name', () => {
  test('is kept without the space around it, and composed', () => {
    expect(tidyName('  Zoë\n')).toBe('Zoë');
    expect(tidyName('Zoe\u0308')).toBe('Zo\u00eb');
  });

  test('is kept as it was typed where only newer browsers can compose its script', () => {
    // The second letter of each is younger than Unicode 13 or stands among letters that are.
    for (const typed of ['\u0435\u0308\u1ac1', '\u{105d2}\u0307', 'e\u0301\u{1e4ec}'])
      expect(tidyName(typed)).toBe(typed);
  });

  test('has one character or more, and no more than forty, whatever their size in memory', () => {
    expect(isFittingName('')).toBe(false);
    expect(isFittingName('Ö')).toBe(true);
    expect(isFittingName('🌱'.repeat(MAX_NAME_CODE_POINTS))).toBe(true);
    expect(isFittingName('a'.repeat(MAX_NAME_CODE_POINTS + 1))).toBe(false);
  });

  test('is the same name in capitals and small letters, in every script that has both', () => {
    for (const [one, other] of [
      ['Ada', 'aDA'],
      ['ÉLODIE', 'élodie'],
      ['ΣΟΦΙΑ', 'σοφια'],
      ['ОЛЬГА', 'ольга'],
      ['ԱՆՆԱ', 'աննա'],
      ['Zoe\u0308', 'ZO\u00cb'],
      ['ǅ', 'ǆ'],
      ['Ꭰ', 'ꭰ'],
      ['𐐀', '𐐨'],
    ] as const)
      expect(isSameName(one, other), one).toBe(true);
  });

  test('is another name where a letter, an accent or a space differs', () => {
    for (const [one, other] of [
      ['Ada', 'Ida'],
      ['Elodie', 'Élodie'],
      ['Ann a', 'Anna'],
      ['1', 'l'],
    ] as const)
      expect(isSameName(one, other), one).toBe(false);
  });
});

describe('capitals and small letters', () => {
  const isSameToABrowser = (one: string, other: string) => new RegExp(`^${one}$`, 'iu').test(other);
  /** Everything that has another size, to this browser or to us. */
  const letters = Array.from({ length: 0x1_f000 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
    [foldCase(letter), letter.toLowerCase(), letter.toUpperCase()].some(
      (other) => other !== letter.normalize('NFC') && other !== letter,
    ),
  );

  test('are folded as a browser of today folds them', () => {
    const apart = letters.flatMap((letter) =>
      [letter.toLowerCase(), letter.toUpperCase()]
        .filter((other) => Array.from(other).length === 1 && isSameToABrowser(letter, other))
        .filter((other) => !isSameName(letter, other))
        .map((other) => `${letter} ${other}`),
    );
    const mixedUp = letters.filter((letter) => !isSameToABrowser(letter.normalize('NFC'), foldCase(letter)));

    expect(letters.length).toBeGreaterThan(2_500);
    expect({ apart, mixedUp }).toEqual({ apart: [], mixedUp: [] });
  });

  test('are folded once and for all: folding again changes nothing', () => {
    expect(letters.filter((letter) => foldCase(foldCase(letter)) !== foldCase(letter))).toEqual([]);
  });
});
