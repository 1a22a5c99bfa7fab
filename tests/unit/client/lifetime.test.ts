import { describe, expect, test } from 'vitest';
import { createLifetime } from '#client/room/lifetime.ts';

describe('a room that is open on a page', () => {
  test('tells everything that works for it when it is over, in the order in which it began', () => {
    const life = createLifetime();
    const ended: string[] = [];
    life.atEnd(() => ended.push('reading'));
    life.atEnd(() => ended.push('sending'));
    expect(life.isOver()).toBe(false);
    expect(ended).toEqual([]);

    life.end();

    expect(life.isOver()).toBe(true);
    expect(ended).toEqual(['reading', 'sending']);
  });

  test('is over once, however often it is said, also by what is just being told', () => {
    const life = createLifetime();
    let told = 0;
    life.atEnd(() => {
      told += 1;
      life.end();
    });

    life.end();
    life.end();

    expect(told).toBe(1);
  });
});
