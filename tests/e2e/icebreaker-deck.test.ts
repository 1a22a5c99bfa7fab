import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { launchChromium, openPage, violationsOn, type WatchedPage } from '../support/chromium.ts';
import { startHost, type Host } from '../support/host.ts';
import { keyboardOn } from '../support/keyboard.ts';
import { tooSmallOn, wideOn } from '../support/looks.ts';
import { paperOf } from '../support/paper.ts';

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
    expect(requests.filter((url) => !url.startsWith(host.url) || url.includes('?'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  }
  opened = [];
});

async function visit(options: Parameters<typeof openPage>[1] = {}, before?: () => void): Promise<Page> {
  const watched = await openPage(browser, options);
  opened.push(watched);
  if (before) await watched.page.addInitScript(before);
  await watched.page.goto(`${host.url}/tools/icebreakers`, { waitUntil: 'networkidle' });
  return watched.page;
}

/** The pages that asked for the print dialog so far. */
const printDialogs = () => opened.flatMap(({ printed }) => printed);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const question = (page: Page) => page.locator('#question').innerText();
const questions = (page: Page) => page.getByRole('listitem').locator('summary');
const heard = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();
const toggle = (page: Page, name: string) => button(page, `Seen: ${name}`);
const group = (page: Page) => page.getByLabel('Which group is here?');
const draw = async (page: Page) => {
  await page.getByRole('button', { name: /^(Draw an icebreaker|Another one)/ }).click();
  return question(page);
};
const drawTimes = async (page: Page, times: number) => {
  for (let nth = 0; nth < times; nth += 1) await draw(page);
};
const met = (page: Page, often: string) =>
  page.getByLabel('How often have you met, today counted?').selectOption({ label: often });
/** Leaves only a few questions that the group may have: warm ones for meeting again. */
const chooseFew = async (page: Page) => {
  await met(page, 'Twice');
  await page.getByRole('radio', { name: /^Warm/ }).check();
  await page.getByLabel('What is it for?').selectOption({ label: 'Meeting again after a while' });
  return questions(page).filter({ visible: true }).allInnerTexts();
};
const addGroup = async (page: Page, name: string) => {
  await page.getByLabel('Name of another group').fill(name);
  await page.keyboard.press('Enter');
  await heard(page, `${name} is added and chosen.`);
};
const requestsSoFar = () => opened.flatMap(({ requests }) => requests).length;

describe('browsing all questions', () => {
  test('goes by depth, theme, group size, ways to meet and needs, and the count says so once', async () => {
    const page = await visit();
    await button(page, 'Clear the filters').click();
    const all = await questions(page).count();
    await heard(page, `${all} of ${all} questions fit your choices.`);

    await page.getByLabel('How many people will answer?').selectOption({ label: '2 people' });
    await page.getByLabel('How do you meet?').selectOption({ label: 'From different places' });
    for (const need of ['No speech needed', 'No sight needed', 'Easy words (level A2)', 'Works in pairs'])
      await page.getByLabel(need).check();
    const shown = await questions(page).filter({ visible: true }).count();

    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await heard(page, `${shown} of ${all} questions fit your choices.`);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: `of ${all} questions` })
        .count(),
    ).toBe(1);
    await page.getByText(`${shown} of ${all} questions`, { exact: true }).waitFor();
  });

  test('keeps drawing within what is chosen', async () => {
    const page = await visit();
    const few = await chooseFew(page);

    expect(few).toContain(await draw(page));
  });

  test('can start over, also when nothing fits', async () => {
    // A deck in which no question fits everyone, as an organiser might keep one.
    const page = await visit({}, () =>
      document.addEventListener('readystatechange', () => {
        for (const item of document.querySelectorAll('[data-fits]')) item.setAttribute('data-fits', 'pairs');
      }),
    );
    await page.getByLabel('No speech needed').check();
    await heard(page, 'No question fits these choices.');
    expect(await button(page, 'Draw an icebreaker').getAttribute('aria-disabled')).toBe('true');
    expect(await button(page, 'Print these cards').isVisible()).toBe(false);

    await button(page, 'Clear the filters').click();
    expect(await questions(page).filter({ visible: true }).count()).toBe(await questions(page).count());
    expect(await page.getByRole('radio', { name: /^Any depth/ }).isChecked()).toBe(true);
  });

  test('needs no pointer: groups of choices have names, and the focus is seen at every step', async () => {
    const page = await visit();
    const keyboard = keyboardOn(page);
    await page.getByRole('heading', { name: 'Icebreakers' }).waitFor();
    for (const name of ['How deep should it go?', 'Your meeting', 'What does your group need?'])
      await page.getByRole('group', { name }).waitFor();

    await keyboard.reach('radio', /^Light/);
    await page.keyboard.press('ArrowDown');
    await keyboard.reach('combobox', 'What is it for?');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await keyboard.reach('combobox', 'How do you meet?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('No speech needed').isChecked()).toBe(true);
    const few = await questions(page).filter({ visible: true }).allInnerTexts();
    await keyboard.press('Clear the filters');
    expect(await questions(page).filter({ visible: true }).count()).toBeGreaterThan(few.length);
    await keyboard.reach('textbox', 'Name of another group');
    await keyboard.reach('button', 'Print these cards');
  });

  test('shows everything where there is no script, and offers nothing that needs one', async () => {
    const page = await visit({ javaScriptEnabled: false });

    expect(await questions(page).filter({ visible: true }).count()).toBe(await questions(page).count());
    expect(await page.getByRole('button', { name: /Seen|filters|Print/ }).count()).toBe(0);
    expect(await group(page).isVisible()).toBe(false);
  });
});

