import { expect, test } from 'vitest';
import { SHIFTS_WITHIN_MS, shiftsAfter } from '#client/device/quick-exit.ts';

test('three presses of Shift within five seconds leave the page', () => {
  const presses = [0, 2_000, SHIFTS_WITHIN_MS - 1].reduce<readonly number[]>(shiftsAfter, []);

  expect(presses).toHaveLength(3);
});

test('a press that is too long ago does not count', () => {
  const presses = [0, 2_000, SHIFTS_WITHIN_MS].reduce<readonly number[]>(shiftsAfter, []);

  expect(presses).toEqual([2_000, SHIFTS_WITHIN_MS]);
});
