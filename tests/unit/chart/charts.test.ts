import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsOn, heightOf, layingOf, MOST_DOTS } from '#components/chart/dots.ts';
import { countTo, evenly, placesIn, tidy } from '#components/chart/scale.ts';
import { lineShare, MOST_IN_ROW, placesFor } from '#components/chart/seat-row.ts';
import { movesIn, slopesOf } from '#components/chart/slopes.ts';
import { pathOf, placesOf, widthOf, type TrendMark } from '#components/chart/trend-line.ts';

const number = fc.integer({ min: -1_000, max: 1_000 });
const SIDES = { left: 40, right: 300, top: 40, foot: 200 };
const FRAME = { left: 44, right: 290, top: 10, foot: 58 };

describe('a scale', () => {
  test('keeps the order and the distances of numbers, from the first place to the last', () => {
    fc.assert(
      fc.property(number, number, number, (from, to, value) => {
        fc.pre(from !== to);
        const place = evenly([from, to], [0, 100]);
        expect(place(from)).toBeCloseTo(0);
        expect(place(to)).toBeCloseTo(100);
        expect(place(value + 1) - place(value)).toBeCloseTo(100 / (to - from));
      }),
    );
  });

  test('puts everything in the middle where there is but one number', () => {
    expect(evenly([3, 3], [0, 100])(3)).toBe(50);
  });

  test('can run from the foot to the top', () => {
    const up = evenly([1, 5], [200, 40]);
    expect([up(1), up(3), up(5)]).toEqual([200, 120, 40]);
  });

  test('gives everyone a place of the same width', () => {
    expect(placesIn(4, [0, 100])).toEqual([12.5, 37.5, 62.5, 87.5]);
    expect(placesIn(1, [0, 100])).toEqual([50]);
    expect(countTo(3)).toEqual([1, 2, 3]);
    expect(tidy(1.2345)).toBe(1.2);
  });
});

describe('a plot of dots', () => {
  test('has a dot for each person, none upon another, all within its height and its step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MOST_DOTS }),
        fc.integer({ min: 0, max: MOST_DOTS }),
        (one, other) => {
          const most = Math.max(one, other, 1);
          const laying = layingOf(most);
          const dots = dotsOn(one, laying);

          expect(dots).toHaveLength(one);
          for (const { across, up } of dots) {
            expect(Math.abs(across) + laying.radius).toBeLessThanOrEqual(21);
            expect(up - laying.radius).toBeGreaterThanOrEqual(0);
            expect(up + laying.radius).toBeLessThanOrEqual(heightOf(most, laying) + 1);
          }
          for (const [nth, dot] of dots.entries())
            for (const beside of dots.slice(nth + 1))
              expect(Math.hypot(dot.across - beside.across, dot.up - beside.up)).toBeGreaterThanOrEqual(
                2 * laying.radius,
              );
        },
      ),
    );
  });

  test('is no higher for many people than a page bears', () => {
    expect(heightOf(MOST_DOTS, layingOf(MOST_DOTS))).toBeLessThan(140);
  });
});

describe('slopes from before to now', () => {
  const moves = [
    [0, 0, 0, 0, 0],
    [0, 1, 0, 3, 0],
    [0, 0, 2, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
  ];

  test('draw every move that someone made, and no other', () => {
    expect(movesIn(moves)).toEqual([
      { from: 2, to: 2, people: 1 },
      { from: 2, to: 4, people: 3 },
      { from: 3, to: 3, people: 2 },
      { from: 5, to: 2, people: 1 },
    ]);
  });

  test('go up where people went up, and are thicker where they are more', () => {
    const [stayed, rose, , fell] = slopesOf(movesIn(moves), 5, SIDES);

    expect(stayed!.y1).toBe(stayed!.y2);
    expect(rose!.y2).toBeLessThan(rose!.y1);
    expect(fell!.y2).toBeGreaterThan(fell!.y1);
    expect(rose!.width).toBeGreaterThan(stayed!.width);
    expect(stayed!.width).toBe(fell!.width);
  });

  test('stand within their sides, each with its number on its own line', () => {
    const row = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 5 }), (any) => {
        for (const { y1, y2, width, label } of slopesOf(movesIn(any), 5, SIDES)) {
          expect(width).toBeLessThanOrEqual(12);
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(SIDES.top);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(SIDES.foot);
          const share = (label.x - SIDES.left) / (SIDES.right - SIDES.left);
          expect(label.y).toBeCloseTo(y1 + (y2 - y1) * share, 0);
        }
      }),
    );
  });
});

describe('a line over time', () => {
  const shown = (people: number, of: number, joins: boolean): TrendMark => ({
    shown: true,
    people,
    of,
    joins,
  });
  const marks = [
    shown(4, 8, false),
    shown(8, 8, true),
    { shown: false } as const,
    shown(0, 6, false),
    shown(3, 6, true),
  ];

  test('stands at the top where it is everyone, and at the foot where it is no one', () => {
    const heights = placesOf(marks, FRAME).map(({ y }) => y);
    expect(heights).toEqual([34, 10, null, 58, 34]);
  });

  test('leaves a gap where a form is hidden, and does not jump over it', () => {
    const path = pathOf(marks, placesOf(marks, FRAME));
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(2);
    expect(path).toMatch(/^M[\d. ]+L[\d. ]+M[\d. ]+L[\d. ]+$/);
  });

  test('has room for each of its numbers, however many forms there are', () => {
    for (const count of [1, 2, 6, 7, 30]) {
      const many = Array.from({ length: count }, () => shown(1, 2, true));
      const places = placesOf(many, { ...FRAME, right: widthOf(count) });
      const gaps = places.slice(1).map(({ x }, nth) => x - places[nth]!.x);
      expect(Math.min(...gaps, 36)).toBeGreaterThanOrEqual(35.9);
    }
  });
});

describe('a row of seats', () => {
  test('has a place for everyone who answered, and for everyone it takes', () => {
    expect(placesFor(2, 5)).toBe(5);
    expect(placesFor(7, 5)).toBe(7);
  });

  test('has its line behind the last answer that is needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 3, max: 50 }), (answered, needed) => {
        const places = placesFor(answered, needed);
        const share = lineShare(answered, needed);
        expect(share).toBeLessThanOrEqual(1);
        expect(Math.abs(share - needed / places)).toBeLessThan(places <= MOST_IN_ROW ? 0.03 : 0.001);
      }),
    );
  });
});
