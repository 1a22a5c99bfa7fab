import { describe, expect, test } from 'vitest';
import { newRoomLink, readOffer, readTitle } from '#client/room/start-offer.ts';
import { offeredPace } from '#components/room/activity/round/begin.ts';
import { togetherLink } from '#components/tools/together-link.ts';

const fragmentOf = (link: string) => link.slice(link.indexOf('#'));

const offerOf = (link: string) => {
  const offer = readOffer(fragmentOf(link));
  if (offer === undefined) throw new Error('Nothing is offered.');
  return offer;
};

describe('what was set up alone', () => {
  test('is offered in the room: a question', () => {
    const { kind, said } = offerOf(togetherLink('icebreaker', { prompt: 'small-win' }));

    expect([kind, said.get('prompt')]).toEqual(['icebreaker', 'small-win']);
  });

  test('is offered in the room: a round, by minutes each or by one time for all', () => {
    const each = offerOf(togetherLink('round', { minutes: 1.5 }));
    expect(each.kind).toBe('round');
    expect(offeredPace(each.said)).toEqual({ each: 90_000 });
    expect(offeredPace(offerOf(togetherLink('round', { whole: 20 })).said)).toEqual({ whole: 1_200_000 });
  });

  test('is offered in the room: a round of the usual length, and a session', () => {
    const round = offerOf(togetherLink('round', {}));
    expect([round.kind, offeredPace(round.said)]).toEqual(['round', null]);
    const session = offerOf('#start=session&session=first-circle');
    expect([session.kind, session.said.get('session')]).toEqual(['session', 'first-circle']);
    expect(offerOf('#start=icebreaker').said.get('prompt')).toBeNull();
  });

  test('is read again from the draft it was kept as, without the sign in front', () => {
    expect(offeredPace(offerOf('#start=round&minutes=2').said)).toEqual({ each: 120_000 });
    expect(readOffer('start=session&session=a#b')?.said.get('session')).toBe('a#b');
  });

  test('goes by the minutes each where both are said, and by a time that there is', () => {
    expect(offeredPace(offerOf('#start=round&minutes=2&whole=20').said)).toEqual({ each: 120_000 });
    expect(offeredPace(offerOf('#start=round&minutes=0&whole=20').said)).toEqual({ whole: 1_200_000 });
  });

  test('is left out where it makes no sense', () => {
    expect(offeredPace(offerOf('#start=round&minutes=-2').said)).toBeNull();
    expect(readOffer('#start=')).toBeUndefined();
    expect(readOffer('')).toBeUndefined();
  });
});

test('a new room may continue under the same title, whatever it says', () => {
  const title = 'Tuesday & friends #2 = “ours”';

  expect(newRoomLink(title)).toMatch(/^\/rooms\/new#/);
  expect(readTitle(fragmentOf(newRoomLink(title)))).toBe(title);
  expect(readTitle('title=ours#2')).toBe('ours#2');
  expect(readTitle('#start=round')).toBe('');
});
