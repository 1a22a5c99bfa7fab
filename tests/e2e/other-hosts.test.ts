import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { builtSite } from '../support/built-site.ts';
import { launchChromium, openPage, violationsOn } from '../support/chromium.ts';
import { startHost, type Host } from '../support/host.ts';
import { ownClient, type OwnClient } from '../support/own-client.ts';
import {
  beginStory,
  join,
  openRoom,
  startRound,
  untilHeard,
  untilPeople,
  type Story,
  type Woman,
} from '../support/story.ts';

describe('a site that is opened over a connection that is not secure', () => {
  let host: Host;
  let browser: Browser;

  beforeAll(async () => {
    [host, browser] = await Promise.all([
      startHost({ dist: builtSite() }),
      launchChromium(['host-resolver-rules=MAP peer.test 127.0.0.1']),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  test.each(['/rooms/new', '/room', `/room#${'a'.repeat(22)}`])(
    'says in plain words at %s why there can be no room, and where to go instead',
    async (path) => {
      const { page, complaints, requests } = await openPage(browser);
      await page.goto(`http://peer.test:${host.port}${path}`);

      await page.getByRole('heading', { name: 'This address is not secure' }).waitFor();
      await page.getByText('Browsers only do that on a secure page').waitFor();
      const secure = page.getByRole('link', { name: 'Go to the secure address' });
      expect(await secure.getAttribute('href')).toBe(`https://peer.test:${host.port}${path}`);
      expect(await violationsOn(page)).toEqual([]);
      // The browser itself says that such an address cannot be trusted.
      expect(complaints.filter((line) => !line.includes('origin was untrustworthy'))).toEqual([]);
      expect(requests.filter((url) => url.includes('/api/'))).toEqual([]);
    },
  );
});

describe('a server that does not hold requests', () => {
  let story: Story;
  let ada: Woman;
  let guests: Woman[];
  let reader: OwnClient;
  const everyone = () => [ada, ...guests];

  beforeAll(async () => {
    story = await beginStory({ env: { HOLD_SECONDS: '0' } });
    ada = await story.woman('Ada', 'laptop');
    guests = [await story.woman('Mei', 'phone'), await story.woman('Noor', 'phone')];
  });
  afterAll(() => story.end());

  test('brings people together', async () => {
    const link = await openRoom(story, ada);
    for (const guest of guests) await join(guest, link);
    for (const woman of everyone()) await untilPeople(woman, 3);
    reader = await ownClient(link);
    const answer = await fetch(`${story.host.url}/api/rooms/${reader.keys.id}/events?after=99&wait=20`);
    expect(await answer.json()).toMatchObject({ holdSeconds: 0, events: [] });
  });

  test('lets everyone speak once; turns begin three seconds ahead, so that all screens begin together', async () => {
    // Short turns: where requests are not held, a screen asks seldom while a long turn has just begun.
    await startRound(ada, '0.25');
    for (const woman of everyone()) {
      for (const other of everyone()) await untilHeard(other, `${woman.name} is speaking`);
      await woman.button('Done speaking').click();
    }
    for (const woman of everyone()) await untilHeard(woman, 'The round is over');
    expect((await reader.newestStart('round')).setup).toMatchObject({ startsInMs: 3_000 });
    expect(await reader.newest('turn-done')).toMatchObject({ startsInMs: 3_000 });
  });

  test('closes with a pulse that is shown to everyone', async () => {
    await ada.button('Start the closing pulse').click();
    const dialog = ada.page.getByRole('dialog', { name: 'Start the closing pulse' });
    await dialog.getByLabel('From how many answers on are they shown?').selectOption('3');
    await dialog.getByRole('button', { name: 'Start the closing pulse', exact: true }).click();
    for (const woman of everyone()) {
      await woman.page.getByLabel('One line to the group').fill(`A line of ${woman.name}`);
      await woman.button('Send my answers').click();
    }
    await ada.page.getByText('3 of 3 have answered').waitFor();
    await ada.button('Reveal the answers').click();

    for (const woman of everyone()) {
      for (const { name } of everyone())
        await woman.page.getByText(`A line of ${name}`).waitFor({ timeout: 60_000 });
    }
    expect(await story.complaints()).toEqual([]);
  });
});
