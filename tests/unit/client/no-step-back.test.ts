import { effect } from '@preact/signals';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost, type Host } from '../../support/host.ts';
import { openRoomAs, personAt, until } from '../../support/people.ts';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

test('what someone did never goes away again on its way to the room and back', async () => {
  const { session } = await openRoomAs(personAt(host.url), 'Ada');
  const seen: string[] = [];
  const stopWatching = effect(() => {
    const room = session.$room.value;
    seen.push(room.phase === 'open' ? (room.seats[0]?.name ?? '') : '');
  });

  for (const name of ['Adele', 'Adriana', 'Agnes']) {
    await session.act({ type: 'seat-renamed', name });
    await until(() => session.$pending.value.length === 0 && seen.at(-1) === name);
  }
  await until(() => session.$ignored.value === 0);
  stopWatching();
  session.stop();

  const changes = seen.filter((name, nth) => name !== seen[nth - 1]);
  expect(changes).toEqual(['Ada', 'Adele', 'Adriana', 'Agnes']);
});
