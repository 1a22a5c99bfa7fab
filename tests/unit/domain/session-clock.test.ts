import { describe, expect, test } from 'vitest';
import { cutsFor, depthOf, minutesOf, minutesOfStep, planned } from '#domain/recipe/plan.ts';
import type { Step } from '#domain/recipe/recipe.ts';

const step = (id: string, minutes: number, about: Partial<Step> = {}): Step => ({
  id,
  tool: 'talk',
  title: id,
  minutes,
  depth: 1,
  do: ['Begin.'],
  say: ['Welcome.'],
  see: 'Arrive.',
  async: 'Write.',
  ...about,
});
const session = {
  steps: [
    step('arrive', 5),
    step('stretch', 5, { cut: true }),
    step('wins', 0, { secondsPerPerson: 60, cut: true, depth: 2 }),
    step('look ahead', 10, { cut: true }),
    step('close', 5),
  ],
};
const cutsAt = (fitsIn: number) => cutsFor(session, 6, fitsIn).map(({ id }) => id);

describe('the clock of a session', () => {
  test('gives a step its own minutes and a share for each person, rounded up', () => {
    expect(minutesOfStep(step('wins', 3, { secondsPerPerson: 50 }), 4)).toBe(3 + 4);
    expect(minutesOfStep(step('arrive', 5), 12)).toBe(5);
    expect(minutesOf(session, 6)).toBe(31);
  });

  test('lets each step begin when the one before it ends', () => {
    expect(planned(session, 6).map(({ from, minutes }) => [from, minutes])).toEqual([
      [0, 5],
      [5, 5],
      [10, 6],
      [16, 10],
      [26, 5],
    ]);
  });

  test('is as deep as its deepest step', () => {
    expect(depthOf(session)).toBe(2);
    expect(depthOf({ steps: [] })).toBe(1);
  });
});

describe('where time is short', () => {
  test('nothing is left out as long as the session fits', () => {
    expect(cutsAt(31)).toEqual([]);
  });

  test('the last step that can go goes first, and no more than has to', () => {
    expect(cutsAt(30)).toEqual(['look ahead']);
    expect(cutsAt(21)).toEqual(['look ahead']);
    expect(cutsAt(20)).toEqual(['look ahead', 'wins']);
    expect(cutsAt(15)).toEqual(['look ahead', 'wins']);
    expect(cutsAt(14)).toEqual(['look ahead', 'wins', 'stretch']);
  });

  test('all that can go goes where even that is too little, and nothing else', () => {
    expect(cutsAt(1)).toEqual(['look ahead', 'wins', 'stretch']);
  });
});
