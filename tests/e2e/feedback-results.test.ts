import { readFile } from 'node:fs/promises';
import { read, type CellObject } from '@e965/xlsx';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '#domain/form/report.ts';
import type { FormAnswer } from '#domain/form/answer.ts';
import { answersTo, nonsenseTo } from '../support/answers-to.ts';
import { askAt, type AskedForm } from '../support/asked-forms.ts';
import { builtSite } from '../support/built-site.ts';
import { violationsOn } from '../support/chromium.ts';
import { fillStore, mendStore } from '../support/full-store.ts';
import { keyboardOn } from '../support/keyboard.ts';
import { hiddenFocusOn, setLargeText, tooSmallOn, wideOn } from '../support/looks.ts';
import { FORM_PAGES, scriptsBeyond, scriptsOf } from '../support/page-weight.ts';
import { paperOf } from '../support/paper.ts';
import { beginStory, untilHeard, type Device, type Story, type Woman } from '../support/story.ts';
import { crowd } from '../unit/form/some-form.ts';

let story: Story;

beforeAll(async () => {
  story = await beginStory();
});
afterEach(async () => {
  expect(await story.complaints()).toEqual([]);
});
afterAll(() => story.end());

const SILENCE = 'The silent minute. Keep it.';
const FORMULA = '=HYPERLINK("http://example.org","press")';
/** Six women: most of them content, one of them less so. */
const SIX: readonly FormAnswer[] = [
  ...crowd(3, {
    'fair-time': 5,
    'sure-before': 2,
    'sure-now': 4,
    goal: 'yes',
    'more-of': ['rounds', 'silence'],
  }),
  ...crowd(2, { 'fair-time': 4, 'sure-before': 3, 'sure-now': 3, goal: 'partly', keep: SILENCE }),
  { 'fair-time': 2, 'sure-before': 4, 'sure-now': 3, keep: FORMULA, 'more-of': ['silence'] },
];
const FAIR = 'The time was shared in a fair way today.';

const privateLink = ({ secret, keeperSecret }: AskedForm) =>
  `${story.host.url}/feedback/results#${secret}.${keeperSecret}`;
const shortLink = ({ secret }: AskedForm) => `${story.host.url}/feedback/results#${secret}`;
const heading = ({ page }: Woman, name: string) => page.getByRole('heading', { level: 1, name });
const everything = (woman: Woman) => heading(woman, 'What people said').waitFor();

/** Goes to an address as if it was typed into an empty tab. */
async function visit({ page }: Woman, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

async function visitOpen(woman: Woman, form: AskedForm): Promise<void> {
  await visit(woman, privateLink(form));
  await heading(woman, 'After a meeting').waitFor();
}

/** Closes the form as its page offers it. */
async function close(woman: Woman): Promise<void> {
  await woman.button('Close and open the answers').click();
  await woman.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Close it and/ })
    .click();
}

/** A form that is closed already. */
async function closedForm(answers = SIX, title = 'After a meeting', day = '2026-11-21'): Promise<AskedForm> {
  const form = await askAt(story.host.url, { title }, day);
  await answersTo(form, answers);
  await form.results.close();
  return form;
}

async function download(
  { page }: Woman,
  press: () => Promise<void>,
): Promise<{ name: string; path: string }> {
  const begun: Promise<Download> = page.waitForEvent('download');
  await press();
  const saved = await begun;
  return { name: saved.suggestedFilename(), path: await saved.path() };
}

/** Lays files on the page as if they had been chosen. */
const choose = ({ page }: Woman, files: readonly { name: string; text: string }[]) =>
  page
    .getByLabel('Choose files')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );

/** The cells that a spreadsheet finds in a file. */
function cellsIn(file: Buffer): CellObject[] {
  const { SheetNames, Sheets } = read(file, { type: 'buffer' });
  return Object.values(Sheets[SheetNames[0]!] as Record<string, CellObject>);
}

/** Everything that stands on a page, for the eye and for assistive technology. */
const wordsOn = async (page: Page) =>
  `${await page.locator('body').innerText()} ${await page.locator('body').ariaSnapshot()}`;
