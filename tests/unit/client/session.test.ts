import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '#domain/room/room.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import { startHost, type Host } from '../../support/host.ts';
import { joinAs, openRoomAs, personAt, sessionOf, until } from '../../support/people.ts';
import { isPulse } from '#domain/activity/pulse/pulse.ts';
import { pulseStarted } from '../../support/rooms.ts';

/** The pulse that the circle has now, as this device sees it. */
const pulseIn = ({ $room }: RoomClient) => {
  const room = $room.value;
  return room.phase === 'open' && room.activity !== null && isPulse(room.activity) ? room.activity : null;
};

let host: Host;
const sessions: RoomClient[] = [];
const kept = <Session extends RoomClient>(session: Session) => {
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

const namesIn = (room: Room) => (room.phase === 'open' ? room.seats.map(({ name }) => name) : []);

describe('a session', () => {
  test('shows everyone the same people', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    kept(session);
    const ben = kept(await joinAs(personAt(host.url), secret, 'Ben'));
    const caro = kept(await joinAs(personAt(host.url), secret, 'Caro'));

    await until(() => [session, ben, caro].every(({ $room }) => namesIn($room.value).length === 3));

    expect(namesIn(session.$room.value)).toEqual(['Ada', 'Ben', 'Caro']);
    expect(namesIn(caro.$room.value)).toEqual(['Ada', 'Ben', 'Caro']);
  });

  test('sends what was done without a network once it is back, once', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    kept(session);
    const person = personAt(host.url);
    const ben = kept(await joinAs(person, secret, 'Ben'));
    await until(() => namesIn(session.$room.value).includes('Ben') && ben.$pending.value.length === 0);

    person.cutNetwork();
    await ben.act({ type: 'seat-renamed', name: 'Benedetta' });
    expect(namesIn(ben.$room.value)).toContain('Benedetta');
    await until(() => !ben.$isConnected.value);
    expect(namesIn(session.$room.value)).toContain('Ben');
    person.mendNetwork();

    await until(() => namesIn(session.$room.value).includes('Benedetta'));
    await until(() => ben.$pending.value.length === 0);
    expect(session.$ignored.value).toBe(0);
  });

  test('continues after a reload with what had not been sent', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    kept(session);
    const person = personAt(host.url);
    const ben = await joinAs(person, secret, 'Ben');
    await until(() => ben.$pending.value.length === 0);
    person.cutNetwork();
    await ben.act({ type: 'seat-renamed', name: 'Benedetta' });
    ben.stop();

    person.mendNetwork();
    const again = kept(await sessionOf(person, secret));

    await until(() => namesIn(session.$room.value).includes('Benedetta'));
    expect(again.$me.value).toBe(ben.$me.value);
  });

  test('gives back what the room did not accept', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    kept(session);
    const person = personAt(host.url);
    const ben = kept(await joinAs(person, secret, 'Ben'));
    await until(() => ben.$pending.value.length === 0);

    person.cutNetwork();
    await ben.act({ type: 'seat-renamed', name: 'Caro' });
    kept(await joinAs(personAt(host.url), secret, 'Caro'));
    await until(() => namesIn(session.$room.value).includes('Caro'));
    person.mendNetwork();

    await until(() => ben.$returned.value.length === 1);
    expect(ben.$returned.value[0]).toMatchObject({ reason: 'name-taken', event: { name: 'Caro' } });
    expect(namesIn(ben.$room.value)).toEqual(['Ada', 'Ben', 'Caro']);
  });

  test('keeps what was done while the server could not find the room, and sends it once it can', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    kept(session);
    const person = personAt(host.url);
    let isLost = false;
    const problem = { type: 'no-such-room', title: 'There is no such room.', status: 404 };
    const world: typeof person.world = {
      ...person.world,
      fetch: (input, init) =>
        isLost ? Promise.resolve(Response.json(problem, { status: 404 })) : person.world.fetch(input, init),
    };
    const ben = kept(await joinAs({ ...person, world }, secret, 'Ben'));
    await until(() => ben.$pending.value.length === 0);

    isLost = true;
    await ben.act({ type: 'seat-renamed', name: 'Benedetta' });
    await until(() => ben.$ending.value === 'missing');
    isLost = false;

    await until(() => namesIn(session.$room.value).includes('Benedetta'));
    await until(() => ben.$ending.value === null && ben.$pending.value.length === 0);
    expect(ben.$returned.value).toEqual([]);
    expect(session.$ignored.value).toBe(0);
  });

  test('ends for everyone when a facilitator erases the room', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    const ben = await joinAs(personAt(host.url), secret, 'Ben');

    expect(await session.management.erase()).toBe(true);

    await until(() => ben.$ending.value === 'erased');
    expect(session.$ending.value).toBe('erased');
  });
});