describe('how deep a group may go', () => {
  const level = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();
  const another = (page: Page) => page.getByRole('button', { name: /^(Draw an icebreaker|Another one)/ });

  test('is light at a first meeting, whatever is chosen, and the page says what opens the rest', async () => {
    const page = await visit();
    for (const depth of [/^Warm/, /^Deep/]) {
      await level(page, depth);
      await heard(page, 'At a first meeting, stay with light questions.');
      expect(await another(page).getAttribute('aria-disabled')).toBe('true');
      expect(await questions(page).filter({ visible: true }).count()).toBeGreaterThan(10);
    }
    await level(page, /^Any depth/);
    for (let nth = 0; nth < 12; nth += 1) {
      await draw(page);
      await page.getByText('A light question', { exact: true }).waitFor();
    }
  });

  test('grows with its meetings, and never jumps from light to deep', async () => {
    const page = await visit();
    await met(page, 'Twice');
    await level(page, /^Deep/);
    await heard(page, 'Deep questions open at your third meeting.');
    await met(page, 'Three times or more');
    await heard(page, 'Draw a warm question first.');

    await level(page, /^Warm/);
    await draw(page);
    await page.reload({ waitUntil: 'networkidle' });
    await level(page, /^Deep/);
    await draw(page);
    await page.getByText('A deep question', { exact: true }).waitFor();
  });

  test('belongs to one group: another begins light', async () => {
    const page = await visit();
    await met(page, 'Three times or more');
    await level(page, /^Warm/);
    await draw(page);
    await addGroup(page, 'Tuesday');
    await level(page, /^Deep/);
    await heard(page, 'At a first meeting, stay with light questions.');
    await group(page).selectOption('My group');
    await heard(page, 'Draw a warm question first.');
  });

  test('leaves out what touches a private topic', async () => {
    const page = await visit({}, () =>
      document.addEventListener('readystatechange', () => {
        for (const item of document.querySelectorAll('[data-depth="1"]'))
          item.setAttribute('data-topics', 'childhood');
      }),
    );
    await heard(page, 'No question fits these choices.');
    expect(await questions(page).filter({ visible: true }).count()).toBe(0);
  });
});

