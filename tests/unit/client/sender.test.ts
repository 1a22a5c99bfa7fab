import { expect, test } from 'vitest';
import type { OutboxItem } from '#client/room/outbox.ts';
import { createSender } from '#client/room/sender.ts';
import { roomApiWith } from '../../support/room-api.ts';
import { personAt } from '../../support/people.ts';

const line = (id: string, signed: boolean): OutboxItem => ({
  id,
  key: id,
  box: 'box',
  say: '{}',
  signed,
  isAnswer: !signed,
  nth: 1,
  notBefore: 0,
  notAfter: null,
  seq: null,
});

test('what bears no name never travels with the sign of who holds the room', async () => {
  let items = [line('answer', false), line('name', true)];
  const tokens = new Map<string, string | null>();
  const api = roomApiWith({
    append: async ({ key }, token) => {
      tokens.set(key, token);
      return { ok: true, value: { seq: 1, at: 1, now: 1 } };
    },
  });
  const sent = new Promise<void>((resolve) => {
    createSender({
      api,
      world: personAt('http://localhost').world,
      now: () => 0,
      items: () => items,
      managementKey: () => 'the keeper’s token',
      onSent: (item) => {
        items = items.filter(({ id }) => id !== item.id);
        if (items.length === 0) resolve();
        return Promise.resolve();
      },
      onTurnedAway: () => Promise.resolve(),
      onMissing: () => undefined,
      onConnection: () => undefined,
    }).kick();
  });
  await sent;

  expect(Object.fromEntries(tokens)).toEqual({ answer: null, name: 'the keeper’s token' });
});
