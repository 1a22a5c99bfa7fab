import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violationsOn } from '../support/chromium.ts';
import { PAGES } from '../support/pages.ts';
import { hiddenFocusOn, setLargeText, tooSmallOn, wideOn } from '../support/looks.ts';
import { ROOM_STATES } from '../support/room-states/all.ts';
import { gather, type Cast } from '../support/room-states/cast.ts';
import { beginStory, type Story } from '../support/story.ts';

const TYPED = {
  title: 'Tuesday circle',
  ada: 'Ada',
  ben: 'Ben',
  caro: 'Caro',
  dana: 'Dana',
  answer: 'I learned to ask for help before I was stuck.',
};
const PHONE = { width: 375, height: 812 };
const LAPTOP = { width: 1440, height: 900 };
/** A laptop of 1280 by 1024 whose reader has zoomed to 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** Where pictures of every state go, for people who want to look at them. */
const SHOTS = process.env.SHOTS;

let story: Story;
let cast: Cast;

/** Everything that stands in someone's way on a page, whatever her screen, theme and text size. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  for (const [screen, viewport] of Object.entries({ phone: PHONE, laptop: LAPTOP })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      note(`${screen}, ${colorScheme}`, await violationsOn(page));
      if (SHOTS !== undefined)
        await page.screenshot({ path: `${SHOTS}/${name} ${screen} ${colorScheme}.png` });
    }
    note(screen, [...(await tooSmallOn(page)), ...(await wideOn(page))]);
  }
  await page.setViewportSize(ZOOMED);
  note('zoomed', [...(await wideOn(page)), ...(await hiddenFocusOn(page))]);
  await page.setViewportSize(PHONE);
  await setLargeText(page, true);
  note('large text', [...(await wideOn(page)), ...(await hiddenFocusOn(page))]);
  await setLargeText(page, false);
  await page.setViewportSize(LAPTOP);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

beforeAll(async () => {
  story = await beginStory();
  cast = await gather(story, 'en', TYPED);
});
afterAll(() => story.end());

describe('every page of the site is for everyone', () => {
  test.each(PAGES)('%s', async (path) => {
    await cast.dana.page.goto(`${story.host.url}${path}`, { waitUntil: 'networkidle' });
    expect(await faultsOf(cast.dana.page, `page ${path.replaceAll('/', '_')}`)).toEqual([]);
  });
});

describe('every state of a room is for everyone', () => {
  test.each(ROOM_STATES)('$name', async ({ name, seenBy, come }) => {
    await come(cast);
    const faults: string[] = [];
    for (const who of seenBy) {
      const nth = String(ROOM_STATES.findIndex((state) => state.name === name)).padStart(2, '0');
      const found = await faultsOf(cast[who].page, `${nth} ${name} (${who})`);
      faults.push(...found.map((fault) => `${who}, ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('and no one has complained', async () => {
    expect(await story.complaints()).toEqual([]);
  });
});
