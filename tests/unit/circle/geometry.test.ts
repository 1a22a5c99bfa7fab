import { describe, expect, test } from 'vitest';
import { PRESETS, angleOf, measure, pointAt, rotationFor, sideOf } from '#components/circle/geometry.ts';
import type { Preset } from '#components/circle/geometry.ts';

/** The table of the design: preset, side, places, seat, seats' radius, ring's radius, centre. */
const TABLE: readonly (readonly [Preset, number, number, number, number, number, number])[] = [
  ['phone', 343, 3, 64, 131, 85, 159],
  ['phone', 343, 6, 64, 131, 85, 159],
  ['phone', 343, 8, 54, 136, 95, 179],
  ['phone', 343, 10, 45, 140, 104, 197],
  ['phone', 343, 12, 44, 141, 105, 199],
  ['laptop', 600, 3, 76, 250, 193, 372],
  ['laptop', 600, 6, 76, 250, 193, 372],
  ['laptop', 600, 8, 76, 250, 193, 372],
  ['laptop', 600, 10, 76, 250, 193, 372],
  ['laptop', 600, 12, 73, 252, 196, 378],
  ['projector', 850, 3, 112, 349, 258, 490],
  ['projector', 850, 6, 112, 349, 258, 490],
  ['projector', 850, 8, 112, 349, 258, 490],
  ['projector', 850, 10, 108, 351, 262, 497],
  ['projector', 850, 12, 93, 359, 277, 528],
];

describe('the circle measures as it was drawn', () => {
  test.each(TABLE)('%s of %i px with %i seats', (preset, side, places, d, R, r, inner) => {
    const measures = measure(side, places, PRESETS[preset]);

    expect(Math.abs(measures.d - d)).toBeLessThanOrEqual(1);
    expect(Math.abs(measures.R - R)).toBeLessThanOrEqual(1);
    expect(Math.abs(measures.r - r)).toBeLessThanOrEqual(1);
    expect(Math.abs(measures.inner - inner)).toBeLessThanOrEqual(1.5);
  });

  test.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('no neighbours touch among %i', (places) => {
    expect(measure(343, places, PRESETS.phone).spacing).toBeGreaterThanOrEqual(12);
    expect(measure(600, places, PRESETS.laptop).spacing).toBeGreaterThanOrEqual(29);
    expect(measure(850, places, PRESETS.projector).spacing).toBeGreaterThanOrEqual(29);
  });
});

test('I sit at the bottom of my own view, in any seat', () => {
  for (const me of [0, 3, 7]) {
    expect(angleOf(me, 8, rotationFor(me, 8))).toBeCloseTo(180);
  }
});

test('on the big screen the first seat is on top', () => {
  expect(angleOf(0, 8, rotationFor(undefined, 8))).toBe(0);
});

test('the speaking order runs clockwise', () => {
  expect([0, 1, 2, 3].map((place) => angleOf(place, 4, 0))).toEqual([0, 90, 180, 270]);
  expect(pointAt(90, 100).x).toBeCloseTo(100);
  expect(pointAt(180, 100).y).toBeCloseTo(100);
});

test('labels grow away from the circle', () => {
  expect([0, 11, 45, 90, 170, 180, 270, 350].map(sideOf)).toEqual(['c', 'c', 'r', 'r', 'c', 'c', 'l', 'c']);
});
