import { describe, expect, test } from 'vitest';
import { FOLDING_RUNS } from '#domain/facts/case-folding.ts';
import { isSameName } from '#domain/facts/name.ts';
import { foldingRuns } from '../../support/case-folding.ts';

describe('two names', () => {
  test('are the same but for upper and lower case, in every script that has both', () => {
    for (const [one, other] of [
      ['Ada', 'ADA'],
      ['Зоя', 'ЗОЯ'],
      ['Σοφία', 'ΣΟΦΊΑ'],
      ['Ⴀna', 'ⴀNA'],
      ['Groß', 'GROẞ'],
    ] as const)
      expect(isSameName(one, other)).toBe(true);
    expect(isSameName('Ada', 'Ida')).toBe(false);
  });

  test('are compared by a table that is the one of Unicode 17, letter by letter', () => {
    expect(process.versions.unicode).toBe('17.0');
    expect(foldingRuns()).toBe(FOLDING_RUNS);
  });
});
