import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { launchChromium, openPage, violationsOn, type WatchedPage } from '../support/chromium.ts';
import { startHost, type Host } from '../support/host.ts';

let host: Host;
let browser: Browser;
let opened: WatchedPage[] = [];

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ dist: builtSite() }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});
afterEach(async () => {
  for (const { page, complaints, requests } of opened) {
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(host.url))).toEqual([]);
    expect(requests.filter((url) => url.includes('/api/'))).toEqual([]);
    expect(requests.filter((url) => url.includes('?'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  }
  opened = [];
});

async function visit(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const watched = await openPage(browser, options);
  opened.push(watched);
  await watched.page.goto(host.url + path, { waitUntil: 'networkidle' });
  return watched.page;
}

/** How many requests the page has made so far. */
const requestsSoFar = () => opened.flatMap(({ requests }) => requests).length;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('icebreakers without a room', () => {
  const ICEBREAKERS = '/tools/icebreakers';
  const question = (page: Page) => page.locator('#question');
  const depth = (page: Page, name: string) => page.getByRole('radio', { name });
  const draw = async (page: Page) => {
    await page.getByRole('button', { name: /Draw an icebreaker|Another one/ }).click();
    return question(page).innerText();
  };

  test('can be drawn one after the other, never the same twice, until the deck is used up', async () => {
    const page = await visit(ICEBREAKERS);
    const before = requestsSoFar();
    await page.getByLabel('How often have you met, today counted?').selectOption({ label: 'Twice' });
    await depth(page, 'Warm').check();
    await page.getByLabel('What is it for?').selectOption({ label: 'Asking for help and giving it' });
    const left = Number.parseInt(await page.getByText('new to My group').innerText());

    const drawn: string[] = [];
    for (let nth = 0; nth < left; nth += 1) drawn.push(await draw(page));

    expect(left).toBeGreaterThan(2);
    expect(new Set(drawn).size).toBe(left);
    await page.getByText('My group has seen every question that fits.').waitFor();
    await button(page, 'Begin again').click();
    expect(drawn).toContain(await question(page).innerText());
    expect(requestsSoFar()).toBe(before);
  });

  test('are still on the screen after a reload, and on no other device', async () => {
    const page = await visit(ICEBREAKERS);
    const drawn = await draw(page);
    await page.reload({ waitUntil: 'networkidle' });

    expect(await question(page).innerText()).toBe(drawn);
    const elsewhere = await visit(ICEBREAKERS);
    expect(await question(elsewhere).innerText()).not.toBe(drawn);
  });

  test('keep to the depth, the theme and the size of the group, also in the list', async () => {
    const page = await visit(ICEBREAKERS);
    await page.getByLabel('What is it for?').selectOption({ label: 'Waking up the group' });
    const forMany = await page.getByText('fit your choices').innerText();
    await page.getByLabel('How many people will answer?').selectOption({ label: '2 people' });

    expect(await page.getByText('fit your choices').innerText()).not.toBe(forMany);
    expect(await page.getByRole('heading', { name: 'Warm' }).isVisible()).toBe(false);
    expect(await page.getByText('If this group were a machine, what would it make?').isVisible()).toBe(false);
    const listed = await page.getByRole('listitem').locator('summary').allInnerTexts();
    expect(listed).toContain(await draw(page));
  });

  test('show a smaller version and one more question when asked', async () => {
    const page = await visit(ICEBREAKERS);
    await draw(page);
    const low = page.locator('[data-drawn-low]');

    expect(await low.isVisible()).toBe(false);
    await page.getByText('A smaller version').first().click();
    expect(await low.isVisible()).toBe(true);
    expect(await low.innerText()).toMatch(/^(Choose|Give|Name|Pick) /);
    await page.getByText('One more question').first().click();
    expect(await page.locator('[data-drawn-follow-up]').innerText()).toMatch(/\?$/);
  });

  test('can be copied', async () => {
    const page = await visit(ICEBREAKERS, { permissions: ['clipboard-read', 'clipboard-write'] });
    const drawn = await draw(page);
    await button(page, 'Copy').click();
    await page.getByText('The question is copied.').waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(drawn);
  });

  test('print as one large question, without the controls', async () => {
    const page = await visit(ICEBREAKERS);
    await draw(page);
    await page.emulateMedia({ media: 'print' });

    expect(await question(page).isVisible()).toBe(true);
    expect(await button(page, 'Another one').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'All questions' }).isVisible()).toBe(false);
  });

  test('go to a room behind the #, where no server sees them', async () => {
    const page = await visit(ICEBREAKERS);
    await draw(page);
    const href = await page.getByRole('link', { name: 'Do this together' }).first().getAttribute('href');

    expect(href).toMatch(/^\/rooms\/new#start=icebreaker&prompt=[a-z0-9-]+$/);
  });

  test('can be read without JavaScript', async () => {
    const page = await visit(ICEBREAKERS, { javaScriptEnabled: false });

    expect(await page.getByRole('listitem').locator('summary').count()).toBeGreaterThanOrEqual(90);
    expect(await page.getByRole('button', { name: 'Draw an icebreaker' }).isVisible()).toBe(false);
    await page.getByText('What do people ask you for help with?').click();
    await page.getByText('Do you like it when they ask?').waitFor();
  });

  test('need no pointer', async () => {
    const page = await visit(ICEBREAKERS);
    await page.getByLabel('How often have you met, today counted?').focus();
    await page.keyboard.press('ArrowDown');
    await depth(page, 'Light').focus();
    await page.keyboard.press('ArrowDown');
    expect(await depth(page, 'Warm').isChecked()).toBe(true);

    await button(page, 'Draw an icebreaker').focus();
    await page.keyboard.press('Enter');
    const first = await question(page).innerText();
    await page.keyboard.press('Enter');
    expect(await question(page).innerText()).not.toBe(first);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-drawn-low]').isVisible()).toBe(true);
  });
});

