import { describe, expect, test } from 'vitest';
import { alikeNames, looksAlike } from '#domain/room/look-alike.ts';

describe('two names look alike', () => {
  test('when letters of another script stand in for Latin ones', () => {
    expect(looksAlike('Teresa', 'Тегеѕа')).toBe(true);
    expect(looksAlike('Anna', 'Αnnа')).toBe(true);
  });

  test('when digits, strokes and capitals stand in for letters', () => {
    expect(looksAlike('Lola', 'L0la')).toBe(true);
    expect(looksAlike('Ilse', 'llse')).toBe(true);
    expect(looksAlike('Ina', '1na')).toBe(true);
  });

  test('when letters run together into another', () => {
    expect(looksAlike('Marna', 'Mama')).toBe(true);
    expect(looksAlike('Clara', 'dara')).toBe(true);
    expect(looksAlike('Wim', 'Vvim')).toBe(true);
  });

  test('when only marks, spaces or things no one sees differ', () => {
    expect(looksAlike('Zoë', 'Zoe')).toBe(true);
    expect(looksAlike('Anne Marie', 'Anne-Marie')).toBe(true);
    expect(looksAlike('Mei', 'M\u200Bei')).toBe(true);
    for (const mark of ['\u0300', '\u036F', '\uFE00', '\uFE0F'])
      expect(looksAlike('Mx', `Mx${mark}`)).toBe(true);
  });
});

describe('two names do not look alike', () => {
  test('when a reader tells them apart', () => {
    for (const [one, other] of [
      ['Rosa', 'Rose'],
      ['Mei', 'Mai'],
      ['Mei', 'Mei😀'],
      ['\u0131na', 'Na'],
      ['Amara', 'Tamara'],
      ['Анна', 'Алла'],
      ['美咲', '美香'],
    ] as const) {
      expect(looksAlike(one, other), `${one} and ${other}`).toBe(false);
    }
  });
});

describe('a circle with names that look alike', () => {
  test('marks the one who came later, and says whom she could be taken for', () => {
    const seats = [
      { id: 'first', name: 'Ada' },
      { id: 'other', name: 'Ben' },
      { id: 'later', name: 'Аdа' },
    ];

    expect([...alikeNames(seats)]).toEqual([['later', 'Ada']]);
  });
});
