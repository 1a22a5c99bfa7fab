import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  AGREEMENT_TOPICS,
  CONFIDENTIALITY_PRESETS,
  agreements,
} from '../../../src/library/schemas/agreement.ts';
import { bannedClaimsIn, unwelcomeIn } from '../../support/content/claims.ts';
import { readingGrade } from '../../support/reading-level.ts';

const library = agreements.parse(
  JSON.parse(readFileSync(new URL('../../../src/content/agreements/en.json', import.meta.url), 'utf8')),
);
const { lines, presets } = library;
const linesOf = (preset: string) => presets.find(({ id }) => id === preset)?.lines ?? [];

const texts = [
  ...lines.flatMap(({ text, why, example }) => [text, why ?? '', example]),
  ...presets.flatMap(({ title, summary }) => [`${title}.`, summary]),
].filter((text) => text !== '');
/** Without quotation marks: a full stop inside them ends a sentence too. */
const prose = texts.join(' ').replace(/[“”]/g, '');

/** What the editor of the file is told when it is not right. */
function refusalOf(changed: unknown): string {
  const { error } = agreements.safeParse(changed);
  return error?.issues.map(({ message }) => message).join(' ') ?? '';
}

describe('the library of ground rules', () => {
  test('has enough lines to choose from under each heading', () => {
    const count = (topic: string) => lines.filter((line) => line.topic === topic).length;

    expect(lines.length).toBeGreaterThanOrEqual(40);
    expect(count('confidentiality')).toBeGreaterThanOrEqual(6);
    expect(count('speaking')).toBeGreaterThanOrEqual(10);
    for (const topic of ['conflict', 'boundaries', 'access']) expect(count(topic)).toBeGreaterThanOrEqual(8);
    expect(AGREEMENT_TOPICS.filter((topic) => count(topic) === 0)).toEqual([]);
  });

  test('says “we” or “I” in every line, so that a group can mean it', () => {
    const impersonal = lines
      .filter(({ text }) => !/\b(?:we|us|our|I|me|my)\b/i.test(text))
      .map(({ id }) => id);

    expect(impersonal).toEqual([]);
  });

  test('says the same thing once', () => {
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    expect(new Set(lines.map(({ example }) => example)).size).toBe(lines.length);
  });

  test('shows for each line what someone says when she uses it', () => {
    expect(lines.filter(({ example }) => !/“.+”/.test(example)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a promise to keep things here', () => {
  test('comes in three named ways, and begins with the one most groups can keep', () => {
    expect(presets.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual(['lessons-leave']);
    for (const id of CONFIDENTIALITY_PRESETS) expect(linesOf(id)).toContain(id);
  });

  test('is one of the three, never two at once', () => {
    const named = new Set<string>(CONFIDENTIALITY_PRESETS);

    for (const { lines: chosen } of presets) {
      expect(chosen.filter((id) => named.has(id)).length).toBeLessThanOrEqual(1);
    }
  });

  test('always says its limits: danger comes first, and no one can enforce it', () => {
    for (const preset of CONFIDENTIALITY_PRESETS) {
      expect(linesOf(preset)).toEqual(expect.arrayContaining(['serious-danger', 'limit-of-the-promise']));
      expect(lines.find(({ id }) => id === preset)?.why).toMatch(/enforce|no law/);
    }
  });

  test('is there at a first meeting, in seven lines that also let people pass', () => {
    expect(linesOf('first-meeting')).toHaveLength(7);
    expect(linesOf('first-meeting')).toEqual(
      expect.arrayContaining(['lessons-leave', 'serious-danger', 'pass-without-reason']),
    );
  });
});

describe('the words of the ground rules', () => {
  test('claim nothing that no one can stand behind', () => {
    expect(texts.flatMap(bannedClaimsIn)).toEqual([]);
    expect(texts.flatMap(unwelcomeIn)).toEqual([]);
  });

  test('are plain, and typeset', () => {
    expect(readingGrade(prose)).toBeLessThanOrEqual(8);
    expect(texts.filter((text) => /['"!]/.test(text))).toEqual([]);
    expect(texts.filter((text) => !/[.?]”?$/.test(text))).toEqual([]);
  });
});

describe('a library that is not right is sent back with a sentence', () => {
  const [first, ...others] = presets;
  const withFirst = (change: object) => refusalOf({ lines, presets: [{ ...first, ...change }, ...others] });

  test('when a preset names a line that is not there', () => {
    expect(withFirst({ lines: ['lessons-live'] })).toBe(
      'The preset “lessons-leave” names the line “lessons-live”, and there is no such line. Correct the id or write the line.',
    );
  });

  test('when a preset names a line twice', () => {
    expect(withFirst({ lines: ['one-voice', 'one-voice'] })).toContain('names a line twice');
  });

  test('when a line has no example', () => {
    expect(refusalOf({ lines: [{ ...lines[0], example: undefined }, ...lines.slice(1)], presets })).toBe(
      'Write the “example” of the line: what someone says when she uses it.',
    );
  });

  test('when two lines have one id', () => {
    expect(refusalOf({ lines: [...lines, lines[0]], presets })).toBe(
      'Two lines have the id “lessons-leave”. Give one of them another id.',
    );
  });

  test('when there is not exactly one to begin with', () => {
    expect(withFirst({ isDefault: false })).toContain('Set “isDefault” to true for exactly one of');
    expect(refusalOf({ lines, presets: presets.map((it) => ({ ...it, isDefault: true })) })).toContain(
      'to false for all other presets',
    );
  });

  test('when a way to keep a confidence is missing', () => {
    expect(refusalOf({ lines, presets: presets.filter(({ id }) => id !== 'nothing-leaves') })).toBe(
      'The preset “nothing-leaves” is missing. A group chooses between three ways to keep a confidence.',
    );
  });
});
