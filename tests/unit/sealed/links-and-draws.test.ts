import { describe, expect, test } from 'vitest';
import { formLink, readLink, resultsLink } from '#sealed/link.ts';
import { drawNumber, mintId } from '#sealed/mint.ts';

const SECRET = 'k7Qw2-hV_c3XwTe41LsB9d';
const KEEPER = 'Zp0aR8_uY-1mNc5oXv6t2B';

describe('the links of a form', () => {
  test('lead those who answer to the questions, with the form’s secret alone', () => {
    expect(formLink('https://peer.example', SECRET)).toBe(`https://peer.example/feedback#${SECRET}`);
  });

  test('lead the asker to what was answered, with her own secret too', () => {
    const link = resultsLink('https://peer.example', SECRET, KEEPER);

    expect(link).toBe(`https://peer.example/feedback/results#${SECRET}.${KEEPER}`);
    expect(readLink(link)).toEqual({ secret: SECRET, keeperSecret: KEEPER });
  });
});

test('the end of a link alone may be pasted with space around it', () => {
  expect(readLink(`  ${SECRET}\n`)).toEqual({ secret: SECRET, keeperSecret: null });
});

describe('what a device draws', () => {
  test('is for every event an id of its own', () => {
    const ids = Array.from({ length: 100 }, mintId);

    expect(new Set(ids).size).toBe(100);
    expect(ids.every((id) => /^[A-Za-z0-9_-]{21}$/.test(id))).toBe(true);
  });

  test('lies evenly between 0 and 1', () => {
    const drawn = Array.from({ length: 4_000 }, drawNumber);
    const below = (most: number) => drawn.filter((number) => number < most).length / drawn.length;

    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    // Ten standard deviations: it fails by chance in no lifetime.
    for (const share of [0.25, 0.5, 0.75]) expect(Math.abs(below(share) - share)).toBeLessThan(0.08);
  });
});
