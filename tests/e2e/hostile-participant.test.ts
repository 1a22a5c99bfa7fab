import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealBox } from '#sealed/box.ts';
import { utf8 } from '#sealed/bytes.ts';
import { mintId } from '#sealed/mint.ts';
import { createSeatKey } from '#sealed/seat-key.ts';
import { ownClient, type OwnClient } from '../support/own-client.ts';
import { anyBox } from '../support/sealed-things.ts';
import {
  beginStory,
  join,
  openRoom,
  startRound,
  untilHeard,
  type Story,
  type Woman,
} from '../support/story.ts';
import { icebreakerDrawn, pulseStarted } from '../support/rooms.ts';

const GRANT = 'facilitator-granted';
const HASH = 'A'.repeat(43);

let story: Story;
let ada: Woman;
let mei: Woman;
let link: string;
let mallory: OwnClient;
let round: string;
let adasSeat: string;
let meisSeat: string;

const honest = () => [ada, mei];

/** What a screen says to people who look at it and to people who listen, without the time that runs. */
async function screenOf(woman: Woman): Promise<string> {
  const seen = await woman.page.locator('body').ariaSnapshot();
  return seen.replaceAll(/\d+:\d\d/g, '0:00');
}

/** How many lines the account of the room's privacy says were ignored. */
async function ignoredOn(woman: Woman): Promise<number> {
  await woman.page.getByRole('button', { name: 'End-to-end encrypted' }).click();
  const dialog = woman.page.getByRole('dialog', { name: 'How private is this room?' });
  await dialog.getByText('Who can read it').waitFor();
  const [, count = '0'] = /(\d+) lines? could not be read/.exec(await dialog.innerText()) ?? [];
  await dialog.getByRole('button', { name: 'Close this dialog' }).click();
  return Number(count);
}

/** Waits until both screens have read everything she got into the log, all of it in vain. */
async function untilIgnored(count: number): Promise<void> {
  for (const woman of honest()) await expect.poll(() => ignoredOn(woman)).toBe(count);
}

/** Nothing of what she does may change what the others see; everything that got into the log is counted. */
async function changesNothing(act: () => Promise<void>): Promise<void> {
  const before = await Promise.all(honest().map(screenOf));
  const ignored = await ignoredOn(ada);
  const added = mallory.added;
  await act();
  await untilIgnored(ignored + mallory.added - added);
  expect(await Promise.all(honest().map(screenOf))).toEqual(before);
}

beforeAll(async () => {
  story = await beginStory();
  ada = await story.woman('Ada', 'laptop');
  mei = await story.woman('Mei', 'phone');
  link = await openRoom(story, ada);
  await join(mei, link);
  mallory = await ownClient(link);
  await mallory.say({ type: 'seat-taken', name: 'Mallory' });
  for (const woman of honest()) await woman.page.getByText('Mallory').first().waitFor({ state: 'attached' });
  await startRound(ada);
  for (const woman of honest()) {
    await untilHeard(woman, 'Ada is speaking');
    await woman.page.getByText('Ready when you are').waitFor({ state: 'detached' });
  }
  const started = await mallory.newestStart('round');
  round = started.id;
  [adasSeat = '', meisSeat = ''] = started.setup.order as string[];
});
afterAll(() => story.end());