const focusedOn = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('while a form is open, its asker', () => {
  test('sees how many have answered, and nothing else, on the screen and on the wire', async () => {
    const form = await askAt(story.host.url, { minAnswers: 5 });
    await answersTo(form, SIX.slice(0, 2));
    const asker = await story.woman('Ada', 'laptop');
    const bodies: string[] = [];
    const calls: string[] = [];
    asker.page.on('response', (response) => {
      if (!response.url().includes('/api/')) return;
      calls.push(`${response.request().method()} ${new URL(response.url()).pathname}`);
      void response.text().then((body) => bodies.push(body));
    });
    await visitOpen(asker, form);

    await asker.page.getByText('2 people have answered').waitFor();
    await asker.page
      .getByRole('img', { name: '2 people answered. It takes 5 to open the answers.' })
      .waitFor();
    await asker.page.getByText(/^It is open until .+ deleted unread\.$/).waitFor();
    await answersTo(form, SIX.slice(2));
    await asker.page.evaluate(() => dispatchEvent(new Event('focus')));
    await untilHeard(asker, 'Now 6 people have answered.');

    const words = await wordsOn(asker.page);
    for (const told of [FAIR, SILENCE, 'said 4 or 5', 'Yes']) expect(words).not.toContain(told);
    expect(calls.every((call) => /^GET \/api\/forms\/[\w-]+$/.test(call))).toBe(true);
    for (const body of bodies) {
      const { sheet, ...told } = JSON.parse(body) as Record<string, unknown>;
      expect(Object.keys(told).toSorted()).toEqual(['answers', 'closed', 'expiresAt', 'minAnswers']);
      expect(String(sheet)).toMatch(/^AQ|^AX|^A[A-Za-z0-9_-]/);
    }
    expect(await asker.page.title()).not.toContain('After a meeting');
  });

  test('copies the link for those who answer, and keeps her own out of the address', async () => {
    const form = await askAt(story.host.url);
    const asker = await story.woman('Ada');
    await visitOpen(asker, form);

    await asker.page.waitForURL(shortLink(form));
    await asker.button('Copy').click();
    await untilHeard(asker, 'The link is copied.');
    expect(await asker.page.evaluate(() => navigator.clipboard.readText())).toBe(form.link);
    await asker.page.reload();
    await heading(asker, 'After a meeting').waitFor();
  });

  test('is warned that too few have answered before she closes it, and then talks instead', async () => {
    const form = await askAt(story.host.url, { minAnswers: 5 });
    await answersTo(form, SIX.slice(0, 2));
    const asker = await story.woman('Ada');
    await visitOpen(asker, form);
    await asker.button('Close and open the answers').click();
    const dialog = asker.page.getByRole('dialog', { name: 'Close the form for good?' });
    await dialog.getByText('So far 2 people have answered.').waitFor();
    await dialog.getByText(/the answers are deleted unread/).waitFor();
    await dialog.getByRole('button', { name: 'Leave it open' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await close(asker);
    await heading(asker, 'Too few people answered').waitFor();
    await asker.page.getByText(/^2 people had answered .+ were deleted unread/).waitFor();
    // The button she pressed is gone: what it led to has the focus, or is said.
    expect(await focusedOn(asker.page)).toContain('Too few people answered');
    await asker.page.getByRole('heading', { name: 'Talk it through instead' }).waitFor();
    expect(await wordsOn(asker.page)).not.toContain(SILENCE);
    expect((await form.results.look()).status).toBe('closed');
  });

  test('closes it without a network in between, and loses nothing', async () => {
    const form = await askAt(story.host.url);
    await answersTo(form, SIX);
    const asker = await story.woman('Ada');
    await visitOpen(asker, form);
    await asker.page.getByText('6 people have answered').waitFor();

    await asker.page.waitForLoadState('networkidle');
    await asker.cutNetwork();
    await asker.page.getByText('There is no connection.').first().waitFor();
    expect(await asker.page.getByText('6 people have answered').isVisible()).toBe(true);
    await close(asker);
    await asker.page.getByRole('alert').getByText('You are offline.').waitFor();
    await asker.mendNetwork();
    await asker.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Close it and/ })
      .click();
    await everything(asker);
  });

  test('may delete it with all answers', async () => {
    const form = await askAt(story.host.url);
    await answersTo(form, SIX);
    const asker = await story.woman('Ada');
    await visitOpen(asker, form);
    await asker.button('Delete the form with all answers').click();
    await asker.button('Delete it for good').click();

    await heading(asker, 'The form is deleted').waitFor();
    expect((await form.results.look()).status).toBe('erased');
    await asker.page.getByRole('link', { name: 'Forms and results on this device' }).click();
    await asker.page.getByText('No form was made on this device').waitFor();
  });

  test('needs no pointer', async () => {
    const form = await askAt(story.host.url);
    await answersTo(form, SIX);
    const asker = await story.woman('Ada', 'laptop');
    await visitOpen(asker, form);
    const keyboard = keyboardOn(asker.page);
    await keyboard.press('Close and open the answers');
    await asker.page.getByRole('dialog').waitFor();
    expect((await keyboard.focus()).isInDialog).toBe(true);
    await keyboard.press('Close it and open the answers');
    await everything(asker);
    expect((await keyboard.focus()).name).toBe('What people said');

    await keyboard.press('Keep for next time');
    await untilHeard(asker, 'Kept in this browser');
    await asker.page.getByText('Show the numbers as a table').focus();
    await asker.page.keyboard.press('Enter');
    await asker.page.getByRole('cell', { name: '5, fully' }).first().waitFor();
    await keyboard.press(/^Remove After a meeting/);
    await keyboard.press('Undo');
    await asker.page.getByRole('checkbox', { name: /Form 1: After a meeting/ }).waitFor();
  });
});

