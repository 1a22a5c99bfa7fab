import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventsPage } from '#protocol/room-responses.ts';
import { sealLine } from '#sealed/line.ts';
import { mintId } from '#sealed/mint.ts';
import { ownClient } from '../support/own-client.ts';
import {
  beginStory,
  join,
  openRoom,
  peopleIn,
  personIn,
  startRound,
  untilHeard,
  type Story,
  type Woman,
} from '../support/story.ts';

const READS = /\/api\/rooms\/[^/]+\/events\?/;
const ALL_CALLS = /\/api\/rooms\//;
const DIVERGED = 'People are being shown different histories.';

let story: Story;

/** Two women in a room of their own. */
async function twoInARoom(): Promise<{ ada: Woman; mei: Woman; link: string }> {
  const ada = await story.woman('Ada', 'laptop');
  const mei = await story.woman('Mei', 'phone');
  const link = await openRoom(story, ada);
  await join(mei, link);
  await personIn(ada, 'Mei').waitFor();
  return { ada, mei, link };
}

/** From now on the server tells her something else than the others. */
async function lieTo(woman: Woman, lie: (page: EventsPage) => EventsPage): Promise<void> {
  await woman.page.route(READS, async (route) => {
    const honest = await route.fetch({ timeout: 60_000 }).catch(() => null);
    if (honest === null) return route.abort().catch(() => undefined);
    if (honest.status() !== 200) return route.fulfill({ response: honest });
    const json = lie((await honest.json()) as EventsPage);
    return route.fulfill({ response: honest, json }).catch(() => undefined);
  });
}

/** The server tells the truth again. */
const tellTheTruth = (woman: Woman) => woman.page.unrouteAll({ behavior: 'ignoreErrors' });

/** As if her device had lost sight of the room for a moment: it asks for news at once. */
const lookAgain = (woman: Woman) => woman.page.evaluate(() => dispatchEvent(new Event('focus')));

beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());

describe('a server that shows two people different histories', () => {
  test('is noticed as soon as one of them does something', async () => {
    const { ada, mei, link } = await twoInARoom();
    const boxes = new Map<number, string>();
    await lieTo(mei, (page) => ({
      ...page,
      events: page.events.map((line) => {
        // The first line after she came in is replaced by an older one of the same size.
        const older = boxes.get(line.box.length);
        const isLie = line.seq === 3 && older !== undefined;
        if (line.seq < 3) boxes.set(line.box.length, line.box);
        return isLie ? { ...line, box: older } : line;
      }),
    }));
    await mei.page.reload();
    await peopleIn(mei).first().waitFor();
    const noor = await story.woman('Noor', 'laptop');
    await join(noor, link);
    await personIn(ada, 'Noor').waitFor();
    expect(await ada.page.getByText(DIVERGED).count()).toBe(0);

    await mei.button('This room').click();
    await mei.button('I am away for a moment').click();

    for (const woman of [ada, noor]) {
      await untilHeard(woman, DIVERGED);
      await untilHeard(woman, 'What Mei has seen is not what you see.');
    }
    expect(await personIn(mei, 'Noor').count()).toBe(0);
    await tellTheTruth(mei);
    expect(await story.complaints()).toEqual([]);
  });

  test('is noticed by the one who is lied to as well', async () => {
    const { ada, mei, link } = await twoInARoom();
    await lieTo(mei, (page) => ({
      ...page,
      events: page.events.map((line) => (line.seq === 3 ? { ...line, box: anyBoxLike(line.box) } : line)),
    }));
    await lookAgain(mei);
    const noor = await story.woman('Noor', 'laptop');
    await join(noor, link);
    await personIn(ada, 'Noor').waitFor();

    await startRound(ada);

    await untilHeard(mei, DIVERGED);
    await tellTheTruth(mei);
    expect(await story.complaints()).toEqual([]);
  });
});

describe('a server that later shows another room under the same link', () => {
  test('is refused, and the keys of the real one are kept', async () => {
    const { mei, link } = await twoInARoom();
    const forger = await ownClient(link);
    const opened = await forger.newest('room-opened');
    const forged = JSON.stringify({ ...opened, id: mintId(), title: 'Another room' });
    const { text } = await sealLine(forger.keys, forged, forger.seatKey);
    await lieTo(mei, (page) => ({
      ...page,
      events: page.events.map((line) => (line.seq === 1 ? { ...line, box: text } : line)),
    }));

    await mei.page.reload();

    await mei.page.getByRole('heading', { name: 'This is not the room you came into' }).waitFor();
    expect(await mei.page.getByText('Another room').count()).toBe(0);

    await tellTheTruth(mei);
    await mei.page.reload();
    await personIn(mei, 'Mei (you)').waitFor();
    expect(await story.complaints()).toEqual([]);
  });
});

describe('a server that loses a room before its time', () => {
  const lose = (route: Route) =>
    route.fulfill({
      status: 404,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'no-such-room', title: 'There is no such room.', status: 404 }),
    });

  test('is not believed: the keys are kept, it is said, and everyone continues when the room is back', async () => {
    const { ada, mei } = await twoInARoom();
    await mei.page.route(ALL_CALLS, lose);
    await lookAgain(mei);

    await mei.page.getByRole('heading', { name: 'The server can’t find this room' }).waitFor();
    await mei.page.getByText('Your keys are kept on this device, and we keep asking.').waitFor();

    await tellTheTruth(mei);
    await personIn(mei, 'Mei (you)').waitFor();
    await startRound(ada);
    await untilHeard(mei, 'Ada is speaking');
    expect(await story.complaints()).toEqual([]);
  });

  test('does not swallow what was pressed in that moment', async () => {
    const { ada, mei } = await twoInARoom();
    await startRound(ada);
    await untilHeard(mei, 'Ada is speaking');
    await ada.button('Done speaking').click();
    await untilHeard(mei, 'Mei is speaking');
    await mei.page.route(ALL_CALLS, lose);

    await mei.button('Done speaking').click();
    await mei.page.getByRole('heading', { name: 'The server can’t find this room' }).waitFor();
    await untilHeard(ada, 'Mei is speaking');

    await tellTheTruth(mei);
    for (const woman of [ada, mei]) await untilHeard(woman, 'The round is over');
    expect(await mei.page.getByText('Not accepted by the room').count()).toBe(0);
    expect(await story.complaints()).toEqual([]);
  });
});

/** A box of the same size that no one can open. */
function anyBoxLike(box: string): string {
  const bytes = Buffer.from(box, 'base64url').reverse();
  bytes[0] = 1;
  return bytes.toString('base64url');
}
