import { readdir, readFile } from 'node:fs/promises';
import { join as pathOf } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptOn } from '../support/kept-on.ts';
import { ownClient, type OwnClient } from '../support/own-client.ts';
import { anyBox } from '../support/sealed-things.ts';
import {
  beginStory,
  join,
  openRoom,
  personIn,
  startRound,
  untilHeard,
  type Story,
  type Woman,
} from '../support/story.ts';

let story: Story;

beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());

/** Which of these boxes lie anywhere in the files of the store, as text or as bytes. */
async function foundOnDisk(boxes: readonly string[]): Promise<string[]> {
  const { dataDir } = story.host;
  const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(pathOf(file.parentPath, file.name))),
  );
  expect(contents.length).toBeGreaterThan(0);
  return boxes.filter((box) => {
    const bytes = Buffer.from(box, 'base64url');
    // A page of the database may have cut a long box in two, so pieces of it are looked for as well.
    const pieces = [bytes.subarray(0, 48), bytes.subarray(bytes.length - 48), Buffer.from(box.slice(0, 64))];
    return contents.some((content) => pieces.some((piece) => content.includes(piece)));
  });
}

const boxesOf = async (reader: OwnClient) => (await reader.lines()).map(({ box }) => box);

async function closeForEveryone(facilitator: Woman): Promise<void> {
  await facilitator.button('This room').click();
  const room = facilitator.page.getByRole('dialog', { name: 'This room' });
  await room.getByRole('button', { name: 'Close the room for everyone' }).click();
  const sure = facilitator.page.getByRole('dialog', { name: 'Close the room for everyone?' });
  await sure.getByRole('button', { name: 'Close the room for everyone', exact: true }).click();
}

describe('a room that is closed for everyone', () => {
  test('leaves nothing: not on the screens, not on the server, not on its disk, not on the devices', async () => {
    const ada = await story.woman('Ada', 'laptop');
    const mei = await story.woman('Mei', 'phone');
    const link = await openRoom(story, ada, 'To be forgotten');
    await join(mei, link);
    await personIn(ada, 'Mei').waitFor();
    await startRound(ada);
    for (const woman of [ada, mei]) {
      await untilHeard(woman, 'Ada is speaking');
    }
    const reader = await ownClient(link);
    const secret = link.split('#')[1]!;
    const boxes = await boxesOf(reader);
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(await foundOnDisk(boxes)).toEqual(boxes);
    expect(await keptOn(ada.page)).toContain(secret);
    expect(await keptOn(mei.page)).toContain(secret);

    await closeForEveryone(ada);

    for (const woman of [ada, mei]) {
      await woman.page.getByRole('heading', { name: 'The room is closed' }).waitFor();
      await woman.page
        .getByText(
          'What was written has been erased from the server, and this device has forgotten its keys.',
        )
        .waitFor();
      await expect.poll(() => keptOn(woman.page)).not.toContain(secret);
      expect(await keptOn(woman.page)).not.toContain(reader.keys.id);
    }
    const events = `${story.host.url}/api/rooms/${reader.keys.id}/events`;
    expect((await fetch(events)).status).toBe(410);
    expect(await reader.post(anyBox())).toBe(410);
    expect(await foundOnDisk(boxes)).toEqual([]);

    await mei.page.goto(link);
    await mei.page.reload();
    await mei.page.getByRole('heading', { name: 'The room is closed' }).waitFor();
    expect(await story.complaints()).toEqual([]);
  });

  test('leaves nothing on disk when the server is stopped and started again either', async () => {
    const ada = await story.woman('Ada', 'laptop');
    const reader = await ownClient(await openRoom(story, ada));
    const boxes = await boxesOf(reader);
    await closeForEveryone(ada);
    await ada.page.getByText('What was written has been erased from the server').waitFor();

    await story.host.kill9();
    expect(await foundOnDisk(boxes)).toEqual([]);
    await story.host.restart();
    expect(await foundOnDisk(boxes)).toEqual([]);
    expect((await fetch(`${story.host.url}/api/rooms/${reader.keys.id}/events`)).status).toBe(410);
    expect(await story.complaints()).toEqual([]);
  });
});

describe('two rooms at once', () => {
  test('share nothing', async () => {
    const ada = await story.woman('Ada', 'laptop');
    const bea = await story.woman('Bea', 'laptop');
    const [first, second] = [await openRoom(story, ada, 'First'), await openRoom(story, bea, 'Second')];
    const mei = await story.woman('Mei', 'phone');
    const noor = await story.woman('Noor', 'phone');
    await join(mei, first);
    await join(noor, second);
    await personIn(ada, 'Mei').waitFor();
    await personIn(bea, 'Noor').waitFor();
    await startRound(ada);
    await untilHeard(mei, 'Ada is speaking');

    expect(first.split('#')[1]).not.toBe(second.split('#')[1]);
    for (const woman of [bea, noor]) {
      for (const other of ['First', 'Ada', 'Mei', 'is speaking'])
        expect(await woman.page.getByText(other).count(), `${woman.name} sees ${other}`).toBe(0);
    }
    const [one, other] = [await ownClient(first), await ownClient(second)];
    const boxes = new Set(await boxesOf(one));
    expect((await boxesOf(other)).filter((box) => boxes.has(box))).toEqual([]);
    expect(one.keys.id).not.toBe(other.keys.id);
    expect(await other.post(anyBox(), { writeToken: one.keys.writeToken })).toBe(401);

    // A line of one room, posted in the other by someone who is in both, opens for no one there.
    const [line] = await boxesOf(one);
    expect(await other.post(line!)).toBe(201);
    await closeForEveryone(ada);
    await mei.page.getByRole('heading', { name: 'The room is closed' }).waitFor();
    await startRound(bea);
    await untilHeard(noor, 'Bea is speaking');
    expect(await story.complaints()).toEqual([]);
  });
});
