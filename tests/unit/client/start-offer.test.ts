import { describe, expect, test } from 'vitest';
import { newRoomLink, readOffer, readTitle } from '#client/room/start-offer.ts';
import { togetherLink } from '#components/tools/together-link.ts';

const fragmentOf = (link: string) => link.slice(link.indexOf('#'));

describe('what was set up alone', () => {
  test('is offered in the room: a question', () => {
    const fragment = fragmentOf(togetherLink('icebreaker', { prompt: 'small-win' }));

    expect(readOffer(fragment)).toEqual({ kind: 'icebreaker', prompt: 'small-win' });
  });

  test('is offered in the room: a round, by minutes each or by one time for all', () => {
    expect(readOffer(fragmentOf(togetherLink('round', { minutes: 1.5 })))).toEqual({
      kind: 'round',
      pace: { each: 90_000 },
    });
    expect(readOffer(fragmentOf(togetherLink('round', { whole: 20 })))).toEqual({
      kind: 'round',
      pace: { whole: 1_200_000 },
    });
  });

  test('is left out where it makes no sense', () => {
    expect(readOffer('#start=round&minutes=-2')).toEqual({ kind: 'round', pace: null });
    expect(readOffer('#start=party')).toBeUndefined();
    expect(readOffer('')).toBeUndefined();
  });
});

test('a new room may go on under the same title, whatever stands in it', () => {
  const title = 'Tuesday & friends #2 = “ours”';

  expect(readTitle(fragmentOf(newRoomLink(title)))).toBe(title);
});
