import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFittingName } from '#domain/facts/name.ts';
import { suggestNames } from '#domain/room/pseudonym.ts';
import { pseudonyms } from '#i18n/en/pseudonyms.ts';
import { seeded } from '../../support/seeded.ts';

describe('names for a day', () => {
  test('come as three different ones that share no word', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const words = suggestNames(3, pseudonyms, [], seeded(seed)).flatMap((name) => name.split(' '));
        expect(new Set(words).size).toBe(6);
      }),
    );
  });

  test('are never a name that someone has, however it is written', () => {
    const few = { ...pseudonyms, firsts: ['Amber', 'Quiet'], seconds: ['Fern', 'Tide'] };
    const taken = ['AMBER FERN', 'amber tide', 'Quiet Fern'];

    expect(suggestNames(3, few, taken, seeded(7))).toEqual(['Quiet Tide']);
  });

  test('run out rather than repeat', () => {
    const one = { ...pseudonyms, firsts: ['Amber'], seconds: ['Fern'] };

    expect(suggestNames(3, one, ['Amber Fern'], seeded(7))).toEqual([]);
  });

  test('fit into a room, every one of them', () => {
    const names = pseudonyms.firsts.flatMap((first) =>
      pseudonyms.seconds.map((second) => pseudonyms.name({ first, second })),
    );
    expect(names.filter((name) => !isFittingName(name))).toEqual([]);
    expect(new Set(names).size).toBe(400);
  });
});
