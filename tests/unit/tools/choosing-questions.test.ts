import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARDS_ON_PAGE, pagesOf } from '#components/tools/card-pages.ts';
import { chosenFrom, FITS, fitsOf, type DeckChoices } from '#components/tools/deck-filter.ts';
import { promptDeck } from '#domain/icebreaker/prompt.ts';
import { DEPTHS, MODES, THEMES } from '#domain/icebreaker/taxonomy.ts';

const prompts = promptDeck.parse(
  JSON.parse(readFileSync(new URL('../../../src/content/prompts/en.json', import.meta.url), 'utf8')),
);
const cards = prompts.map((prompt) => ({ ...prompt, fits: fitsOf(prompt) }));
const [first] = prompts;
const question = (needs: Partial<NonNullable<typeof first>>) => ({ ...first!, ...needs });

const choices: fc.Arbitrary<DeckChoices> = fc.record(
  {
    depth: fc.constantFrom(...DEPTHS),
    theme: fc.constantFrom(...THEMES),
    people: fc.integer({ min: 1, max: 14 }),
    mode: fc.constantFrom(...MODES),
    fits: fc.subarray([...FITS]),
  },
  { requiredKeys: ['fits'] },
);

describe('choosing among all questions', () => {
  test('leaves the whole deck while nothing is chosen', () => {
    expect(chosenFrom(cards, { fits: [] })).toEqual(cards);
  });

  test('can ask for questions that no one has to speak or to see for', () => {
    const aloud = question({ needs: { ...first!.needs, speech: true, sight: false } });
    const picture = question({ needs: { ...first!.needs, speech: false, sight: true } });

    expect(fitsOf(aloud)).not.toContain('no-speech');
    expect(fitsOf(aloud)).toContain('no-sight');
    expect(fitsOf(picture)).toContain('no-speech');
    expect(fitsOf(picture)).not.toContain('no-sight');
  });

  test('can ask for easy words, and for what two people can do alone', () => {
    expect(fitsOf(question({ languageLevel: 'B1', forms: ['group'] }))).not.toContain('easy-words');
    expect(fitsOf(question({ languageLevel: 'A2', forms: ['pair'] }))).toEqual(
      expect.arrayContaining(['easy-words', 'pairs']),
    );
    const easy = chosenFrom(cards, { fits: ['easy-words'] });
    expect(easy.length).toBeGreaterThan(0);
    expect(easy.every(({ languageLevel }) => languageLevel === 'A2')).toBe(true);
  });

  test('keeps a question only when it fits everything that is chosen', () => {
    fc.assert(
      fc.property(choices, ({ fits, ...others }) => {
        const one = fits.map((fit) => chosenFrom(cards, { fits: [fit] }));
        const rest = chosenFrom(cards, { ...others, fits: [] });

        expect(chosenFrom(cards, { ...others, fits })).toEqual(
          rest.filter((card) => one.every((fitting) => fitting.includes(card))),
        );
      }),
    );
  });
});

describe('cards on paper', () => {
  test('lie eight on a page, each once and in order, and the last page holds what is left', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (questions) => {
        const pages = pagesOf(questions);

        expect(pages.flat()).toEqual(questions);
        expect(pages.slice(0, -1).every((page) => page.length === CARDS_ON_PAGE)).toBe(true);
        expect(pages.every((page) => page.length > 0)).toBe(true);
      }),
    );
    expect(pagesOf(cards).length).toBe(Math.ceil(cards.length / 8));
  });
});
