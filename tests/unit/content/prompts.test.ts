import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { promptDeck, type Prompt } from '#domain/icebreaker/prompt.ts';
import { DEPTHS, MODES, THEMES, type Depth, type Theme } from '#domain/icebreaker/taxonomy.ts';
import { bannedWordsIn, idiomsIn, isBounded, likeness, superlativesIn } from '../../support/prompt-rules.ts';
import { readingGrade, wordsOf } from '../../support/reading-level.ts';

const json: unknown = JSON.parse(
  readFileSync(new URL('../../../src/content/prompts/en.json', import.meta.url), 'utf8'),
);
const deck = promptDeck.parse(json);

const sentencesOf = ({ text, followUp, low }: Prompt) => [text, followUp, low];
const sentences = deck.flatMap(sentencesOf);
const idsWhere = (broken: (prompt: Prompt) => boolean) => deck.filter(broken).map(({ id }) => id);

/** How many questions a group can count on, for each theme and depth. */
const FEWEST: Record<Theme, Record<Depth, number>> = {
  'check-in': { 1: 16, 2: 6, 3: 2 },
  meet: { 1: 18, 2: 4, 3: 0 },
  reconnect: { 1: 8, 2: 6, 3: 2 },
  energy: { 1: 18, 2: 0, 3: 0 },
  perspective: { 1: 6, 2: 10, 3: 4 },
  wins: { 1: 8, 2: 8, 3: 2 },
  values: { 1: 4, 2: 10, 3: 6 },
  'work-story': { 1: 4, 2: 12, 3: 4 },
  support: { 1: 2, 2: 4, 3: 4 },
  closing: { 1: 8, 2: 3, 3: 1 },
};

