import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { later } from '#client/browser/lazy-module.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('code that is fetched when it is needed', () => {
  test('is asked for until the network is back, and what waits for it goes on then', async () => {
    let asked = 0;
    const room = later(
      async () => {
        asked += 1;
        if (asked < 4) throw new TypeError('Failed to fetch dynamically imported module');
        return { name: 'room' };
      },
      ({ name }) => `a ${name}`,
    );
    const waiting = room.get();
    expect(room.here()).toBeUndefined();

    await vi.runAllTimersAsync();

    expect(await waiting).toBe('a room');
    expect(room.here()).toBe('a room');
    expect(asked).toBe(4);
  });

  test('is made once, however many ask for it', async () => {
    let made = 0;
    const room = later(
      async () => ({}),
      () => (made += 1),
    );

    expect(await Promise.all([room.get(), room.get(), room.get()])).toEqual([1, 1, 1]);
  });

  test('says so when it cannot be made: that is a mistake in the code, not in the network', async () => {
    const room = later(
      async () => ({}),
      () => {
        throw new Error('broken');
      },
    );

    await expect(room.get()).rejects.toThrow('broken');
  });
});