describe('a speaking round without a room', () => {
  const ROUND = '/tools/round-robin';
  const seat = (page: Page) =>
    page.getByRole('list', { name: 'The circle, in speaking order' }).getByRole('listitem');
  const speaking = (page: Page, name: string) =>
    page
      .getByRole('status')
      .filter({ hasText: `${name} is speaking` })
      .waitFor();
  /** The page refuses a second press that comes too soon to be meant, so its clock moves on by a breath first. */
  const breathe = (page: Page) => page.clock.fastForward(500);
  const press = async (page: Page, name: string) => {
    await breathe(page);
    await button(page, name).click();
  };
  const setUp = async (page: Page, ...names: string[]) => {
    for (const name of names) {
      await page.getByLabel('Name', { exact: true }).fill(name);
      await page.keyboard.press('Enter');
    }
    await page.getByLabel('As typed').check();
  };

  test('goes round once, comes back to the one who asked, and goes round again in reverse', async () => {
    const page = await visit(ROUND);
    const before = requestsSoFar();
    await setUp(page, 'Ada', 'Mei', 'Noor', 'Zoë');
    await page.getByLabel('Minutes each').fill('1.5');
    await page.getByText('That makes about 6 minutes in all.').waitFor();
    await page.clock.install();
    await button(page, 'Start a round').click();

    await speaking(page, 'Ada');
    await page.getByText('Next: Mei').waitFor();
    await press(page, 'Come back to me');
    await speaking(page, 'Mei');
    await press(page, 'Pass');
    await speaking(page, 'Noor');
    await press(page, 'Done speaking');
    await speaking(page, 'Zoë');
    await press(page, 'Next speaker');
    await speaking(page, 'Ada');
    await page.getByText('No one waits after this turn.').waitFor();
    expect(await seat(page).allInnerTexts()).toEqual([
      expect.stringMatching(/Ada.*Speaking/s),
      expect.stringMatching(/Mei.*Passed/s),
      expect.stringMatching(/Noor.*Has spoken/s),
      expect.stringMatching(/Zoë.*Has spoken/s),
    ]);
    await press(page, 'Done speaking');
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();

    await button(page, 'Start a second round, in reverse order').click();
    await speaking(page, 'Zoë');
    await page.getByRole('heading', { name: 'Round 2' }).waitFor();
    await press(page, 'End the round');
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();
    await button(page, 'Change names or time').click();
    expect(await page.getByRole('list', { name: 'Names in the circle' }).getByRole('listitem').count()).toBe(
      4,
    );
    expect(requestsSoFar()).toBe(before);
  });

  test('is still there after a reload, with the same speaker', async () => {
    const page = await visit(ROUND);
    await setUp(page, 'Ada', 'Mei', 'Noor');
    await page.clock.install();
    await button(page, 'Start a round').click();
    await press(page, 'Done speaking');
    await press(page, 'Pause');
    const left = await page.getByRole('timer').innerText();
    await page.reload({ waitUntil: 'networkidle' });

    await speaking(page, 'Mei');
    expect(await page.getByRole('timer').innerText()).toBe(left);
    await button(page, 'Resume').click();
    await button(page, 'Pause').waitFor();
  });

  test('has a soft timer: it stands still, takes more time, and counts over', async () => {
    const page = await visit(ROUND);
    await setUp(page, 'Ada', 'Mei');
    await page.getByLabel('Minutes each').fill('1');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await button(page, 'Start a round').click();
    const time = () => page.getByRole('timer').innerText();
    // The page looks at the clock four times a second, so a quarter more is enough to see each second.
    await page.clock.runFor(20_250);
    expect(await time()).toBe('0:40');

    await button(page, 'Pause').click();
    await page.clock.runFor(300_000);
    expect(await time()).toBe('0:40');

    await button(page, 'Resume').click();
    await button(page, 'Add 30 seconds').click();
    await page.clock.runFor(1_250);
    expect(await time()).toBe('1:09');

    await page.clock.runFor(40_000);
    await page.getByRole('status').filter({ hasText: '30 seconds left' }).waitFor();
    await page.clock.runFor(38_000);
    expect(await time()).toBe('+0:09');
    await page.getByText('Finish your thought', { exact: true }).waitFor();
    await speaking(page, 'Ada');
  });

  test('takes many names at once, says which it cannot take, and shows a large circle as a list', async () => {
    const page = await visit(ROUND);
    await page.getByText('Add several names at once').click();
    const names = Array.from({ length: 14 }, (_, nth) => `Guest ${nth + 1}`);
    await page.getByLabel('Names, one on each line').fill([...names, '', 'guest 1'].join('\n'));
    await button(page, 'Add these names').click();

    await page.getByText('guest 1 is here already.').waitFor();
    expect(await page.getByLabel('Names, one on each line').inputValue()).toBe('guest 1');
    await button(page, 'Start a round').click();
    expect(await seat(page).count()).toBe(14);
  });

  test('is ordered by hand with buttons, and the focus goes along', async () => {
    const page = await visit(ROUND);
    await setUp(page, 'Ada', 'Mei', 'Noor');
    await page.getByLabel('By hand').check();
    await button(page, 'Move Noor up').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const names = page.getByRole('list', { name: 'Names in the circle' }).getByRole('listitem');

    expect(await names.allInnerTexts()).toEqual(['Noor', 'Ada', 'Mei']);
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Move Noor down');
    await button(page, 'Remove Ada').click();
    expect(await names.allInnerTexts()).toEqual(['Noor', 'Mei']);
    expect(
      await page.getByLabel('Name', { exact: true }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  test('waits with a reason until there are two names and a time that makes sense', async () => {
    const page = await visit(ROUND);
    const start = page.getByRole('button', { name: 'Start a round' });

    expect(await start.innerText()).toContain('Add at least two names first.');
    await setUp(page, 'Ada', 'Ada', 'Mei');
    await page.getByLabel('One time, shared by all').check();
    await page.getByLabel('Minutes in all').fill('9');
    await page.getByText('That makes 4 minutes and 30 seconds each.').waitFor();
    await page.getByLabel('Minutes in all').fill('900');
    await page.getByText('Write a number of minutes from 1 to 240.').waitFor();
    expect(await start.innerText()).toContain('Set the minutes first.');
    expect(await start.getAttribute('aria-disabled')).toBe('true');
  });

  test('goes to a room behind the #, without a single name', async () => {
    const page = await visit(ROUND);
    await setUp(page, 'Ada', 'Mei');
    await page.getByLabel('Minutes each').fill('3');
    const link = page.getByRole('link', { name: 'Do this together' });

    expect(await link.getAttribute('href')).toBe('/rooms/new#start=round&minutes=3');
    expect(page.url()).toBe(`${host.url}${ROUND}`);
  });

  test('runs from the first name to the last turn with the keyboard alone', async () => {
    const page = await visit(ROUND);
    await page.getByLabel('Name', { exact: true }).focus();
    for (const name of ['Ada', 'Mei']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await page.clock.install();
    await button(page, 'Start a round').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Round 1' }).waitFor();
    for (let steps = 0; steps < 10; steps += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      if (focused === 'Done speaking') break;
    }
    await breathe(page);
    await page.keyboard.press('Enter');
    await breathe(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The round is over' }).and(page.locator(':focus')).waitFor();
  });

  test('keeps what is typed to itself when it has no JavaScript, and says that it needs it', async () => {
    const page = await visit(ROUND, { javaScriptEnabled: false });
    // Text locators look past everything inside `noscript`.
    expect(await page.locator('noscript').innerText()).toContain('This tool needs JavaScript');
    await page.getByLabel('Name', { exact: true }).fill('Ada');
    await page.keyboard.press('Enter');

    expect(page.url()).toBe(`${host.url}${ROUND}`);
  });
});

describe.each([
  { width: 375, height: 812, colorScheme: 'light' },
  { width: 375, height: 812, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', ({ width, height, colorScheme }) => {
  const options = { viewport: { width, height }, colorScheme };
  const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  test('icebreakers are accessible before and after a draw', async () => {
    const page = await visit('/tools/icebreakers', options);
    expect(await violationsOn(page)).toEqual([]);
    await button(page, 'Draw an icebreaker').click();
    await page.getByText('A smaller version').first().click();
    await page.getByText('What do people ask you for help with?').last().click();
    expect(await violationsOn(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
  });

  test('a speaking round is accessible from the first name to its end', async () => {
    const page = await visit('/tools/round-robin', options);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByText('Add several names at once').click();
    await page.getByLabel('Names, one on each line').fill('Ada\nMei\nCopper Heron\nNoor\nada');
    await button(page, 'Add these names').click();
    await page.getByLabel('By hand').check();
    expect(await violationsOn(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await button(page, 'Start a round').click();
    await page.getByText('Next: Mei').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await button(page, 'End the round').click();
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
