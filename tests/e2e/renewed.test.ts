import type { Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askAt } from '../support/asked-forms.ts';
import { violationsOn } from '../support/chromium.ts';
import { tooSmallOn, wideOn } from '../support/looks.ts';
import { beginStory, join, openRoom, untilPeople, type Story, type Woman } from '../support/story.ts';

let story: Story;
beforeAll(async () => {
  story = await beginStory();
});
afterEach(async () => {
  expect(await story.complaints()).toEqual([]);
});
afterAll(() => story.end());

/** How the server answers for a part of the build: with the file, not at all, or as a site that was renewed does. */
type Answering = 'here' | 'no network' | 'gone' | 'a page in its place';

/** What becomes of a part on the way to one device, and how often a page was loaded there since. */
async function partOf(woman: Woman, name: RegExp, answering: Answering) {
  const part = { answering, loads: 0 };
  await woman.page.route(name, (route: Route) => {
    switch (part.answering) {
      case 'here':
        return route.continue();
      case 'no network':
        return route.abort('internetdisconnected');
      case 'gone':
        return route.fulfill({ status: 404, body: 'Not found' });
      case 'a page in its place':
        return route.fulfill({
          status: 200,
          contentType: 'text/html',
          body: '<!doctype html><p>Peer Circle',
        });
    }
  });
  return part;
}

/** Counts how often her page is loaded from now on. */
function countLoads({ page }: Woman, onLoad: () => void = () => undefined) {
  const count = { loads: 0 };
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return;
    count.loads += 1;
    onLoad();
  });
  return count;
}

const alert = ({ page }: Woman, words: string) => page.getByRole('alert').filter({ hasText: words });
const question = ({ page }: Woman) => page.getByText(/question, drawn for everyone/);
const QUESTION = /\/kind-icebreaker-view\./;

/** A facilitator, and a participant on a phone whose browser has not fetched what shows a question. */
async function roomOfTwo(names: [string, string], answering: Answering) {
  const [ada, mei] = [await story.woman(names[0], 'laptop'), await story.woman(names[1], 'phone')];
  const link = await openRoom(story, ada);
  const part = await partOf(mei, QUESTION, answering);
  await join(mei, link);
  await untilPeople(ada, 2);
  return { ada, mei, part };
}

describe('a deploy in the middle of a meeting', () => {
  for (const answering of ['gone', 'a page in its place'] as const) {
    test(`harms no one: a phone says so and comes back by itself with the question (${answering})`, async () => {
      const { ada, mei, part } = await roomOfTwo(['Ada', 'Mei'], answering);
      const count = countLoads(mei, () => (part.answering = 'here'));
      await ada.button('Draw an icebreaker').click();

      await alert(mei, 'This page was updated.').waitFor();
      await question(mei).waitFor();
      expect(count.loads).toBe(1);
      expect(await alert(mei, 'This page was updated.').count()).toBe(0);
    });
  }

  test('that is not whole is said plainly after one try, and never goes round and round', async () => {
    const { ada, mei, part } = await roomOfTwo(['Dina', 'Noor'], 'gone');
    const count = countLoads(mei);
    await ada.button('Draw an icebreaker').click();

    await alert(mei, 'Some of it still does not load. Wait a minute').waitFor();
    expect(count.loads).toBe(1);
    expect(await violationsOn(mei.page)).toEqual([]);
    expect([...(await wideOn(mei.page)), ...(await tooSmallOn(mei.page))]).toEqual([]);
    part.answering = 'here';
    await mei.button('Load it again').click();
    await question(mei).waitFor();
    expect(count.loads).toBe(2);
  });

  test('that comes right while the page is open needs no reload', async () => {
    const { ada, mei, part } = await roomOfTwo(['Elif', 'Pia'], 'gone');
    await ada.button('Draw an icebreaker').click();
    await alert(mei, 'Some of it still does not load.').waitFor();
    const count = countLoads(mei);
    part.answering = 'here';

    await question(mei).waitFor();
    await alert(mei, 'This page was updated.').waitFor({ state: 'detached' });
    expect(count.loads).toBe(0);
  });
});

describe('a network that is away', () => {
  test('is no deploy: nothing is said of one, and the question comes without a reload', async () => {
    const { ada, mei, part } = await roomOfTwo(['Fay', 'Rosa'], 'no network');
    const count = countLoads(mei);
    const asked: string[] = [];
    mei.page.on('requestfailed', (request) => {
      if (request.url().includes('/kind-icebreaker-view.')) asked.push(request.url());
    });
    await ada.button('Draw an icebreaker').click();
    await expect.poll(() => asked.length, { timeout: 30_000 }).toBeGreaterThan(2);

    expect(await mei.page.getByRole('alert').count()).toBe(0);
    part.answering = 'here';
    await question(mei).waitFor();
    expect(count.loads).toBe(0);
  });
});

describe('someone who answers a form while the site is renewed', () => {
  const answer = ({ page }: Woman) => page.getByRole('textbox', { name: 'What should we keep?' });

  async function answering(name: string) {
    const form = await askAt(story.host.url);
    const mei = await story.woman(name);
    const part = await partOf(mei, /\/WhatYouWrote\./, 'no network');
    await mei.page.goto(form.link);
    await answer(mei).waitFor();
    return { mei, part, count: countLoads(mei, () => (part.answering = 'here')) };
  }

  test('is not interrupted, and has every word afterwards', async () => {
    const { mei, part, count } = await answering('Gita');
    await answer(mei).fill('The rounds, and that no one was');
    part.answering = 'gone';
    await alert(mei, 'It loads again once you are not writing. Nothing you wrote is lost.').waitFor();
    await answer(mei).pressSequentially(' interrupted.');
    expect(count.loads).toBe(0);

    await mei.page.getByRole('heading', { level: 1 }).click();
    await expect.poll(() => count.loads, { timeout: 30_000 }).toBe(1);
    await answer(mei).waitFor();
    await expect.poll(() => answer(mei).inputValue()).toBe('The rounds, and that no one was interrupted.');
  });

  test('on a device that keeps nothing presses a button, once what is written is somewhere safe', async () => {
    const { mei, part, count } = await answering('Hana');
    await mei.page.getByLabel('Other people use this device').check();
    await answer(mei).fill('The rounds.');
    await mei.page.getByRole('heading', { level: 1 }).click();
    part.answering = 'gone';
    await alert(mei, 'First copy what you have not sent or saved').waitFor();

    expect(await answer(mei).inputValue()).toBe('The rounds.');
    expect(count.loads).toBe(0);
    await mei.button('Load it again').click();
    await expect.poll(() => answer(mei).count(), { timeout: 30_000 }).toBe(1);
    expect(count.loads).toBe(1);
  });
});
