import { describe, expect, test } from 'vitest';
import { kindUiOf } from '#components/room/activity/kinds.ts';
import { agreedIn, isUnlocked, type AskDeeper } from '#domain/activity/ask-deeper/ask-deeper.ts';
import { whyClosed } from '#domain/icebreaker/gate.ts';
import { deeperAsked, logOf } from '../../support/rooms.ts';
import { person, roomOf } from './room-at-noon.ts';

const NOON = 1_000_000;

/** Three people who said this, after everything has come out. */
function asked(...said: string[]): AskDeeper {
  const eligible = ['ada', 'ben', 'cleo'];
  return {
    kind: 'ask-deeper',
    v: 1,
    id: 'asked-at-noon',
    gathering: {
      named: false,
      eligible,
      threshold: 3,
      minLateAnswers: 2,
      marks: eligible.slice(0, said.length),
      collections: [
        {
          closesAt: NOON,
          expected: said.length,
          contributions: said.map((text, nth) => ({
            id: `said-${nth}`,
            seat: null,
            commitment: null,
            content: { part: 'words', text },
            standing: 'shown',
          })),
        },
      ],
    },
  };
}

describe('asking everyone whether deep questions may open', () => {
  test('opens them only where everyone who was there says yes', () => {
    expect(agreedIn(asked('yes', 'yes', 'yes'), NOON)).toBe(true);
    expect(agreedIn(asked('yes', 'no', 'yes'), NOON)).toBe(false);
    expect(agreedIn(asked('yes', 'Yes!', 'yes'), NOON)).toBe(false);
    expect(agreedIn(asked('yes', 'yes'), NOON)).toBe(false);
  });

  test('says nothing before all answers are out', () => {
    expect(agreedIn(asked('yes', 'yes', 'yes'), NOON - 1)).toBeNull();
    const { gathering } = asked();
    expect(agreedIn({ ...asked(), gathering: { ...gathering, collections: [] } }, NOON)).toBeNull();
  });

  test('counts for the rest of the meeting', () => {
    const room = roomOf([person('Ada'), person('Ben'), person('Cleo')]);
    expect(isUnlocked(room, NOON)).toBe(false);
    expect(isUnlocked({ ...room, past: [asked('yes', 'yes', 'yes')] }, NOON)).toBe(true);
    expect(isUnlocked({ ...room, activity: asked('yes', 'no', 'yes') }, NOON)).toBe(false);
  });

  test('is never shown again answer by answer', async () => {
    const view = await kindUiOf(asked('yes', 'no', 'yes'))?.view.get();
    expect(view?.View).toBeDefined();
    expect(view?.earlier).toBeUndefined();
  });

  test('is done once, and not with two, who would know each other’s answer', () => {
    const room = logOf('ada', 'ben');
    expect(room.by('ada', deeperAsked({ after: null })).refusal).toBe('too-few-to-ask');
    const first = room
      .by('cleo', { type: 'seat-taken', name: 'cleo' })
      .by('ada', deeperAsked({ after: null }));
    expect(first.refusal).toBeUndefined();
    const again = first.by('ada', deeperAsked({ after: first.room.activity?.id ?? null }));
    expect(again.refusal).toBe('asked-before');
  });

  test('changes nothing about a first meeting, and still wants a warm question first', () => {
    expect(whyClosed(3, { meeting: 'first', had: [2], isUnlocked: true })).toBe('first-meeting');
    expect(whyClosed(3, { meeting: 'second', had: [1], isUnlocked: true })).toBe('warm-first');
    expect(whyClosed(3, { meeting: 'second', had: [2], isUnlocked: true })).toBeNull();
  });
});