describe('when a form is closed', () => {
  test('everything opens at once: plots, looks back, choices, and the comments apart', async () => {
    const form = await askAt(story.host.url);
    await answersTo(form, SIX);
    await nonsenseTo(form);
    const asker = await story.woman('Ada', 'laptop');
    await visitOpen(asker, form);
    await close(asker);
    await everything(asker);

    await asker.page.getByRole('heading', { name: 'Then and now' }).waitFor();
    const names = await asker.page
      .getByRole('main')
      .getByRole('img')
      .evaluateAll((drawn) => drawn.map((one) => one.getAttribute('aria-label')));
    expect(names).toEqual([
      '6 people answered. It takes 3 to open the answers.',
      'From 1, not at all, to 5, fully. 0 people chose 1, 1 person chose 2, 0 people chose 3, 2 people chose 4, 3 people chose 5.',
      'From 1, not at all, to 5, fully. 3 people moved from 2 before to 4 now, 2 people stayed at 3, 1 person moved from 4 before to 3 now.',
      '5 people answered. Yes: 3. Partly: 2. Not yet: 0.',
      '4 people answered. Silent writing: 4. Rounds: 3.',
    ]);
    await asker.page.getByText('5 of 6 said 4 or 5').waitFor();
    await asker.page
      .getByText('The middle answer is 4.5')
      .or(asker.page.getByText(/^The middle lies between 4 and 5/))
      .waitFor();
    await asker.page.getByText('Higher now: 3').waitFor();
    await asker.page.getByText('One more answer could not be opened. It is left out.').waitFor();
    const said = asker.page.getByRole('blockquote');
    expect((await said.allInnerTexts()).toSorted()).toEqual(
      [`“${SILENCE}”`, `“${SILENCE}”`, `“${FORMULA}”`].toSorted(),
    );
    await asker.page.getByText('Comments stand exactly as written, in mixed order, without times.').waitFor();
    await asker.page.getByRole('link', { name: 'Read Balancing power' }).waitFor();
  });

  test('a question that fewer than three answered shows no numbers, and says why', async () => {
    const form = await closedForm([
      ...crowd(2, { 'fair-time': 1, goal: 'no' }),
      ...crowd(3, { 'sure-now': 4, 'sure-before': 4 }),
    ]);
    const asker = await story.woman('Ada');
    await visit(asker, privateLink(form));
    await everything(asker);

    const hidden = asker.page.getByText('Fewer than three people answered this, so we show no numbers.');
    expect(await hidden.count()).toBe(2);
    expect(await wordsOn(asker.page)).not.toContain('2 of 2');
    await asker.page.getByText('No one answered this one.').waitFor();
  });

  test('many answers are bars, and their number stands on each', async () => {
    const form = await closedForm(crowd(30, { 'fair-time': 4 }));
    const asker = await story.woman('Ada');
    await visit(asker, privateLink(form));
    await everything(asker);

    await asker.page.getByRole('img', { name: /30 people chose 4/ }).waitFor();
    await asker.page.getByText('30 of 30 said 4 or 5').waitFor();
    expect(await asker.page.locator('circle').count()).toBeLessThan(20);
  });

  test('it is a table, a file, a spreadsheet and a sheet of paper', async () => {
    const form = await closedForm(SIX, 'After a meeting: 1/2');
    const asker = await story.woman('Ada', 'laptop');
    await visit(asker, privateLink(form));
    await everything(asker);

    const csv = await download(asker, () => asker.button('Spreadsheet (CSV)').click());
    expect(csv.name).toBe('after-a-meeting-1-2-2026-11-21.csv');
    await untilHeard(asker, `Saved as ${csv.name}.`);
    const cells = cellsIn(await readFile(csv.path));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.map(({ v }) => v)).toEqual(
      expect.arrayContaining([FAIR, '5, fully', 3, SILENCE, `'${FORMULA}`]),
    );

    const json = await download(asker, () => asker.button('Save a file').click());
    expect(json.name).toBe('after-a-meeting-1-2-2026-11-21.json');
    const text = await readFile(json.path, 'utf8');
    expect(readReport(text)).toMatchObject({ answered: 6, released: true });
    expect(text).not.toContain(form.secret);
    expect(text).not.toContain(form.keeperSecret);

    await asker.button('Print').click();
    expect(asker.printed).toEqual(['/feedback/results']);
    await asker.page.emulateMedia({ media: 'print' });
    expect(await asker.button('Print').isVisible()).toBe(false);
    expect(await asker.button('Leave this page now').isVisible()).toBe(false);
    await asker.page.getByText(SILENCE).first().waitFor();
    const paper = (await paperOf(asker.page, 'A4')).join(' ');
    expect(paper).toContain('6 people answered');
    expect(paper).toContain(SILENCE);
  });

  test('it opens again after a reload, and on the device that holds the rest of the link', async () => {
    const form = await closedForm();
    const asker = await story.woman('Ada');
    await visit(asker, privateLink(form));
    await everything(asker);
    await asker.page.reload();
    await everything(asker);
    await visit(asker, `${story.host.url}/feedback/results`);
    await asker.page.getByRole('link', { name: 'Results of After a meeting' }).click();
    await everything(asker);

    const elsewhere = await story.woman('Ada elsewhere');
    await visit(elsewhere, shortLink(form));
    await heading(elsewhere, 'The private link is missing').waitFor();
    await elsewhere.page.getByLabel('Private results link').fill(form.link);
    await elsewhere.button('Open').click();
    await elsewhere.page.getByText('This is the link for those who answer.').waitFor();
    await elsewhere.page.getByLabel('Private results link').fill(privateLink(form));
    await elsewhere.button('Open').click();
    await everything(elsewhere);
  });
});