describe('someone who has the link, a seat, and a program of her own', () => {
  test('cannot speak for others', async () => {
    await changesNothing(async () => {
      const [opened] = await mallory.lines();
      const { by } = JSON.parse(opened!.json) as { by: string };
      const say = JSON.stringify({ type: 'round-ended', id: mintId(), activity: round, turn: 1 });
      const stranger = await createSeatKey();
      const lie = (sig: string) => mallory.write(JSON.stringify({ say, by, sig }));

      expect(await lie('A'.repeat(86))).toBe(201);
      expect(await lie('')).toBe(201);
      expect(await mallory.write(JSON.stringify({ say, by }))).toBe(201);
      expect(await mallory.write(JSON.stringify({ say, by: `${by}AAAA`, sig: 'A'.repeat(86) }))).toBe(201);
      expect(await mallory.write(JSON.stringify({ say, by: 'B'.repeat(87), sig: 'A'.repeat(86) }))).toBe(201);
      await mallory.say({ type: 'round-ended', activity: round, turn: 1 }, null);
      await mallory.say({ type: 'seat-taken', name: 'ADA' }, stranger);
      await mallory.say({ type: 'seat-renamed', name: 'No one' }, stranger);
    });
  });

  test('cannot lead from her own seat', async () => {
    const onRound = { activity: round, turn: 1 };
    await changesNothing(async () => {
      for (const event of [
        { type: GRANT, seat: mallory.seatKey.seat },
        { type: 'seat-removed', seat: adasSeat },
        { type: 'seat-removed', seat: meisSeat },
        { type: 'seat-away', seat: meisSeat },
        { type: 'seat-replaced', lost: adasSeat, found: mallory.seatKey.seat },
        { type: 'seat-admitted', seat: mallory.seatKey.seat },
        { type: 'door-locked' },
        { type: 'room-closed' },
        { type: 'room-extended', expiresAt: 1 },
        { type: 'keeper-published', keeper: HASH },
        { type: 'recovery-replaced', recovery: { pub: 'p'.repeat(87), wrapped: 'w'.repeat(222) } },
        { type: 'facilitator-restored', seat: mallory.seatKey.seat, proof: 'A'.repeat(86) },
        { type: 'facilitator-stepped-down' },
        { type: 'turn-advanced', ...onRound, startsInMs: 0 },
        { type: 'turn-skipped', ...onRound, seat: adasSeat, startsInMs: 0 },
        { type: 'round-paused', ...onRound },
        { type: 'round-resumed', ...onRound, startsInMs: 0 },
        { type: 'round-time-added', ...onRound, ms: -60_000 },
        { type: 'round-ended', ...onRound },
        { type: 'activity-ended', activity: round },
        icebreakerDrawn({ after: round, prompt: 'small-win' }),
        pulseStarted({ after: round, threshold: 3 }),
        { type: 'activity-started', after: round, kind: 'constellation', v: 1, setup: {} },
        { type: 'activity-started', after: round, kind: 'round', v: 2, setup: { turnMs: 60_000 } },
        {
          type: 'room-opened',
          rules: 1,
          title: 'Mine',
          name: 'Mallory',
          keeper: HASH,
          recovery: { pub: 'p'.repeat(87), wrapped: 'w'.repeat(222) },
        },
      ]) {
        expect(await mallory.say(event), event.type).toBe(201);
      }
    });
  });

  test('cannot speak out of turn', async () => {
    await changesNothing(async () => {
      for (const type of ['turn-done', 'turn-passed', 'turn-postponed']) {
        await mallory.say({ type, activity: round, turn: 1, startsInMs: 0 });
        await mallory.say({ type, activity: round, turn: 3, startsInMs: 0 });
        await mallory.say({ type, activity: mintId(), turn: 1, startsInMs: 0 });
      }
    });
  });

  test('cannot break a screen with what no program would write', async () => {
    const bad = (say: unknown) => mallory.write(JSON.stringify({ say }));
    await changesNothing(async () => {
      await mallory.post(anyBox());
      await mallory.post(anyBox(4125));
      await mallory.write('this is not JSON');
      await mallory.write('null');
      await mallory.write('[]');
      await mallory.write('{}');
      await mallory.write('{"say":1}');
      await mallory.write('[{"say":"{}"}]');
      await mallory.write(`${'['.repeat(2000)}${']'.repeat(2000)}`);
      await mallory.writeBytes(new Uint8Array(512).fill(0xff));
      await mallory.writeBytes(new Uint8Array(1024));
      await bad('not JSON either');
      await bad('null');
      await bad('"text"');
      await bad('{"type":"room-burned","id":"aaaaaaaaaaaaaaaaaaaa"}');
      await bad('{"type":"__proto__","id":"aaaaaaaaaaaaaaaaaaab"}');
      await bad('{"type":["seat-taken"],"id":"aaaaaaaaaaaaaaaaaaac"}');
      await bad(`${'{"type":'.repeat(300)}1${'}'.repeat(300)}`);
      await bad('['.repeat(3900));
      await mallory.say({ type: 'seat-renamed' });
      await mallory.say({ type: 'seat-renamed', name: 7 });
      await mallory.say({ type: 'seat-renamed', name: '' });
      await mallory.say({ type: 'seat-renamed', name: 'Long', id: 'short' });
      await mallory.say({ type: 'seat-renamed', name: 'Eve'.repeat(40) });
      await mallory.say({ type: 'seat-renamed', name: 'mei' });
      await mallory.say({ type: 'seat-away', seat: '__proto__' });
      await mallory.say({ type: 'turn-done', activity: round, turn: 1e9, startsInMs: -5 });
      await mallory.say({ type: 'turn-declined', activity: 'constructor-------' });
    });
  });

  test('cannot put more into the log than it holds', async () => {
    await changesNothing(async () => {
      const wrongSize = Buffer.alloc(542, 1).toString('base64url');
      const otherVersion = Buffer.alloc(541, 2).toString('base64url');
      const tooLarge = Buffer.alloc(8 * 1024, 1).toString('base64url');

      expect(await mallory.post(wrongSize)).toBe(400);
      expect(await mallory.post(otherVersion)).toBe(400);
      expect(await mallory.post('')).toBe(400);
      expect(await mallory.post(tooLarge)).toBe(413);
      expect(await mallory.post(anyBox(), { key: 'short' })).toBe(400);
      expect(await mallory.post(anyBox(), { writeToken: mallory.keys.writeVerifier })).toBe(401);
      await expect(sealBox(mallory.keys, 'x'.repeat(4097))).rejects.toThrow('larger than a box');
    });
  });

  test('cannot say again what was said, by herself or by others, in the old box or in a new one', async () => {
    await changesNothing(async () => {
      for (const { box, json } of await mallory.lines()) {
        await mallory.post(box);
        if (json !== '') await mallory.write(json);
      }
    });
  });

  test('does not keep the others from continuing their round', async () => {
    await ada.button('Done speaking').click();
    for (const woman of honest()) await untilHeard(woman, 'Mei is speaking');
    await mei.button('Done speaking').click();
    for (const woman of honest()) await untilHeard(woman, 'Mallory is speaking');

    const done = { type: 'turn-done', id: mintId(), activity: round, turn: 3, startsInMs: 0 };
    await mallory.say(done);
    await mallory.say({ ...done, id: mintId() });

    for (const woman of honest()) await untilHeard(woman, 'The round is over');
  });

  test('can fill a box to its very edge, and is read like anyone', async () => {
    const ignored = await ignoredOn(mei);
    for (const bytes of [512, 1024, 2048, 4096]) {
      const name = `Mallory ${bytes}`;
      const say = JSON.stringify({ type: 'seat-renamed', id: mintId(), name });
      const line = await mallory.signed(say);
      await mallory.write(line.padEnd(line.length + bytes - utf8(line).length));
      for (const woman of honest()) await woman.page.getByText(name).first().waitFor({ state: 'attached' });
    }
    expect(await ignoredOn(mei)).toBe(ignored);
  });

  test('can be heard sixty times in a moment, and the others stay at the newest', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, nth) => mallory.say({ type: 'seat-renamed', name: `Sixty ${nth}` })),
    );
    await mallory.say({ type: 'seat-renamed', name: 'Mallory' });

    for (const woman of honest()) {
      await expect.poll(() => woman.page.getByText(/Sixty|4096/).count()).toBe(0);
      expect(await woman.page.getByRole('listitem').filter({ hasText: 'Mallory' }).count()).toBe(1);
    }
  });

  test.each([
    ['a name that turns the writing round', '\u202Eyrollam\u202D\u2066\u2067'],
    ['a name of nothing to see', '\u200B\u200D\u2060'],
    ['a name of forty letters without a gap', 'W'.repeat(40)],
    ['a name with many marks on one letter', `Z${'\u0335\u0360'.repeat(19)}`],
    ['a name that is half a letter', '\uD83D'],
    ['a name that looks like code', '<img src=x onerror=alert(1)>'],
  ])('may carry %s, and the screens keep their shape', async (_, name) => {
    const before = (await mallory.lines()).length;
    await mallory.say({ type: 'seat-renamed', name });

    for (const woman of honest()) {
      const { page } = woman;
      const asMallory = page.getByRole('listitem').filter({ hasText: 'Mallory' });
      await expect.poll(() => asMallory.count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await woman.button('Leave this page now').isVisible()).toBe(true);
    }
    expect((await mallory.lines()).length).toBe(before + 1);
    await mallory.say({ type: 'seat-renamed', name: 'Mallory' });
    for (const woman of honest())
      await woman.page.getByText('Mallory').first().waitFor({ state: 'attached' });
  });

  test('can stuff a pulse, and then nothing is shown and everyone is told why', async () => {
    await ada.button('Start the closing pulse').click();
    const dialog = ada.page.getByRole('dialog', { name: 'Start the closing pulse' });
    await dialog.getByLabel('From how many answers on are they shown?').selectOption('3');
    await dialog.getByRole('button', { name: 'Start the closing pulse', exact: true }).click();
    for (const woman of honest()) {
      await woman.page.getByRole('group', { name: 'I could say what' }).getByRole('radio').first().check();
      await woman.page.getByLabel('One line to the group').fill(`A line of ${woman.name}`);
      await woman.button('Send my answers').click();
    }
    const { id: pulse } = await mallory.newestStart('pulse');
    await mallory.say({ type: 'answered', activity: pulse });
    await ada.page.getByText('3 of 3 have answered').first().waitFor();
    await ada.button('Reveal the answers').click();
    await mallory.newest('collection-opened');
    const ratings = { type: 'pulse-rated', activity: pulse, collection: 1, ratings: [1, 1, 1] };
    for (let nth = 0; nth < 12; nth += 1) await mallory.say(ratings, null);

    for (const woman of honest()) {
      await woman.page
        .getByText('So someone sent too many, and we can trust none of them.')
        .first()
        .waitFor();
      expect(await woman.page.getByText('A line of').count()).toBe(0);
      expect(await woman.page.getByText('people answered.').count()).toBe(0);
    }
  });

  test('leaves them a room that works', async () => {
    await ada.button('Put it away').click();
    await ada.button('Draw an icebreaker').click();
    await ada.button('Another one').waitFor();
    const question = await ada.page.getByRole('main').getByRole('heading').first().innerText();
    await mei.page.getByRole('heading', { name: question }).waitFor();
    expect(await story.complaints()).toEqual([]);
  });
});
