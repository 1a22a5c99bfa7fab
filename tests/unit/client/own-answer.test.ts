import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoomClient } from '#client/room/room-client.ts';
import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import { startHost, type Host } from '../../support/host.ts';
import { joinAs, openRoomAs, personAt, until } from '../../support/people.ts';
import { isIcebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { icebreakerDrawn } from '../../support/rooms.ts';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

const icebreakerIn = ({ $room }: RoomClient) => {
  const room = $room.value;
  return room.phase === 'open' && room.activity !== null && isIcebreaker(room.activity)
    ? room.activity
    : null;
};
const writingIn = (session: RoomClient) => icebreakerIn(session)?.writing?.gathering ?? null;
const shownIn = (session: RoomClient): readonly Contribution[] =>
  writingIn(session)?.collections[0]?.contributions ?? [];

test('the author of an answer without a name can put her name to it, or take it back', async () => {
  const { secret, session: ada } = await openRoomAs(personAt(host.url), 'Ada');
  const ben = await joinAs(personAt(host.url), secret, 'Ben');
  const caro = await joinAs(personAt(host.url), secret, 'Caro');
  const all = [ada, ben, caro];
  await ada.act(icebreakerDrawn({ after: null, prompt: 'hear-see-or-touch' }));
  const { id: activity } = icebreakerIn(ada)!;
  await ada.act({ type: 'writing-opened', activity, named: false });
  await until(() => all.every((session) => writingIn(session) !== null));
  for (const one of all) await one.answers.give(activity, [{ part: 'words', text: 'Rain' }]);
  await until(() => writingIn(ada)?.marks.length === 3);
  await ada.act({ type: 'collection-opened', activity, collection: 1 });
  await until(() => all.every((session) => shownIn(session).length === 3), 15_000);
  const own = (session: RoomClient) => shownIn(session).find(({ id }) => session.answers.isMine(id))!;

  expect(await ben.answers.claim(activity, own(ben).id)).toBeNull();
  await caro.answers.withdraw(activity, own(caro).id);
  await until(() => own(caro).standing === 'withdrawn' && own(ben).seat !== null);

  expect(own(ben).seat).toBe(ben.$me.value);
  expect(own(ada)).toMatchObject({ seat: null, standing: 'shown' });

  await ben.answers.withdraw(activity, own(ben).id);
  await until(() => own(ben).standing === 'withdrawn');
  for (const one of all) one.stop();
}, 30_000);
