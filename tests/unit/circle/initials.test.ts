import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf } from '#components/circle/initials.ts';

test('one word gives its first two letters, two words give one each', () => {
  expect(initialsOf(['Amara', 'Copper Heron', 'mei', 'Lin-Maria'])).toEqual(['Am', 'CH', 'Me', 'LM']);
});

test('people who would share their initials get a third letter', () => {
  expect(initialsOf(['Rosa', 'Rowan', 'Wren'])).toEqual(['Ros', 'Row', 'Wr']);
  expect(initialsOf(['Copper Heron', 'Calm Harbour'])).toEqual(['CHe', 'CHa']);
});

test('people whom three letters do not tell apart get a number', () => {
  expect(initialsOf(['Anna', 'Annette', 'Ann'])).toEqual(['An1', 'An2', 'An3']);
});

test('every script has initials, in whole characters', () => {
  expect(initialsOf(['美咲', 'नीतू', 'سارة', 'Žofie'])).toEqual(['美咲', 'नीतू', 'سا', 'Žo']);
  expect(initialsOf(['👩‍🚒 Bo'])).toEqual(['👩‍🚒B']);
  expect(initialsOf(['🇩🇪🇳🇱', '👍🏽', '❤️'])).toEqual(['🇩🇪', '👍🏽', '❤️']);
});

test('no two people in a room show the same, whatever they call themselves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 30 }),
      (names) => {
        const initials = initialsOf(names);
        expect(initials).toHaveLength(names.length);
        expect(new Set(initials).size).toBe(names.length);
      },
    ),
  );
});
