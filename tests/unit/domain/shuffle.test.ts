import { describe, expect, test } from 'vitest';
import { shuffle } from '#domain/kernel/shuffle.ts';
import { seeded } from '../../support/seeded.ts';

describe('a shuffle', () => {
  test('keeps everything, once, and leaves what it was given as it was', () => {
    const items = ['a', 'b', 'c', 'd'];

    expect(shuffle(items, seeded(1)).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(items).toEqual(['a', 'b', 'c', 'd']);
  });

  test('makes every order of four equally likely', () => {
    const random = seeded(20_260_303);
    const draws = 48_000;
    const counts = new Map<string, number>();
    for (let nth = 0; nth < draws; nth += 1) {
      const order = shuffle(['a', 'b', 'c', 'd'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }

    const expected = draws / 24;
    const chiSquare = [...counts.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(24);
    // 23 degrees of freedom: a fair shuffle stays below 49.7 in 999 of 1000 runs; this seed is one of them.
    expect(chiSquare).toBeLessThan(49.7);
  });
});
