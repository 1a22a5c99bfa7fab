import { describe, expect, test } from 'vitest';
import { logOf } from '../../support/rooms.ts';

const OFFER = { type: 'form-offered', secret: 'abcdefghijklmnopqrstuv', title: 'After a meeting' } as const;

describe('a feedback form in the room', () => {
  test('is handed out by a facilitator, and by no one else', () => {
    expect(logOf('ada', 'ben').by('ben', OFFER).refusal).toBe('facilitator-only');
    expect(logOf('ada', 'ben').by('ada', OFFER).room.form).toEqual({
      secret: OFFER.secret,
      title: 'After a meeting',
    });
  });

  test('makes way for the next one, and is not handed out twice', () => {
    const once = logOf('ada', 'ben').by('ada', OFFER);
    const next = once.by('ada', { ...OFFER, secret: 'ABCDEFGHIJKLMNOPQRSTUV', title: 'At the end' });

    expect(once.by('ada', OFFER).refusal).toBe('nothing-changes');
    expect(next.room.form?.title).toBe('At the end');
  });
});
