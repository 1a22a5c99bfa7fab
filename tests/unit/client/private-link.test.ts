import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseClosedRoom } from '#client/room/closing.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import { startHost, type Host } from '../../support/host.ts';
import { joinAs, openRoomAs, personAt, sessionOf, until } from '../../support/people.ts';

let host: Host;
const sessions: RoomClient[] = [];
const kept = (session: RoomClient) => {
  sessions.push(session);
  return session;
};

beforeAll(async () => {
  host = await startHost();
});
afterAll(async () => {
  for (const session of sessions) session.stop();
  await host.stop();
});

describe('a new private link', () => {
  test('takes the place of the old one, and the room can still be kept and erased', async () => {
    const opened = await openRoomAs(personAt(host.url), 'Ada');
    const ada = kept(opened.session);
    const before = ada.$record.value.keeperSecret;
    await until(() => ada.$isRead.value);

    expect(await ada.management.renewPrivateLink()).toBe(true);
    await until(() => ada.$pending.value.length === 0 && ada.$record.value.keepersPut !== null);
    expect(await ada.management.holdsPrivateLink()).toBe(true);

    const old = kept(await sessionOf(personAt(host.url), opened.secret, before));
    await old.comeIn('Someone with the old link');
    await until(() => old.$pending.value.length === 0);
    expect(await old.management.restore()).toBe(false);
    expect(await old.management.erase()).toBe(false);

    const phone = kept(await sessionOf(personAt(host.url), opened.secret, ada.$record.value.keeperSecret));
    await phone.comeIn('Ada on her phone');
    await until(() => phone.$pending.value.length === 0);
    expect(await phone.management.restore()).toBe(true);
    expect(await ada.management.extend(86_400)).toBe(true);
    expect(await ada.management.erase()).toBe(true);
  });

  test('is not made where the server does not answer, and then the old one still leads', async () => {
    const person = personAt(host.url);
    const opened = await openRoomAs(person, 'Ada');
    const ada = kept(opened.session);
    await until(() => ada.$isRead.value);
    const before = ada.$record.value.keeperSecret;

    person.cutNetwork();
    expect(await ada.management.renewPrivateLink()).toBe(false);

    expect(ada.$record.value.keeperSecret).toBe(before);
    expect(await ada.management.holdsPrivateLink()).toBe(true);
  });
});

describe('a closed room', () => {
  test('is erased once the network is back, by the device that closed it', async () => {
    const person = personAt(host.url);
    const opened = await openRoomAs(person, 'Ada');
    const ada = kept(opened.session);
    const ben = kept(await joinAs(personAt(host.url), opened.secret, 'Ben'));
    await until(() => ada.$isRead.value);
    await ada.act({ type: 'room-closed' });
    await until(() => ben.$room.value.phase === 'closed');

    person.cutNetwork();
    let failures = 0;
    const stop = eraseClosedRoom(ada, () => {
      failures += 1;
      person.mendNetwork();
    });
    await until(() => ada.$ending.value === 'erased');
    stop();

    expect(failures).toBe(1);
    await until(() => ben.$ending.value === 'erased');
  });
});
