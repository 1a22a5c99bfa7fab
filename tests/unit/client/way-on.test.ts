import { afterEach, expect, test, vi } from 'vitest';
import { wayOn } from '#client/browser/way-on.ts';

const NOON = Date.UTC(2026, 9, 6, 12);

afterEach(() => vi.unstubAllGlobals());

function withStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

test('a renewed page loads itself again once, and not round and round', () => {
  withStorage();

  expect(wayOn(NOON, 'part-gone')).toBe('by-itself');
  expect(wayOn(NOON + 5_000, 'part-gone')).toBe('later');
  expect(wayOn(NOON - 60_000, 'part-gone')).toBe('later');
});

test('a site that is renewed again in the next hour is loaded again', () => {
  withStorage();
  wayOn(NOON, 'part-gone');

  expect(wayOn(NOON + 3_600_000, 'part-gone')).toBe('by-itself');
});

test('a part that is gone and rules that are too old have a try each', () => {
  withStorage();

  expect(wayOn(NOON, 'part-gone')).toBe('by-itself');
  expect(wayOn(NOON + 5_000, 'newer-rules')).toBe('by-itself');
  expect(wayOn(NOON + 10_000, 'newer-rules')).toBe('later');
});

test('where the browser remembers nothing the page waits to be told', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });

  expect(wayOn(NOON, 'part-gone')).toBe('by-hand');
});
