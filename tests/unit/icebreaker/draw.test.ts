import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPrompt, matching, type PromptFilters, type PromptTags } from '#domain/icebreaker/draw.ts';
import { promptDeck } from '#domain/icebreaker/prompt.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { DEPTHS, MODES, THEMES } from '#domain/icebreaker/taxonomy.ts';

const deck = promptDeck.parse(
  JSON.parse(readFileSync(new URL('../../../src/content/prompts/en.json', import.meta.url), 'utf8')),
);

const card = (id: string, tags: Partial<PromptTags> = {}): PromptTags => ({
  id,
  depth: 1,
  use: ['meet'],
  size: { min: 2, max: 12 },
  modes: [...MODES],
  sensitivity: [],
  ...tags,
});

const someone = fc.string({ minLength: 1 }).map(seededRandom);
const filters: fc.Arbitrary<PromptFilters> = fc.record(
  {
    depth: fc.constantFrom(...DEPTHS),
    theme: fc.constantFrom(...THEMES),
    people: fc.integer({ min: 1, max: 14 }),
    mode: fc.constantFrom(...MODES),
  },
  { requiredKeys: [] },
);

describe('choosing from the deck', () => {
  test('gives the whole deck, in order, when nothing is asked for', () => {
    expect(matching(deck, {})).toEqual(deck);
  });

  test('counts a question for each of its themes, not only the main one', () => {
    const both = card('both', { use: ['wins', 'support'] });

    expect(matching([both, card('other')], { theme: 'support' })).toEqual([both]);
  });

  test('keeps questions for groups out of a pair', () => {
    const forGroups = card('for-groups', { size: { min: 3, max: 8 } });

    expect(matching([forGroups], { people: 2 })).toEqual([]);
    expect(matching([forGroups], { people: 3 })).toEqual([forGroups]);
    expect(matching([forGroups], { people: 8 })).toEqual([forGroups]);
    expect(matching([forGroups], { people: 9 })).toEqual([]);
  });

  test('gives only the depth and the way of meeting that were asked for', () => {
    const warm = card('warm', { depth: 2 });
    const remote = card('remote', { modes: ['remote'] });

    expect(matching([card('light'), warm], { depth: 2 })).toEqual([warm]);
    expect(matching([remote, card('other')], { mode: 'in-person' }).map(({ id }) => id)).toEqual(['other']);
  });

  test('leaves out what touches a private topic until the whole group asks for it', () => {
    const personal = card('private', { sensitivity: ['childhood'] });

    expect(matching([personal, card('other')], {}).map(({ id }) => id)).toEqual(['other']);
    expect(matching([personal, card('other')], { sensitive: true })).toHaveLength(2);
  });

  test('leaves out only what one of the filters leaves out', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const single = Object.entries(chosen).map(([name, value]) => matching(deck, { [name]: value }));

        expect(matching(deck, chosen)).toEqual(
          deck.filter((prompt) => single.every((fitting) => fitting.includes(prompt))),
        );
      }),
    );
  });
});

describe('drawing an icebreaker', () => {
  test('draws what fits and has not been seen', () => {
    fc.assert(
      fc.property(filters, fc.subarray(deck.map(({ id }) => id)), someone, (chosen, seen, random) => {
        const drawn = drawPrompt(deck, { ...chosen, seen }, random);

        if (!drawn.ok) return;
        expect(matching(deck, chosen)).toContain(drawn.value);
        expect(seen).not.toContain(drawn.value.id);
      }),
    );
  });

  test('never comes twice, and says so when the deck is used up', () => {
    fc.assert(
      fc.property(filters, someone, (chosen, random) => {
        const fitting = matching(deck, chosen);
        fc.pre(fitting.length > 0);
        const seen: string[] = [];

        while (seen.length < fitting.length) {
          const drawn = drawPrompt(deck, { ...chosen, seen }, random);
          if (!drawn.ok) break;
          seen.push(drawn.value.id);
        }

        expect(seen.toSorted()).toEqual(fitting.map(({ id }) => id).toSorted());
        expect(drawPrompt(deck, { ...chosen, seen }, random)).toEqual({ ok: false, refusal: 'deck-used-up' });
      }),
      { numRuns: 25 },
    );
  });

  test('says that nothing matches where no question would ever fit', () => {
    const outcome = drawPrompt([card('light')], { depth: 3, seen: ['light'] }, seededRandom('any'));

    expect(outcome).toEqual({ ok: false, refusal: 'nothing-matches' });
  });

  test('gives every question that is left the same chance', () => {
    const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => card(id));
    const random = seededRandom('fair');
    const counts = new Map<string, number>();

    for (let draw = 0; draw < 40_000; draw += 1) {
      const drawn = drawPrompt(cards, { seen: ['b', 'e'] }, random);
      if (drawn.ok) counts.set(drawn.value.id, (counts.get(drawn.value.id) ?? 0) + 1);
    }

    expect([...counts.keys()].toSorted()).toEqual(['a', 'c', 'd', 'f']);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('a seed', () => {
  test('gives the same numbers again, and another seed gives others', () => {
    const numbers = (seed: string) => Array.from({ length: 20 }, seededRandom(seed));

    expect(numbers('tuesday')).toEqual(numbers('tuesday'));
    expect(numbers('tuesday')).not.toEqual(numbers('wednesday'));
  });

  test('gives the numbers it always gave, so that an answer kept elsewhere stays right', () => {
    const random = seededRandom('Tuesday circle');

    expect([random(), random(), random()].map((number) => number.toFixed(6))).toEqual([
      '0.943210',
      '0.832903',
      '0.920658',
    ]);
  });

  test('spreads its numbers evenly from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = seededRandom(seed);
        const tenths = new Array<number>(10).fill(0);
        for (let index = 0; index < 2_000; index += 1) {
          const tenth = Math.floor(random() * 10);
          tenths[tenth] = (tenths[tenth] ?? 0) + 1;
        }

        for (const count of tenths) expect(Math.abs(count - 200)).toBeLessThan(100);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});