describe('facilitation', () => {
  test('is handed over with the right to keep the room', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    const ben = kept(await joinAs(personAt(host.url), secret, 'Ben'));
    await until(() => namesIn(session.$room.value).length === 2);

    await session.act({ type: 'facilitator-granted', seat: ben.$me.value! });
    await until(() => ben.management.holds() && ben.$record.value.keepersPut !== null);
    await session.act({ type: 'seat-left' });
    await until(() => ben.$room.value.phase === 'open' && ben.$room.value.facilitators.length === 1);

    expect(await ben.management.erase()).toBe(true);
  });

  test('comes back on a new device by the private link', async () => {
    const person = personAt(host.url);
    const { secret, session } = await openRoomAs(person, 'Ada');
    const { keeperSecret } = session.$record.value;
    session.stop();

    const phone = kept(await sessionOf(personAt(host.url), secret, keeperSecret));
    await phone.comeIn('Ada on her phone');
    await until(() => phone.$pending.value.length === 0);
    expect(await phone.management.restore()).toBe(true);

    await until(
      () => phone.$room.value.phase === 'open' && phone.$room.value.facilitators.includes(phone.$me.value!),
    );
  });
});

describe('answers that are shown together', () => {
  test('are marked as answered also when the page went before the mark was on its way', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    kept(session);
    const person = personAt(host.url);
    const ben = await joinAs(person, secret, 'Ben');
    await until(() => ben.$pending.value.length === 0);
    await session.act(pulseStarted({ after: null, threshold: 3 }));
    const pulse = () => pulseIn(session);
    const activity = pulse()!.id;
    ben.stop();
    const content = [{ part: 'words', text: 'Kept, and the page was gone' }];
    await person.device.put(ben.keys.id, 'answer', activity, { activity, content, sent: null, came: false });

    const again = kept(await sessionOf(person, secret));

    await until(() => {
      const shown = pulse();
      return shown?.gathering.marks.includes(again.$me.value!) === true;
    });
    await until(() => again.$pending.value.length === 0);
    expect(again.answers.$kept.value).toHaveLength(1);
    expect(session.$ignored.value).toBe(0);
  });

  test('are not sent by a device whose mark came too late, so that they do not spoil the others’', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    const names = ['Ben', 'Caro', 'Dina'];
    const people = names.map(() => personAt(host.url));
    const guests = await Promise.all(people.map((person, nth) => joinAs(person, secret, names[nth]!)));
    const [ben, caro, dina] = guests.map(kept);
    kept(session);
    await until(() => namesIn(session.$room.value).length === 4);
    await session.act(pulseStarted({ after: null, threshold: 3 }));
    const pulse = () => pulseIn(session);
    const id = pulse()!.id;
    await until(() =>
      guests.every(({ $room }) => $room.value.phase === 'open' && $room.value.activity?.id === id),
    );
    people[2]!.cutNetwork();
    const ratings = [{ part: 'ratings', ratings: [5, 4, 3] }] as const;
    for (const one of [session, ben!, caro!, dina!]) await one.answers.give(id, ratings);
    await until(() => pulse()?.gathering.marks.length === 3);
    await session.act({ type: 'collection-opened', activity: id, collection: 1 });
    await until(() => pulse()?.gathering.collections.length === 1 && session.$pending.value.length === 0);

    people[2]!.mendNetwork();
    await until(() => dina!.$returned.value.length === 1);
    expect(dina!.$returned.value[0]!.reason).toBe('collection-over');
    await until(() => pulse()?.gathering.collections[0]?.contributions.length === 3, 15_000);

    expect(dina!.answers.$kept.value[0]!.sent).toBeNull();
    expect(dina!.$pending.value).toEqual([]);
  }, 30_000);

  test('stay on the device until the reveal and come out without a name', async () => {
    const { secret, session } = await openRoomAs(personAt(host.url), 'Ada');
    const others = await Promise.all(
      ['Ben', 'Caro', 'Dina'].map((name) => joinAs(personAt(host.url), secret, name)),
    );
    const all = [session, ...others].map(kept);
    await until(() => namesIn(session.$room.value).length === 4);
    await session.act(pulseStarted({ after: null, threshold: 3 }));
    const pulse = () => pulseIn(session);
    const id = pulse()!.id;
    await until(() =>
      all.every(({ $room }) => $room.value.phase === 'open' && $room.value.activity?.id === id),
    );
    for (const [nth, one] of all.entries()) {
      await one.answers.give(id, [
        { part: 'ratings', ratings: [5, 4, nth + 1] },
        { part: 'words', text: `Keep ${nth}` },
      ]);
    }
    await until(() => {
      const activity = pulse();
      return activity?.gathering.marks.length === 4;
    });

    await session.act({ type: 'collection-opened', activity: id, collection: 1 });

    await until(() => {
      const activity = pulse();
      return activity?.gathering.collections[0]?.contributions.length === 8;
    }, 15_000);
    const activity = pulse();
    const contributions = activity?.gathering.collections[0]?.contributions ?? [];
    expect(contributions.every(({ seat }) => seat === null)).toBe(true);
    expect(
      contributions.flatMap(({ content }) => (content.part === 'words' ? content.text : [])).sort(),
    ).toEqual(['Keep 0', 'Keep 1', 'Keep 2', 'Keep 3']);
  }, 30_000);
});