describe('the deck of icebreakers', () => {
  test('names each question once', () => {
    expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
  });

  test('asks nothing twice in nearly the same words', () => {
    const twins = deck.flatMap((one, index) =>
      deck
        .slice(index + 1)
        .filter((other) => likeness(one.text, other.text) >= 0.6)
        .map((other) => `${one.id} ~ ${other.id}`),
    );

    expect(twins).toEqual([]);
  });

  test('has at least 180 questions, light ones first of all', () => {
    const countOf = (depth: number) => deck.filter((prompt) => prompt.depth === depth).length;

    expect(deck.length).toBeGreaterThanOrEqual(180);
    expect(DEPTHS.map(countOf)).toEqual(DEPTHS.map(countOf).toSorted((a, b) => b - a));
  });

  test('has enough questions made for each theme, at each depth', () => {
    const made = (theme: Theme, depth: Depth) =>
      deck.filter((prompt) => prompt.use[0] === theme && prompt.depth === depth).length;
    const tooFew = THEMES.flatMap((theme) =>
      DEPTHS.filter((depth) => made(theme, depth) < FEWEST[theme][depth]).map((depth) => `${theme} ${depth}`),
    );

    expect(tooFew).toEqual([]);
  });

  test('has light questions in every theme, so that a first meeting can use it', () => {
    const light = (theme: string) => deck.filter(({ depth, use }) => depth === 1 && use[0] === theme).length;

    expect(THEMES.filter((theme) => light(theme) < 3)).toEqual([]);
  });

  test('serves groups that cannot count on voices, eyes, long words or company', () => {
    const count = (kept: (prompt: Prompt) => boolean) => deck.filter(kept).length;

    expect(count(({ needs }) => !needs.speech && !needs.sight && !needs.hearing)).toBeGreaterThanOrEqual(60);
    expect(count(({ languageLevel }) => languageLevel === 'A2')).toBeGreaterThanOrEqual(40);
    expect(count(({ forms }) => forms.includes('pair'))).toBeGreaterThanOrEqual(30);
  });

  test('opens no sensitive topic by itself', () => {
    expect(idsWhere(({ sensitivity }) => sensitivity.length > 0)).toEqual([]);
    expect(sentences.filter((sentence) => bannedWordsIn(sentence).length > 0)).toEqual([]);
  });

  test('asks for no superlatives', () => {
    expect(sentences.filter((sentence) => superlativesIn(sentence).length > 0)).toEqual([]);
  });

  test('says what it means, without idioms', () => {
    expect(sentences.filter((sentence) => idiomsIn(sentence).length > 0)).toEqual([]);
  });

  test('is read without effort: grade 8 or below in every sentence, the simple ones simpler', () => {
    expect(sentences.filter((sentence) => readingGrade(sentence) > 8)).toEqual([]);
    expect(
      idsWhere(({ languageLevel, text }) => languageLevel === 'A2' && wordsOf(text).length > 14),
    ).toEqual([]);
    expect(idsWhere(({ languageLevel, text }) => languageLevel === 'A2' && readingGrade(text) > 6.5)).toEqual(
      [],
    );
  });

  test('is typeset: curly quotes, no exclamation marks, a sentence that begins and ends', () => {
    expect(
      sentences.filter((sentence) => !/^[A-Z].*[.?…]$/.test(sentence) || /['"!]/.test(sentence)),
    ).toEqual([]);
  });
});

describe('each question', () => {
  test('comes with a smaller version that asks for one thing or one choice', () => {
    expect(idsWhere(({ low }) => !isBounded(low) || wordsOf(low).length > 14)).toEqual([]);
  });

  test('differs from its smaller version and its follow-up', () => {
    expect(idsWhere((prompt) => new Set(sentencesOf(prompt)).size < 3)).toEqual([]);
  });

  test('can be answered in every way of meeting, in writing at one’s own time too', () => {
    expect(idsWhere(({ modes }) => MODES.some((mode) => !modes.includes(mode)))).toEqual([]);
    expect(idsWhere(({ format, needs }) => !format.includes('write') || needs.timePressure)).toEqual([]);
  });

  test('says of two people the same in its size, its forms and its formats', () => {
    expect(idsWhere(({ forms, size }) => forms.includes('pair') !== (size.min === 2))).toEqual([]);
    expect(idsWhere(({ forms, format }) => format.includes('pair') !== forms.includes('pair'))).toEqual([]);
  });

  test('beyond light is kept out of a first meeting, and a deep one out of the first months', () => {
    expect(idsWhere(({ depth, avoidWith }) => depth > 1 && !avoidWith.includes('first-meeting'))).toEqual([]);
    expect(idsWhere(({ depth, phase }) => depth === 3 && phase.includes('start'))).toEqual([]);
  });

  test('takes no longer to answer than its depth allows', () => {
    expect(
      idsWhere(({ depth, secondsPerPerson }) => secondsPerPerson > { 1: 45, 2: 90, 3: 120 }[depth]),
    ).toEqual([]);
  });

  test('lists its tags once each', () => {
    const repeats = (tags: readonly string[]) => new Set(tags).size < tags.length;

    expect(
      idsWhere(({ use, format, modes, phase, forms }) => [use, format, modes, phase, forms].some(repeats)),
    ).toEqual([]);
  });
});

describe('a question that would break the rules is noticed', () => {
  test.each([
    ['a missing tag', { licence: undefined }],
    ['a tag we do not have', { use: ['fun'] }],
    ['a misspelt field', { folowUp: 'What next?' }],
    ['a missing smaller version', { low: '' }],
    ['a depth we do not have', { depth: 4 }],
    ['a group of no one', { size: { min: 0, max: 12 } }],
    ['a smallest group above the largest', { size: { min: 9, max: 4 } }],
    ['an unchecked idiom mark', { idiomFree: false }],
    ['someone else’s words', { source: 'web' }],
  ])('%s', (_what, change) => {
    expect(promptDeck.safeParse([{ ...deck[0], ...change }]).success).toBe(false);
  });

  test('by its words', () => {
    expect(superlativesIn('What was your proudest moment, the best one?')).toEqual(['proudest', 'best']);
    expect(superlativesIn('Choose one: rest, or be a guest.')).toEqual([]);
    expect(bannedWordsIn('Where did your family spend the holidays?')).toEqual(['family', 'holidays']);
    expect(idiomsIn('What is on your bucket list?')).toEqual(['bucket list']);
    expect(isBounded('Tell us a short story.')).toBe(false);
    expect(isBounded('Name one thing.')).toBe(true);
  });

  test('by being a twin of another', () => {
    expect(likeness('What did you finish this week?', 'Which thing did you finish this week?')).toBe(1);
    expect(likeness('What did you finish this week?', 'Who taught you something useful?')).toBe(0);
  });

  test('by being hard to read', () => {
    expect(
      readingGrade('Elaborate organisational considerations regarding professional development.'),
    ).toBeGreaterThan(8);
    expect(readingGrade('What did you do today?')).toBeLessThan(3);
  });
});
