import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agreedIn, ASK_DEEPER, isUnlocked } from '#components/room/activity/ask-deeper/ask-deeper.ts';
import { wasShown } from '#components/room/activity/shared/earlier.ts';
import type { Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { promptDeck } from '#domain/icebreaker/prompt.ts';
import { whyClosed } from '#domain/icebreaker/gate.ts';
import { person, roomOf } from './room-at-noon.ts';

const NOON = 1_000_000;

/** Three people who said this, after everything has come out. */
function asked(...said: string[]): Icebreaker {
  const eligible = ['ada', 'ben', 'cleo'];
  return {
    kind: 'icebreaker',
    id: 'asked-at-noon',
    prompt: ASK_DEEPER,
    writing: {
      openedAt: 0,
      gathering: {
        named: false,
        eligible,
        threshold: 3,
        together: 2,
        marks: eligible.slice(0, said.length),
        collections: [
          {
            closesAt: NOON,
            expected: said.length,
            contributions: said.map((text, nth) => ({
              id: `said-${nth}`,
              seat: null,
              commitment: `commitment-${nth}`,
              content: { part: 'words', text },
              standing: 'shown',
            })),
          },
        ],
      },
    },
  };
}

describe('asking everybody whether deep questions may open', () => {
  test('opens them only where everybody who was there says yes', () => {
    expect(agreedIn(asked('yes', 'yes', 'yes'), NOON)).toBe(true);
    expect(agreedIn(asked('yes', 'no', 'yes'), NOON)).toBe(false);
    expect(agreedIn(asked('yes', 'Yes!', 'yes'), NOON)).toBe(false);
    expect(agreedIn(asked('yes', 'yes'), NOON)).toBe(false);
  });

  test('says nothing before all answers are out', () => {
    expect(agreedIn(asked('yes', 'yes', 'yes'), NOON - 1)).toBeNull();
    expect(agreedIn({ ...asked(), writing: null }, NOON)).toBeNull();
  });

  test('counts for the rest of the meeting, and only the answers of that question do', () => {
    const room = roomOf([person('Ada'), person('Ben'), person('Cleo')]);
    expect(isUnlocked(room, NOON)).toBe(false);
    expect(isUnlocked({ ...room, past: [asked('yes', 'yes', 'yes')] }, NOON)).toBe(true);
    expect(isUnlocked({ ...room, activity: asked('yes', 'no', 'yes') }, NOON)).toBe(false);
    const other = { ...asked('yes', 'yes', 'yes'), prompt: 'best-help' };
    expect(isUnlocked({ ...room, past: [other] }, NOON)).toBe(false);
  });

  test('is never shown again answer by answer', () => {
    expect(wasShown(asked('yes', 'no', 'yes'), NOON)).toBe(false);
    expect(wasShown({ ...asked('yes', 'no', 'yes'), prompt: 'best-help' }, NOON)).toBe(true);
  });

  test('takes no name that a question of the deck has', () => {
    const deck = promptDeck.parse(
      JSON.parse(readFileSync(new URL('../../../src/content/prompts/en.json', import.meta.url), 'utf8')),
    );
    expect(deck.map(({ id }) => id)).not.toContain(ASK_DEEPER);
  });

  test('changes nothing about a first meeting, and still wants a warm question first', () => {
    expect(whyClosed(3, { meeting: 'first', had: [2], isUnlocked: true })).toBe('first-meeting');
    expect(whyClosed(3, { meeting: 'second', had: [1], isUnlocked: true })).toBe('warm-first');
    expect(whyClosed(3, { meeting: 'second', had: [2], isUnlocked: true })).toBeNull();
  });
});