describe('a link', () => {
  test('with another keeper’s secret opens nothing and is kept nowhere', async () => {
    const [form, other] = [await closedForm(), await askAt(story.host.url)];
    const stranger = await story.woman('Stranger');
    await visit(stranger, `${shortLink(form)}.${other.keeperSecret}`);
    await heading(stranger, 'This link does not open the answers').waitFor();

    expect(await wordsOn(stranger.page)).not.toContain(SILENCE);
    await stranger.page.getByRole('link', { name: 'Forms and results on this device' }).click();
    await stranger.page.getByText('No form was made on this device').waitFor();
  });

  test('that is cut off, changed or no longer there says what to do', async () => {
    const form = await askAt(story.host.url);
    const asker = await story.woman('Ada');
    await visit(asker, privateLink(form).slice(0, -9));
    await heading(asker, 'The link is not whole').waitFor();
    const none = await askAt(story.host.url);
    await visit(asker, `${shortLink(none).slice(0, -4)}aaaa.${none.keeperSecret}`);
    await heading(asker, 'This form is no longer here').waitFor();
    await form.results.erase();
    await visit(asker, privateLink(form));
    await heading(asker, 'The form is deleted').waitFor();
  });

  test('says that the form can’t be reached while what opens it does not come, and opens it then', async () => {
    const form = await closedForm();
    const asker = await story.woman('Ada');
    await asker.page.route(/form-results/, (route) => route.abort());
    await visit(asker, privateLink(form));
    await untilHeard(asker, 'We can’t reach the form yet.');
    await asker.page.unrouteAll({ behavior: 'ignoreErrors' });

    await everything(asker);
  });

  test('stays in the address where the browser keeps nothing', async () => {
    const form = await askAt(story.host.url);
    const asker = await story.woman('Ada');
    await asker.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await visitOpen(asker, form);

    await asker.page.getByText('This browser keeps nothing').waitFor();
    expect(asker.page.url()).toBe(privateLink(form));
    expect(await asker.page.getByLabel('Private results link').inputValue()).toBe(privateLink(form));
  });
});

