import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_SETUP,
  MAX_NAMES,
  msEachOf,
  orderOf,
  withMoved,
  withName,
  type Setup,
} from '#components/tools/round-setup.ts';
import { seeded } from '../../support/seeded.ts';

const setUp = (changed: Partial<Setup>): Setup => ({ ...EMPTY_SETUP, ...changed });
const THREE = ['Ada', 'Mei', 'Noor'];

describe('typing names', () => {
  test('adds a name at the end, without the space around it', () => {
    expect(withName(['Ada'], '  Mei ')).toEqual({ ok: true, value: ['Ada', 'Mei'] });
  });

  test('takes names of any script', () => {
    expect(withName([], 'علياء')).toMatchObject({ ok: true });
    expect(withName([], '美玲')).toMatchObject({ ok: true });
  });

  test('says why a name cannot be added', () => {
    expect(withName(['Ada'], '   ')).toEqual({ ok: false, refusal: 'name-empty' });
    expect(withName(['Ada'], ' ADA')).toEqual({ ok: false, refusal: 'name-taken' });
    expect(withName(['Ada'], 'x'.repeat(41))).toEqual({ ok: false, refusal: 'name-too-long' });
    const full = Array.from({ length: MAX_NAMES }, (_, nth) => `Guest ${nth}`);
    expect(withName(full, 'Ada')).toEqual({ ok: false, refusal: 'circle-full' });
  });

  test('moves a name past its neighbour and never out of the list', () => {
    expect(withMoved(THREE, 0, 1)).toEqual(['Mei', 'Ada', 'Noor']);
    expect(withMoved(THREE, 2, 1)).toEqual(['Ada', 'Noor', 'Mei']);
    expect(withMoved(THREE, 2, 3)).toEqual(THREE);
    expect(withMoved(THREE, 0, -1)).toEqual(THREE);
  });
});

describe('the time of a turn', () => {
  test('is a number of minutes each, with a point or a comma', () => {
    expect(msEachOf(setUp({ each: '2' }))).toBe(120_000);
    expect(msEachOf(setUp({ each: '1.5' }))).toBe(90_000);
    expect(msEachOf(setUp({ each: '1,5' }))).toBe(90_000);
  });

  test('is an even share of the whole time, in whole seconds', () => {
    expect(msEachOf(setUp({ pace: 'whole', whole: '10', names: THREE }))).toBe(200_000);
    expect(
      msEachOf(setUp({ pace: 'whole', whole: '1', names: [...THREE, 'Wren', 'Rosa', 'Ines', 'Bo'] })),
    ).toBe(15_000);
  });

  test('is nothing while what is typed is no number of minutes', () => {
    for (const each of ['', '0', '-1', 'two', '31', '0.1', '1e1', '∞']) {
      expect(msEachOf(setUp({ each })), each).toBeUndefined();
    }
    expect(msEachOf(setUp({ pace: 'whole', whole: '241', names: THREE }))).toBeUndefined();
  });
});

describe('the speaking order', () => {
  test('is as typed, or as moved by hand', () => {
    expect(orderOf(setUp({ names: THREE, order: 'typed' }), seeded(1))).toEqual([0, 1, 2]);
    expect(orderOf(setUp({ names: THREE, order: 'byHand' }), seeded(1))).toEqual([0, 1, 2]);
  });

  test('shuffled, it still has everyone once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: MAX_NAMES }), (seed, count) => {
        const names = Array.from({ length: count }, (_, nth) => `Guest ${nth}`);
        const order = orderOf(setUp({ names, order: 'shuffled' }), seeded(seed));

        expect(order.toSorted((a, b) => a - b)).toEqual(names.map((_, place) => place));
      }),
    );
  });
});