describe('what a group has seen', () => {
  test('is marked by drawing, in the list too, and is still known after a reload', async () => {
    const page = await visit();
    const before = requestsSoFar();
    const drawn = await draw(page);
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('true');
    await page.getByText('My group has seen 1 question.').waitFor();
    expect(requestsSoFar()).toBe(before);

    await page.reload({ waitUntil: 'networkidle' });
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('true');
    await page.getByText('We remember this on this device only.').waitFor();
  });

  test('can be marked by hand, with Space and with Enter, and is then not drawn', async () => {
    const page = await visit();
    const [kept = '', ...others] = await chooseFew(page);
    for (const [nth, other] of others.entries()) {
      await toggle(page, other).focus();
      await page.keyboard.press(nth % 2 === 0 ? 'Space' : 'Enter');
      expect(await toggle(page, other).getAttribute('aria-pressed')).toBe('true');
    }
    await page.getByText('1 question is new to My group.').waitFor();
    expect(await draw(page)).toBe(kept);

    await toggle(page, others[0] ?? '').click();
    expect(await toggle(page, others[0] ?? '').getAttribute('aria-pressed')).toBe('false');
    expect(await draw(page)).toBe(others[0]);
  });

  test('belongs to one group: another has seen nothing, and both are there after a reload', async () => {
    const page = await visit();
    const drawn = await draw(page);
    await addGroup(page, 'Tuesday <i>circle</i>');
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('false');
    await page.getByText('Tuesday <i>circle</i> has not seen any question yet.').waitFor();
    await page.getByLabel('Name of another group').fill(' MY group');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'You have a group with this name.' }).waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    expect(await group(page).inputValue()).toBe('Tuesday <i>circle</i>');
    await group(page).selectOption('My group');
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('true');
  });

  test('may be everything that fits: the page says so, and begins again when asked', async () => {
    const page = await visit();
    const few = await chooseFew(page);
    await drawTimes(page, few.length);
    await heard(page, 'My group has seen every question that fits.');
    const another = page.getByRole('button', { name: 'Another one' });
    expect(await another.getAttribute('aria-disabled')).toBe('true');
    expect(await another.evaluate((element) => element === document.activeElement)).toBe(true);
    const last = await question(page);
    await page.keyboard.press('Enter');
    expect(await question(page)).toBe(last);

    await button(page, 'Begin again').click();
    expect(few).toContain(await question(page));
    await page.getByText(`${few.length - 1} questions are new to My group.`).waitFor();
  });

  test('can be forgotten, and the forgetting undone', async () => {
    const page = await visit();
    const drawn = await draw(page);
    await button(page, 'Forget what it has seen').click();
    await heard(page, 'What My group has seen is forgotten.');
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

    await button(page, 'Undo').click();
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('true');
    expect(await group(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button(page, 'Undo').isVisible()).toBe(false);
  });

  test('goes with its group when that is deleted', async () => {
    const page = await visit();
    await addGroup(page, 'Tuesday');
    await draw(page);
    await button(page, 'Delete this group').click();
    await heard(page, 'Tuesday is deleted.');
    expect(await group(page).locator('option').allInnerTexts()).toEqual(['My group']);
    await page.getByText('My group has not seen any question yet.').waitFor();
  });

  test('is known only for a while where the browser may not remember, and the page says so', async () => {
    const page = await visit({}, () => {
      for (const store of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    });
    await page.getByText('This browser does not let us remember for later.').waitFor();
    const drawn = await draw(page);
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('true');
    await addGroup(page, 'Tuesday');
    await group(page).selectOption('My group');
    expect(await toggle(page, drawn).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('cards to print', () => {
  test('are the questions that are chosen, eight on a page, and nothing else of the page', async () => {
    const page = await visit();
    const few = await chooseFew(page);
    await page.getByText(`${few.length} cards on 1 page`).waitFor();
    await button(page, 'Print these cards').click();
    expect(printDialogs()).toEqual(['/tools/icebreakers']);
    await page.emulateMedia({ media: 'print' });

    const printed = await page.evaluate(() => document.body.innerText);
    for (const asked of few) expect(printed).toContain(asked);
    expect(printed.match(/You may pass\./g)).toHaveLength(few.length);
    expect(printed.match(/^Warm · .*meeting again after a while/gm)).toHaveLength(few.length);
    expect(printed.match(/^Smaller: /gm)).toHaveLength(few.length);
    for (const name of ['Icebreakers', 'All questions'])
      expect(await page.getByRole('heading', { name }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('heading', { name: 'All questions' }).waitFor();
  });

  test('fit on A4 and on Letter alike, and no card is cut short', async () => {
    const page = await visit({ viewport: { width: 375, height: 812 }, colorScheme: 'dark' });
    await button(page, 'Clear the filters').click();
    const all = await questions(page).count();
    await button(page, 'Print these cards').click();

    for (const format of ['A4', 'Letter'] as const) {
      const sheets = await paperOf(page, format);
      expect(sheets, format).toHaveLength(Math.ceil(all / 8));
      expect(sheets.join().match(/You may pass\./g), format).toHaveLength(all);
    }
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.card-sheet__card')
      .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight).length);
    expect(cut).toBe(0);
  });

  test('are put away when someone is back at the page', async () => {
    const page = await visit();
    await draw(page);
    await button(page, 'Print these cards').click();
    await page.keyboard.press('Shift');
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('#question').isVisible()).toBe(true);
    expect(await page.getByText('You may pass.').count()).toBe(1);
  });
});

describe.each([
  { width: 375, height: 812, colorScheme: 'light' },
  { width: 375, height: 812, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const)('the deck at $width px, $colorScheme', ({ width, height, colorScheme }) => {
  test('is for everyone: filtered, seen, used up and with something to put right', async () => {
    const page = await visit({ viewport: { width, height }, colorScheme });
    await addGroup(page, 'Tuesday');
    await drawTimes(page, (await chooseFew(page)).length);
    await page.getByLabel('Name of another group').fill('tuesday');
    await page.keyboard.press('Enter');
    await button(page, 'Forget what it has seen').click();
    await draw(page);
    await button(page, 'Forget what it has seen').click();

    expect(await violationsOn(page)).toEqual([]);
    expect(await tooSmallOn(page)).toEqual([]);
    expect(await wideOn(page)).toEqual([]);
  });
});