describe('results of several forms', () => {
  test('are kept, lie beside each other as lines, and never leave the device', async () => {
    const asker = await story.woman('Ada', 'laptop');
    const first = await closedForm(SIX, 'After a meeting', '2026-09-08');
    const last = await closedForm([...SIX.slice(0, 5), { 'fair-time': 4 }], 'After a meeting', '2026-10-06');
    await visit(asker, privateLink(first));
    await everything(asker);
    await asker.button('Keep for next time').click();
    await untilHeard(asker, 'Kept in this browser');
    await visit(asker, privateLink(last));
    await everything(asker);

    await asker.page
      .getByRole('img', { name: 'Share who said 4 or 5: form 1, 5 of 6; form 2, 6 of 6.' })
      .waitFor();
    await asker.page.getByText('from 5 of 6').waitFor();
    await asker.page.getByText('to 6 of 6').waitFor();
    await asker.page
      .getByRole('img', { name: 'Share who chose “Yes”: form 1, 3 of 5; form 2, 3 of 5.' })
      .waitFor();
    await asker.page
      .getByRole('img', { name: 'Share who chose “Silent writing”: form 1, 4 of 4; form 2, 3 of 3.' })
      .waitFor();
    await asker.page.getByText('With a group this small, a change of one person is not a trend.').waitFor();
    await asker.page.waitForLoadState('networkidle');
    const weighed = scriptsOf(builtSite(), ...FORM_PAGES.closed);
    expect(await scriptsBeyond(asker.page, weighed)).toEqual([]);

    // A form that belongs to another group is taken out again.
    await asker.page.getByRole('checkbox', { name: /^Form 1: After a meeting/ }).uncheck();
    await asker.page.getByRole('img', { name: /^Share who/ }).waitFor({ state: 'hidden' });
    await asker.button('Keep for next time').click();
    await untilHeard(asker, 'Kept in this browser');
    await asker.page.getByRole('link', { name: 'All forms and results on this device' }).click();
    await asker.page
      .getByRole('img', { name: /^Share who said 4 or 5: form 1, 5 of 6; form 2, 6 of 6/ })
      .waitFor();

    await asker.page.getByText('Show the lines as a table').click();
    await asker.page.getByRole('row', { name: 'Did you reach your goal? Yes 3 of 5 3 of 5' }).waitFor();
    await asker.page.getByText('No one chose, in the forms that show numbers: Not yet.').waitFor();

    const asked = await asker.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(asked.filter((name) => name.includes('/api/'))).toEqual([]);
  });

  test('are opened from files in another browser, with a gap where too few had answered', async () => {
    const reports = await Promise.all(
      [SIX, SIX.slice(0, 2), SIX].map(async (answers, nth) => {
        const results = await (await closedForm(answers)).results.look();
        if (results.status !== 'closed') throw new Error(results.status);
        const report = { ...results.report, made: `2026-0${nth + 1}-10` };
        return {
          name: `form-${nth}.json`,
          text: JSON.stringify({ kind: 'peer-circle-feedback', version: 1, ...report }),
        };
      }),
    );
    const reader = await story.woman('Mei', 'laptop');
    await visit(reader, `${story.host.url}/feedback/results`);
    await choose(reader, [...reports.toReversed(), { name: 'letter.json', text: '{"dear":"friend"}' }]);
    await untilHeard(reader, '3 files are open.');
    await reader.page.getByText('“letter.json” holds no results of this site.').waitFor();

    await reader.page
      .getByRole('img', {
        name: 'Share who said 4 or 5: form 1, 5 of 6; form 2, hidden: too few answered; form 3, 5 of 6.',
      })
      .waitFor();
    await reader.page.getByText('Form 2 is hidden because only 2 people answered.').waitFor();
    await reader.page.getByText('Show the lines as a table').click();
    expect(
      await reader.page
        .getByRole('row', { name: new RegExp(FAIR) })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['5 of 6', 'Too few', '5 of 6']);

    await reader.page.getByRole('button', { name: /^Look at After a meeting, .*January/ }).click();
    await everything(reader);
    await reader.page.getByText('5 of 6 said 4 or 5').waitFor();
    await reader.button('Back to all forms and results').click();
    await reader.page.getByRole('button', { name: /^Keep After a meeting, .*January/ }).click();
    await reader.page.getByRole('button', { name: /^Remove After a meeting, .*March/ }).click();
    await untilHeard(reader, 'After a meeting is removed from this device.');
    await reader.page.reload();
    await reader.page.getByRole('checkbox', { name: /^Form 1: After a meeting/ }).waitFor();
    expect(await reader.page.getByRole('checkbox').count()).toBe(1);
  });

  test('are opened with a pasted private link, and an open form stays closed to everyone', async () => {
    const [closed, open] = [await closedForm(), await askAt(story.host.url)];
    await answersTo(open, SIX);
    const asker = await story.woman('Ada');
    await visit(asker, `${story.host.url}/feedback/results`);
    const link = asker.page.getByLabel('Or paste the private results link of a closed form');
    const results = asker.button('Open the results');

    await link.fill(open.link);
    await results.click();
    await asker.page.getByText('This is not a whole private results link.').waitFor();
    await link.fill(privateLink(open));
    await results.click();
    await asker.page.getByText('This form is still open.').waitFor();
    await link.fill(privateLink(closed));
    await results.click();
    await untilHeard(asker, 'After a meeting is open.');
    await asker.page.getByRole('checkbox', { name: /^Form 1: After a meeting/ }).waitFor();
  });

  test('are not fetched without a network, and she is told at once', async () => {
    const form = await closedForm();
    const asker = await story.woman('Ada');
    await asker.page.goto(`${story.host.url}/feedback/results`);
    await asker.page.waitForLoadState('networkidle');
    await asker.cutNetwork();
    await asker.page.getByLabel('Or paste the private results link of a closed form').fill(privateLink(form));
    await asker.button('Open the results').click();
    await asker.page.getByText('The server does not answer. Try again in a moment.').waitFor();
    await asker.mendNetwork();
    await asker.button('Open the results').click();
    await untilHeard(asker, 'After a meeting is open.');
  });

  test('say where this browser has no room to keep one', async () => {
    const form = await closedForm();
    const results = await form.results.look();
    if (results.status !== 'closed') throw new Error(results.status);
    const asker = await story.woman('Ada');
    await asker.page.goto(`${story.host.url}/feedback/results`);
    const text = JSON.stringify({ kind: 'peer-circle-feedback', version: 1, ...results.report });
    await choose(asker, [{ name: 'form.json', text }]);
    await untilHeard(asker, '1 file is open.');
    await fillStore(asker.page);
    await asker.page.getByRole('button', { name: /^Keep After a meeting/ }).click();
    await untilHeard(asker, 'This browser could not keep After a meeting');
    await asker.page.getByText('Open on this page only').waitFor();

    await mendStore(asker.page);
    await asker.page.getByRole('button', { name: /^Keep After a meeting/ }).click();
    await untilHeard(asker, 'is kept in this browser.');
    // The button is gone; the form it stood beside has the focus.
    await asker.page
      .getByRole('checkbox', { name: /^Form 1: After a meeting/ })
      .and(asker.page.locator(':focus'))
      .waitFor();
  });

  test('open on another device with the private link that the list of forms holds', async () => {
    const form = await closedForm();
    const asker = await story.woman('Ada');
    await visit(asker, privateLink(form));
    await everything(asker);
    await asker.page.getByRole('link', { name: 'All forms and results on this device' }).click();
    await asker.page.getByText('Show your private results link').click();
    const link = await asker.page
      .getByRole('textbox', { name: 'Private results link for After a meeting' })
      .inputValue();
    expect(link).toBe(privateLink(form));
    expect(await violationsOn(asker.page)).toEqual([]);

    const elsewhere = await story.woman('Ada elsewhere');
    await visit(elsewhere, link);
    await everything(elsewhere);
  });

  test('can be forgotten on this device, and brought back', async () => {
    const form = await askAt(story.host.url);
    const asker = await story.woman('Ada');
    await visitOpen(asker, form);
    await asker.page.waitForURL(shortLink(form));
    await visit(asker, `${story.host.url}/feedback/results`);
    await asker.button('Forget After a meeting on this device').click();
    await asker.page.getByRole('link', { name: 'Results of After a meeting' }).waitFor({ state: 'hidden' });
    await asker.button('Undo').click();
    await asker.page.getByRole('link', { name: 'Results of After a meeting' }).click();
    await heading(asker, 'After a meeting').waitFor();
  });
});

