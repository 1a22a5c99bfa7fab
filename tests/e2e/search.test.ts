import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../support/chromium.ts';
import { keyboardOn } from '../support/keyboard.ts';
import { hiddenFocusOn, setLargeText, tooSmallOn, wideOn } from '../support/looks.ts';
import { beginStory, type Device, type Story, type Woman } from '../support/story.ts';

const FIELD = 'What are you looking for?';
const FAILED = /could not be fetched/;

let story: Story;
let ada: Woman;
let asked: string[];

beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());
afterEach(async () => {
  expect(await story.complaints()).toEqual([]);
  await ada.context.close();
});

/** Opens the search page on a device of its own; from then on everything it asks for is written down. */
async function openSearch(address = '/search', device: Device = 'laptop'): Promise<Page> {
  ada = await story.woman('Ada', device);
  asked = [];
  ada.context.on('request', (request) => asked.push(request.url()));
  await ada.page.goto(story.host.url + address, { waitUntil: 'networkidle' });
  return ada.page;
}

const askedForIndex = () => asked.filter((url) => url.includes('/pagefind/'));
const status = (page: Page) => page.getByRole('status').filter({ visible: true });
const found = (page: Page) => page.getByRole('region', { name: 'Pages found' });
const everything = (page: Page) => page.getByRole('region', { name: 'All pages' });

async function search(page: Page, words: string): Promise<void> {
  await page.getByLabel(FIELD).fill(words);
  await ada.button('Search').click();
}

describe('the search', () => {
  test('fetches nothing before someone turns to the field', async () => {
    const page = await openSearch();
    expect(askedForIndex()).toEqual([]);

    await page.getByLabel(FIELD).focus();
    await expect.poll(() => askedForIndex().some((url) => url.includes('/wasm.'))).toBe(true);
  });

  test('finds pages by a word, says of which kind they are and shows where the word stands', async () => {
    const page = await openSearch();
    await search(page, 'trust');

    await status(page)
      .filter({ hasText: /^\d+ pages found for “trust”\.$/ })
      .waitFor();
    const rows = found(page).getByRole('listitem');
    expect(await rows.count()).toBeGreaterThan(3);
    const guide = rows.filter({ has: page.getByRole('link', { name: 'Building trust', exact: true }) });
    expect(await guide.getByRole('link').getAttribute('href')).toBe('/guides/building-trust');
    expect(await guide.innerText()).toContain('Guide');
    expect(await guide.locator('mark').first().innerText()).toMatch(/trust/i);
  });

  test('keeps the words on the device: no address that is asked for has them', async () => {
    const page = await openSearch();
    await search(page, 'facilitation');
    await found(page).waitFor();

    expect(page.url()).toBe(`${story.host.url}/search#q=facilitation`);
    // A browser leaves out what stands behind the hash when it asks.
    expect(asked.map((url) => url.split('#')[0]!).filter((url) => url.includes('facilitat'))).toEqual([]);
  });

  test('says the number once, and says when nothing was found', async () => {
    const page = await openSearch();
    const said = await page.evaluateHandle(() => {
      const sentences: string[] = [];
      const region = document.querySelector('search-box [role=status]')!;
      new MutationObserver(() => sentences.push(region.textContent)).observe(region, { childList: true });
      return sentences;
    });
    await search(page, 'qqqxyz');
    await status(page).filter({ hasText: 'Nothing found for “qqqxyz”.' }).waitFor();

    expect(await found(page).isVisible()).toBe(false);
    expect((await said.jsonValue()).filter((sentence) => sentence.includes('found'))).toHaveLength(1);
  });

  test('is repeated by a kept address, and undone by going back', async () => {
    const page = await openSearch('/search#q=trust');
    await status(page).filter({ hasText: 'found for “trust”' }).waitFor();
    expect(await page.getByLabel(FIELD).inputValue()).toBe('trust');

    await search(page, 'conflict');
    await status(page).filter({ hasText: 'found for “conflict”' }).waitFor();
    await page.goBack();
    await status(page).filter({ hasText: 'found for “trust”' }).waitFor();
    expect(await page.getByLabel(FIELD).inputValue()).toBe('trust');

    await page.getByRole('link', { name: 'Building trust', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Building trust' }).waitFor();
    await page.goBack();
    await status(page).filter({ hasText: 'found for “trust”' }).waitFor();
  });

  test('can be used with the keyboard alone, to the last page found', async () => {
    const page = await openSearch();
    const keyboard = keyboardOn(page);
    await keyboard.press('Skip to main content', 'link');
    await keyboard.type(FIELD, 'group');
    await page.keyboard.press('Enter');
    await found(page).waitFor();
    const rows = found(page).getByRole('listitem');
    expect(await rows.count()).toBe(10);

    await keyboard.press('Show more pages');
    await expect.poll(() => rows.count()).toBeGreaterThan(10);
    const eleventh = rows.nth(10).getByRole('link');
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
    const title = await eleventh.innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  });

  test('says so when the network is away; all pages stay listed, and it works again afterwards', async () => {
    const page = await openSearch();
    await search(page, 'trust');
    await found(page).waitFor();
    await ada.cutNetwork();
    await search(page, 'boundaries');
    await status(page).filter({ hasText: FAILED }).waitFor();

    expect(await found(page).isVisible()).toBe(false);
    expect(await everything(page).getByRole('link').count()).toBeGreaterThan(40);
    await ada.mendNetwork();
    await ada.button('Search').click();
    await status(page).filter({ hasText: 'found for “boundaries”' }).waitFor();
  });

  test('says so when the index cannot be fetched, and fetches it again when it is asked again', async () => {
    const page = await openSearch();
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, 'boundaries');
    await status(page).filter({ hasText: FAILED }).waitFor();

    await page.unroute('**/pagefind/**');
    await ada.button('Search').click();
    await status(page).filter({ hasText: 'found for “boundaries”' }).waitFor();
  });

  test('is for everyone, in both themes, on every screen', async () => {
    const page = await openSearch('/search#q=trust', 'phone');
    await found(page).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page)).toEqual([]);
      if (process.env.SHOTS !== undefined)
        await page.screenshot({ path: `${process.env.SHOTS}/search ${colorScheme}.png`, fullPage: true });
    }
    expect([...(await tooSmallOn(page)), ...(await wideOn(page))]).toEqual([]);
    await setLargeText(page, true);
    expect([...(await wideOn(page)), ...(await hiddenFocusOn(page))]).toEqual([]);
    await setLargeText(page, false);
    await page.setViewportSize({ width: 320, height: 256 });
    expect([...(await wideOn(page)), ...(await hiddenFocusOn(page))]).toEqual([]);
  });
});

describe('without script', () => {
  test('all pages are listed by kind, and there is no field that would do nothing', async () => {
    ada = await story.woman('Ada', 'laptop');
    const page = await ada.context.browser()!.newPage({ javaScriptEnabled: false });
    await page.goto(`${story.host.url}/search`);

    expect(await page.getByLabel(FIELD).isVisible()).toBe(false);
    expect(await page.getByText('Search needs JavaScript.').isVisible()).toBe(true);
    for (const group of ['Guides to ten challenges', 'Primer', 'Answers', 'Sessions', 'Good to know'])
      expect(await everything(page).getByRole('heading', { name: group, exact: true }).count()).toBe(1);
    const hrefs = await everything(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of hrefs) expect((await fetch(href)).status, href).toBe(200);
    await page.context().close();
  });
});
