import { describe, expect, test } from 'vitest';
import type { Recipe } from '#domain/recipe/recipe.ts';
import type { Guide } from '../../../src/library/schemas/guide.ts';
import {
  proseOf,
  sentencesOf,
  wordsOfFrontMatter,
  wordsOfRecipe,
  wordsOfScript,
} from '../../support/content/prose.ts';
import { wordsOf } from '../../support/reading-level.ts';

describe('the prose of a page', () => {
  test('is its text without front matter, imports and remarks', () => {
    const page =
      '---\nid: a-page\ntitle: A page\n---\n\nimport Move from "x";\n\nWe meet.\n\n{/* Not yet. */}\n';

    expect(proseOf(page)).toBe('We meet.');
  });

  test('is what stands inside components, not their names', () => {
    expect(proseOf('<Section is="helps">\n\nWe talk.\n\n</Section>\n\n<Recover />')).toBe('We talk.');
    expect(proseOf('<SessionScript recipe="first-circle" />\n\n<Card />')).toBe('');
  });

  test('has the title of a move as a sentence', () => {
    expect(proseOf('<Move title="Begin light" tool="icebreaker">\n\nOne question.\n\n</Move>')).toBe(
      'Begin light. One question.',
    );
  });

  test('has the words of a link, not its address', () => {
    expect(proseOf('Help: see [Safety and getting help](/safety).')).toBe(
      'Help: see Safety and getting help.',
    );
  });

  test('has no marks of emphasis, and every word of it', () => {
    expect(wordsOf(proseOf('**A story.** What your _group_ `tried`.'))).toEqual(
      wordsOf('A story. What your group tried.'),
    );
    expect(proseOf('**A story.** What your _group_ `tried`.')).not.toMatch(/[*_`]/);
  });

  test('ends a sentence where a heading or an item ends', () => {
    expect(
      proseOf('## When to use it\n\n- When you are new\n- When no one talks.\n1. Sit down\n2. Wait'),
    ).toBe('When to use it. When you are new. When no one talks. Sit down. Wait');
  });

  test('continues in the next line when a sentence is not over', () => {
    expect(proseOf('We meet every two weeks\nand then once a month.')).toBe(
      'We meet every two weeks and then once a month.',
    );
    expect(proseOf('We need three things:\n- water\n- paper')).toBe('We need three things: water paper');
  });

  test('adds no full stop after one inside quotation marks', () => {
    expect(proseOf('Say: “We wait.”\n\nThen wait.')).toBe('Say: “We wait.” Then wait.');
  });
});

describe('the sentences of a text', () => {
  test('end with a full stop, a question mark or three dots', () => {
    expect(sentencesOf('We meet. Who begins? Then … We go on')).toEqual([
      'We meet.',
      'Who begins?',
      'Then …',
      'We go on',
    ]);
  });

  test('end inside quotation marks too', () => {
    expect(sentencesOf('“We wait.” Then we go on. ‘Really?’ Yes.')).toEqual([
      '“We wait.”',
      'Then we go on.',
      '‘Really?’',
      'Yes.',
    ]);
  });

  test('do not end inside a number, and have letters in them', () => {
    expect(sentencesOf('It was 3.5 on average. 12. … Good.')).toEqual(['It was 3.5 on average.', 'Good.']);
    expect(sentencesOf('')).toEqual([]);
  });
});

describe('the words of a session', () => {
  const session = {
    summary: 'A small circle',
    leaveWith: ['One name'],
    prep: { minutes: 5, todo: ['Bring water'], materials: ['Paper'] },
    pair: 'Two of you: halve it.',
    steps: [
      {
        title: 'Arrive',
        do: ['Greet people.'],
        say: ['Welcome.', 'Shall we begin?'],
        see: 'Sit down.',
        pass: 'Wave.',
        async: 'Post a line.',
      },
      {
        title: 'Close',
        do: ['Wait.'],
        say: ['Thank you.'],
        see: 'Rest.',
        watchFor: 'Haste',
        async: 'Post a word.',
      },
    ],
  } as unknown as Recipe;

  test('are what is done, said, seen and written, each line a sentence', () => {
    expect(wordsOfRecipe(session)).toBe(
      'A small circle. One name. Bring water. Two of you: halve it. ' +
        'Arrive. Greet people. Welcome. Shall we begin? Sit down. Wave. Post a line. ' +
        'Close. Wait. Thank you. Rest. Haste. Post a word.',
    );
  });

  test('are fewer in the script that a guide prints', () => {
    expect(wordsOfScript(session)).toBe(
      'Arrive. Greet people. Welcome. Shall we begin? Wave. Close. Wait. Thank you. Haste.',
    );
  });
});

describe('the words of a front matter', () => {
  const matter = {
    title: 'A page',
    summary: 'We meet',
    problem: 'No one talks.',
    evidence: [{ claim: 'Talking went with trust', cite: 'Someone 2020' }],
  };

  test('are what a reader meets outside the running text, each line a sentence', () => {
    expect(wordsOfFrontMatter({ ...matter, kind: 'primer' } as unknown as Guide)).toBe(
      'We meet. No one talks. Talking went with trust.',
    );
  });

  test('have the short answer of an answer', () => {
    expect(wordsOfFrontMatter({ ...matter, kind: 'answer', short: 'Yes' } as unknown as Guide)).toBe(
      'We meet. No one talks. Talking went with trust. Yes.',
    );
  });

  test('have signs, preparation, card, what can go wrong and what to measure of a challenge', () => {
    const challenge = {
      ...matter,
      kind: 'challenge',
      evidence: [],
      signs: ['Silence'],
      prep: { todo: ['Bring water'], materials: ['Paper'] },
      card: ['You can pass'],
      recover: [{ see: 'Tears', say: '“We have time.”', press: 'Pause' }],
      pulseItem: 'I could talk',
      observe: 'Count voices',
    } as unknown as Guide;

    expect(wordsOfFrontMatter(challenge)).toBe(
      'We meet. No one talks. Silence. Bring water. You can pass. Tears. “We have time.” Pause. I could talk. Count voices.',
    );
  });
});