describe('the asker’s pages', () => {
  const look = async (woman: Woman, name: string) => {
    const { page } = woman;
    expect(await violationsOn(page), name).toEqual([]);
    expect(await tooSmallOn(page), name).toEqual([]);
    expect(await wideOn(page), name).toEqual([]);
    expect(await hiddenFocusOn(page), name).toEqual([]);
  };

  for (const device of ['phone', 'laptop', 'big screen'] as const satisfies readonly Device[])
    for (const theme of ['light', 'dark'] as const)
      test(`can be read and pressed on a ${device} in a ${theme} theme`, async () => {
        const asker = await story.woman('Ada', device);
        await asker.page.emulateMedia({ colorScheme: theme });
        const form = await askAt(story.host.url);
        await answersTo(form, SIX);
        await visitOpen(asker, form);
        await look(asker, 'open');
        await asker.button('Close and open the answers').click();
        await asker.page.getByRole('dialog').waitFor();
        await look(asker, 'closing');
        await asker.page.keyboard.press('Escape');
        await close(asker);
        await everything(asker);
        await asker.button('Keep for next time').click();
        await asker.page.getByRole('checkbox', { name: /^Form 1/ }).waitFor();
        await visit(asker, privateLink(await closedForm()));
        await everything(asker);
        await asker.page
          .getByRole('img', { name: /^Share who/ })
          .first()
          .waitFor();
        await asker.page.getByText('Show the numbers as a table').click();
        await look(asker, 'closed, with an earlier form');
        await visit(asker, `${story.host.url}/feedback/results`);
        await asker.page
          .getByRole('link', { name: /^Results of/ })
          .first()
          .waitFor();
        await look(asker, 'everything on this device');
        await visit(asker, privateLink(await closedForm(SIX.slice(0, 1))));
        await heading(asker, 'Too few people answered').waitFor();
        await look(asker, 'too few');
        await visit(asker, `${story.host.url}/feedback/results#cut`);
        await heading(asker, 'The link is not whole').waitFor();
        await look(asker, 'no link');
      });

  test('can be read with text twice as large', async () => {
    const asker = await story.woman('Ada');
    await setLargeText(asker.page, true);
    const form = await askAt(story.host.url);
    await answersTo(form, SIX);
    await visitOpen(asker, form);
    expect(await wideOn(asker.page)).toEqual([]);
    await close(asker);
    await everything(asker);
    expect(await wideOn(asker.page)).toEqual([]);
  });
});
