import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpenTo, MEETINGS, whyClosed, type GateState } from '#domain/icebreaker/gate.ts';
import { promptDeck } from '#domain/icebreaker/prompt.ts';
import { DEPTHS } from '#domain/icebreaker/taxonomy.ts';

const deck = promptDeck.parse(
  JSON.parse(readFileSync(new URL('../../../src/content/prompts/en.json', import.meta.url), 'utf8')),
);
const sittings: fc.Arbitrary<GateState> = fc.record({
  meeting: fc.constantFrom(...MEETINGS),
  had: fc.array(fc.constantFrom(...DEPTHS), { maxLength: 6 }),
});

describe('how deep a group may go', () => {
  test('is light at its first meeting, whatever it has had', () => {
    for (const depth of [2, 3] as const)
      expect(whyClosed(depth, { meeting: 'first', had: [1, 2, 3] })).toBe('first-meeting');
  });

  test('is deep from the third meeting on, and only after a warm question that day', () => {
    expect(whyClosed(3, { meeting: 'second', had: [1, 2] })).toBe('third-meeting');
    expect(whyClosed(3, { meeting: 'later', had: [1] })).toBe('warm-first');
    expect(whyClosed(3, { meeting: 'later', had: [1, 2] })).toBeNull();
  });

  test('is warm from the second meeting on, whatever it has had', () => {
    for (const meeting of ['second', 'later'] as const) expect(whyClosed(2, { meeting, had: [] })).toBeNull();
  });

  test('is deep at the second meeting where everyone said yes, after a warm question', () => {
    const unlocked = { meeting: 'second', isUnlocked: true } as const;

    expect(whyClosed(3, { ...unlocked, had: [2] })).toBeNull();
    expect(whyClosed(3, { ...unlocked, had: [1] })).toBe('warm-first');
    expect(whyClosed(3, { meeting: 'first', isUnlocked: true, had: [2] })).toBe('first-meeting');
  });

  test('never jumps two levels within one meeting, however the questions come', () => {
    fc.assert(
      fc.property(sittings, ({ meeting }) => {
        const had: (1 | 2 | 3)[] = [];
        for (const wanted of [3, 1, 3, 2, 3] as const) {
          if (whyClosed(wanted, { meeting, had }) === null) had.push(wanted);
        }
        const firstDeep = had.indexOf(3);
        expect(firstDeep === -1 || had.slice(0, firstDeep).includes(2)).toBe(true);
      }),
    );
  });

  test('always leaves a light question to draw', () => {
    fc.assert(
      fc.property(sittings, (sitting) => {
        const open = deck.filter((prompt) => isOpenTo(prompt, sitting));
        expect(open.filter(({ depth }) => depth === 1).length).toBeGreaterThan(50);
        expect(open.every(({ depth }) => whyClosed(depth, sitting) === null)).toBe(true);
      }),
    );
  });

  test('keeps questions about last time out of a first meeting, and first names out of a later one', () => {
    const light = { depth: 1 as const, avoidWith: [] };
    const first = { meeting: 'first', had: [] } as const;
    expect(isOpenTo({ ...light, phase: ['middle', 'late'] }, first)).toBe(false);
    expect(isOpenTo({ ...light, phase: ['start'], avoidWith: ['first-meeting'] }, first)).toBe(false);
    expect(isOpenTo({ ...light, phase: ['start'] }, { ...first, meeting: 'second' })).toBe(true);
    expect(isOpenTo({ ...light, phase: ['start'] }, { ...first, meeting: 'later' })).toBe(false);
    expect(isOpenTo({ ...light, phase: ['start', 'late'] }, { ...first, meeting: 'later' })).toBe(true);
  });
});
