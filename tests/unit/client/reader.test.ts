import { expect, test } from 'vitest';
import type { RoomApi } from '#client/api/room-api.ts';
import { createReader } from '#client/room/reader.ts';
import { personAt } from '../../support/people.ts';

const page = { events: [], head: 9, more: false, holdSeconds: 20, expiresAt: null, serverNow: 0 };

/** A reader of a server that answers at once; how often it asked before it came to rest, and for how long it rests. */
async function askingOf(onPage: () => Promise<boolean>) {
  let asked = 0;
  const rests: number[] = [];
  const api = {
    read: () => {
      asked += 1;
      return Promise.resolve({ ok: true, value: page });
    },
  } as unknown as RoomApi;
  const world = {
    ...personAt('http://localhost').world,
    after: (ms: number) => {
      rests.push(ms);
      return () => undefined;
    },
  };
  const reader = createReader({
    api,
    world,
    head: () => 0,
    onPage,
    onProblem: () => Promise.resolve(true),
    nextPollInMs: () => Promise.resolve(0),
  });
  reader.start();
  await new Promise((resolve) => setTimeout(resolve, 20));
  reader.stop();
  return { asked, rests };
}

test('a server that leaves lines out is asked again after a while, not over and over', async () => {
  const { asked, rests } = await askingOf(() => Promise.resolve(false));

  expect(asked).toBe(1);
  expect(rests[0]).toBeGreaterThanOrEqual(500);
});

test('a page that could not be taken does not end the reading', async () => {
  const { asked, rests } = await askingOf(() => Promise.reject(new Error('The store is full.')));

  expect(asked).toBe(1);
  expect(rests).toHaveLength(1);
});
