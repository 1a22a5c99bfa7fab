import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAX_LONG } from '#domain/form/limits.ts';
import { askAt, type AskedForm } from '../support/asked-forms.ts';
import { builtSite } from '../support/built-site.ts';
import { launchChromium, openPage, violationsOn } from '../support/chromium.ts';
import { keptOn } from '../support/kept-on.ts';
import { keyboardOn } from '../support/keyboard.ts';
import { hiddenFocusOn, setLargeText, tooSmallOn, wideOn } from '../support/looks.ts';
import { FORM_PAGES, scriptsBeyond, scriptsOf } from '../support/page-weight.ts';
import { beginStory, type Story, type Woman } from '../support/story.ts';

let story: Story;
let form: AskedForm;

beforeAll(async () => {
  story = await beginStory();
});
beforeEach(async () => {
  form = await askAt(story.host.url);
});
afterEach(async () => {
  expect(await story.complaints()).toEqual([]);
});
afterAll(() => story.end());

const heading = ({ page }: Woman, name: string) => page.getByRole('heading', { level: 1, name });
const rating = ({ page }: Woman, statement: string, step: string) =>
  page.getByRole('group', { name: statement }).getByRole('radio', { name: step, exact: true });
const field = ({ page }: Woman, question: string) => page.getByRole('textbox', { name: question });
const SHARED = 'Other people use this device';
/** Two stores with their names, and the two small ones. */
const NOTHING = [[], [], [], [], [], []];

async function follow(woman: Woman, { link } = form): Promise<void> {
  await woman.page.goto(link);
  await heading(woman, 'After a meeting').waitFor();
}

/** She answers one question of every kind. */
async function fill(woman: Woman, words: string): Promise<void> {
  await rating(woman, 'The time was shared in a fair way today.', '4').check();
  await woman.page.getByRole('radio', { name: 'Partly' }).check();
  await woman.page.getByRole('checkbox', { name: 'Rounds' }).check();
  await field(woman, 'What should we keep?').fill(words);
}

async function send(woman: Woman): Promise<void> {
  await woman.button('Send my answer').click();
}

async function answer(woman: Woman, words: string): Promise<void> {
  await follow(woman);
  await fill(woman, words);
  await send(woman);
}

const isThere = (woman: Woman) => heading(woman, 'Your answer is there').waitFor();
const isOnItsWay = (woman: Woman) => heading(woman, 'Your answer is on its way').waitFor();

/** What the asker reads after she has closed the form. */
async function closedReport() {
  expect(await form.results.close()).toBeNull();
  const results = await form.results.look();
  if (results.status !== 'closed') throw new Error(`The form is ${results.status}.`);
  return results.report;
}

/** From now on, what a screen reader says by itself, in order. */
async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    const before = new Map<Element, string>();
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status], [role=alert]')) {
        const words = region.textContent;
        if (before.get(region) === words) continue;
        before.set(region, words);
        if (words !== '') said.push(words);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return said;
  });
  return () => heard.jsonValue();
}

describe('six phones', () => {
  test('answer, one of them without a network, and the asker reads all of them at once', async () => {
    const sent: string[] = [];
    const women = await Promise.all(
      ['Ada', 'Ben', 'Caro', 'Dana', 'Elif', 'Mei'].map((name) => story.woman(name)),
    );
    const mei = women[5]!;
    await follow(mei);
    await fill(mei, 'Words of Mei');
    await mei.cutNetwork();
    const heard = await listenTo(mei.page);
    await send(mei);
    await isOnItsWay(mei);
    for (const woman of women.slice(0, 5)) {
      woman.page.on('request', (request) => sent.push(request.postData() ?? ''));
      await answer(woman, `Words of ${woman.name}`);
      await isThere(woman);
    }
    expect(await form.answered()).toBe(5);
    expect(sent.filter((body) => body !== '')).toHaveLength(5);
    expect(sent.join()).not.toMatch(/Words of|rounds|partly/i);
    expect(await form.results.look()).not.toHaveProperty('report');

    await mei.mendNetwork();
    await isThere(mei);

    expect(await heard()).toEqual(['Your answer is on its way', 'Your answer is there']);
    const report = await closedReport();
    expect(report).toMatchObject({ released: true, answered: 6 });
    expect(report.comments[0]!.texts.toSorted()).toEqual(
      ['Ada', 'Ben', 'Caro', 'Dana', 'Elif', 'Mei'].map((name) => `Words of ${name}`),
    );
    for (const { context } of women) await context.close();
  });

  test('lose nothing when the server is killed in the middle, and nothing counts twice', async () => {
    const [ada, ben, caro] = await Promise.all(['Ada', 'Ben', 'Caro'].map((name) => story.woman(name)));
    for (const woman of [ada!, ben!, caro!]) {
      await follow(woman);
      await fill(woman, `Words of ${woman.name}`);
    }
    // Ada’s answer arrives, but the server dies before it can say so.
    await ada!.page.route(
      /\/answers$/,
      async (route) => {
        await route.fetch();
        await story.host.kill9();
        await route.abort();
      },
      { times: 1 },
    );
    for (const woman of [ada!, ben!, caro!]) {
      await send(woman);
      await isOnItsWay(woman);
    }

    await story.host.restart();
    for (const woman of [ada!, ben!, caro!]) await isThere(woman);

    expect(await form.answered()).toBe(3);
    const report = await closedReport();
    expect(report.comments[0]!.texts).toHaveLength(3);
    for (const { context } of [ada!, ben!, caro!]) await context.close();
  });
});

describe('a person who answers', () => {
  let mei: Woman;

  beforeEach(async () => {
    mei = await story.woman('Mei');
  });
  afterEach(() => mei.context.close());

  test('reads before the first question what happens with her answer', async () => {
    await follow(mei);
    const main = await mei.page.getByRole('main').innerText();
    const before = main.slice(0, main.indexOf('7 questions'));

    for (const promise of [
      'Only the person who asked can open it.',
      'It is opened only together with the others. First at least 3 people have to answer',
      'In a small group people may guess who wrote what.',
      'Write only what you could stand behind.',
      'What we can’t stop.',
      'Open until',
      'deleted unread',
    ]) {
      expect(before).toContain(promise);
    }
    expect(await mei.page.title()).not.toContain('After a meeting');
  });

  test('sends nothing by opening the link, as a mail scanner does', async () => {
    const methods = new Set<string>();
    mei.page.on('request', (request) => methods.add(request.method()));
    await follow(mei);
    await mei.page.waitForLoadState('networkidle');

    expect([...methods]).toEqual(['GET']);
  });

  test('may leave everything open, and is told why nothing can be sent then', async () => {
    await follow(mei);
    await mei.page.getByText('You may leave anything open.').waitFor();
    await mei.page.getByRole('button', { name: 'Answer one question first.' }).click({ force: true });
    const group = mei.page.getByRole('group', { name: 'Did you reach your goal?' });
    await group.getByRole('radio', { name: 'Partly' }).check();
    await mei.button('Send my answer').waitFor();

    await group.getByRole('radio', { name: 'Leave open' }).check();

    await mei.page.getByRole('button', { name: 'Answer one question first.' }).waitFor();
    expect(await form.answered()).toBe(0);
  });

  test('finds what she wrote after a reload, and nothing of it once it is sent', async () => {
    await follow(mei);
    await fill(mei, 'Half a thought');
    await mei.page.reload();

    await expect.poll(() => field(mei, 'What should we keep?').inputValue()).toBe('Half a thought');
    expect(await rating(mei, 'The time was shared in a fair way today.', '4').isChecked()).toBe(true);
    expect(await mei.page.getByRole('checkbox', { name: 'Rounds' }).isChecked()).toBe(true);
    expect(await keptOn(mei.page)).toContain('Half a thought');
    await send(mei);
    await isThere(mei);
    expect(await keptOn(mei.page)).not.toMatch(/Half a thought|rounds/);
  });

  test('loads the page again while her answer waits, and it goes out all the same, once', async () => {
    await follow(mei);
    await fill(mei, 'Written in a tunnel');
    await mei.page.route(/\/api\//, (route) => route.abort());
    await send(mei);
    await mei.page.getByText('Keep this page open or come back to it.').waitFor();
    await mei.page.reload();
    await isOnItsWay(mei);

    await mei.page.unrouteAll({ behavior: 'ignoreErrors' });
    await mei.button('Try again now').click();

    await isThere(mei);
    expect(await form.answered()).toBe(1);
  });

  test('who comes back reads that she has answered, and can hand the device to another person', async () => {
    await answer(mei, 'The first of two');
    await isThere(mei);
    await mei.page.goto('about:blank');
    await mei.page.goto(form.link);
    await heading(mei, 'You have answered on this device').waitFor();

    await mei.button('Answer for another person').click();
    expect(await field(mei, 'What should we keep?').inputValue()).toBe('');
    await fill(mei, 'The second of two');
    await send(mei);
    await isThere(mei);

    expect(await form.answered()).toBe(2);
  });

  test('on a device of many leaves nothing on it, and an empty page for the next person', async () => {
    await follow(mei);
    await fill(mei, 'Not for the next one');
    await mei.page.getByRole('checkbox', { name: SHARED }).check();
    await expect.poll(() => keptOn(mei.page)).not.toContain('Not for the next one');
    expect(await field(mei, 'What should we keep?').inputValue()).toBe('Not for the next one');
    const heard = await listenTo(mei.page);
    await send(mei);
    await mei.page.getByText('This page is empty for the next person.').first().waitFor();

    expect((await heard()).at(-1)).toBe('The answer is there. This page is empty for the next person.');
    expect((await heard()).filter((words) => words.includes('next person'))).toHaveLength(1);
    expect(await field(mei, 'What should we keep?').inputValue()).toBe('');
    expect(await mei.page.getByRole('checkbox', { name: SHARED }).isChecked()).toBe(true);
    expect(JSON.parse(await keptOn(mei.page))).toEqual(NOTHING);

    await fill(mei, 'Neither for the third');
    await mei.page.reload();
    await heading(mei, 'After a meeting').waitFor();
    expect(await field(mei, 'What should we keep?').inputValue()).toBe('');
    expect(await mei.page.getByRole('checkbox', { name: SHARED }).isChecked()).toBe(true);
    await fill(mei, 'The third');
    await send(mei);
    await expect.poll(() => form.answered()).toBe(2);
    expect(JSON.parse(await keptOn(mei.page))).toEqual(NOTHING);
  });

  test('on a device of many is told to keep the page open while there is no network', async () => {
    await follow(mei);
    await mei.page.getByRole('checkbox', { name: SHARED }).check();
    await fill(mei, 'In this page alone');
    await mei.cutNetwork();
    await send(mei);
    await mei.page.getByText('It is locked and waits in this page alone.').waitFor();

    await mei.mendNetwork();

    await mei.page.getByText('This page is empty for the next person.').first().waitFor();
    expect(await form.answered()).toBe(1);
  });

  test('is told while she writes that her answers are too long together', async () => {
    const long = (nth: number) => ({ id: `long-${nth}`, kind: 'long', text: `Question ${nth}` }) as const;
    const wordy = await askAt(story.host.url, { questions: [1, 2, 3, 4, 5].map(long) });
    await follow(mei, wordy);
    for (let nth = 1; nth <= 4; nth += 1) await field(mei, `Question ${nth}`).fill('x'.repeat(MAX_LONG));
    await mei.button('Send my answer').waitFor();
    const heard = await listenTo(mei.page);
    await field(mei, 'Question 5').pressSequentially('x'.repeat(60));

    const fifth = field(mei, 'Question 5');
    await expect.poll(() => fifth.getAttribute('aria-invalid')).toBe('true');
    expect(await heard()).toEqual([
      'Your answers together are too long to send. Make this one or another one shorter.',
    ]);
    await mei.page.getByRole('button', { name: 'Make one of them shorter first.' }).click({ force: true });
    expect(await wordy.answered()).toBe(0);

    const [, over] = /About (\d+) too many/.exec(await mei.page.getByRole('main').innerText())!;
    await fifth.fill('x'.repeat(60 - Number(over)));
    await send(mei);
    await isThere(mei);
  });

  test('can copy what she wrote where the form was closed meanwhile', async () => {
    await follow(mei);
    await fill(mei, 'Too late, and not lost');
    await form.results.close();
    await send(mei);
    await heading(mei, 'Your answer was not taken').waitFor();
    await mei.button('Copy what I wrote').click();
    await mei.page.getByText('It is copied.').waitFor();

    const copied = await mei.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('What should we keep?\nToo late, and not lost');
    expect(copied).toContain('4, from 1 (not at all) to 5 (fully)');
    expect(copied).toContain('Did you reach your goal?\nPartly');

    await mei.page.reload();
    await heading(mei, 'It is closed: no more answers').waitFor();
    await mei.page.getByText('Too late, and not lost').waitFor();
    await mei.button('Delete it here').click();
    await mei.page.getByText('Too late, and not lost').waitFor({ state: 'detached' });
    expect(await keptOn(mei.page)).not.toContain('Too late');
  });

  test('can copy what she wrote where the form was deleted meanwhile', async () => {
    await follow(mei);
    await fill(mei, 'Too late, and not lost');
    await form.results.erase();
    await mei.page.reload();
    await heading(mei, 'This form was deleted').waitFor();

    await mei.page.getByText('Too late, and not lost').waitFor();
  });

  test('can delete what she marked where the form was deleted and nothing of it can be shown', async () => {
    await follow(mei);
    await rating(mei, 'The time was shared in a fair way today.', '4').check();
    await mei.page.getByRole('radio', { name: 'Partly' }).check();
    await form.results.erase();
    await mei.page.reload();
    await heading(mei, 'This form was deleted').waitFor();

    await mei.page.getByText(/What you marked is still on this device/).waitFor();
    expect(await keptOn(mei.page)).toContain('partly');
    await mei.button('Delete it here').click();
    await mei.page.getByText(/What you marked is still on this device/).waitFor({ state: 'detached' });
    expect(await keptOn(mei.page)).not.toContain('partly');
  });

  test('is told where the server has lost her form, and can take along what she wrote', async () => {
    await follow(mei);
    await fill(mei, 'Not lost over this');
    await mei.page.route(/\/answers$/, (route) =>
      route.fetch({ url: `${story.host.url}/api/forms/${'A'.repeat(22)}/answers` }).then(
        (response) => route.fulfill({ response }),
        () => undefined,
      ),
    );
    await send(mei);
    await mei.page
      .getByText(/The server does not find the form, although its time is not over/)
      .first()
      .waitFor();
    await mei.page.getByText('Not lost over this').waitFor();
    // She is online: it is not a connection that it waits for.
    expect(await mei.page.getByRole('main').innerText()).not.toContain('connection');
    expect(await violationsOn(mei.page)).toEqual([]);
    await mei.page.unrouteAll({ behavior: 'ignoreErrors' });
    await mei.button('Try again now').click();

    await isThere(mei);
    expect(await form.answered()).toBe(1);
  });

  test('fetches no script that the budget of the page leaves out', async () => {
    const weighed = scriptsOf(builtSite(), ...FORM_PAGES.answering);
    await answer(mei, 'Every part of it');
    await isThere(mei);
    await mei.page.waitForLoadState('networkidle');

    expect(weighed.length).toBeGreaterThan(3);
    expect(await scriptsBeyond(mei.page, weighed)).toEqual([]);
  });

  test('about one page may answer about the next, from the form under every guide', async () => {
    const { pathname, hash } = new URL(form.link);
    const under = `${story.host.url}${pathname}?page${hash}`;
    for (const words of ['This page helped', 'So did this one']) {
      await mei.page.goto('about:blank');
      await mei.page.goto(under);
      await heading(mei, 'After a meeting').waitFor();
      await fill(mei, words);
      await send(mei);
      await isThere(mei);
    }
    expect(await form.answered()).toBe(2);

    await mei.page.goto('about:blank');
    await mei.page.goto(form.link);
    await heading(mei, 'You have answered on this device').waitFor();
  });

  test('needs no pointer, and never loses her place', async () => {
    await follow(mei);
    const keyboard = keyboardOn(mei.page);
    await keyboard.reach('radio', 'Leave open');
    await mei.page.keyboard.press('ArrowLeft');
    expect(await rating(mei, 'The time was shared in a fair way today.', '5, fully').isChecked()).toBe(true);
    // Enter belongs to the button alone: an answer can’t be taken back.
    await mei.page.keyboard.press('Enter');
    await keyboard.type('What should we keep?', 'Typed and not pointed');
    await keyboard.press('Send my answer');
    await isThere(mei);
    await mei.page.locator('main:focus').waitFor();
    await keyboard.press('Answer for another person');
    await heading(mei, 'After a meeting').waitFor();
    await mei.page.locator('main:focus').waitFor();

    expect(await form.answered()).toBe(1);
  });

  test('opens another form by pasting its link over this one', async () => {
    const other = await askAt(story.host.url, { title: 'Another form' });
    await follow(mei);
    await mei.page.evaluate((hash) => location.assign(hash), `#${other.secret}`);

    await heading(mei, 'Another form').waitFor();
  });

  test('is asked to wait where the server does not answer, and sees the form once it does', async () => {
    await mei.page.route(/\/api\//, (route) => route.abort());
    await mei.page.goto(form.link);
    await heading(mei, 'The form can’t be fetched just now').waitFor();
    await mei.page.getByText('The server does not answer.').first().waitFor();
    await mei.page.unrouteAll({ behavior: 'ignoreErrors' });
    await mei.button('Try again').click();

    await heading(mei, 'After a meeting').waitFor();
  });
});

describe('a link that leads to no form says so', () => {
  const EVERY_END: readonly (readonly [string, () => Promise<string>, string])[] = [
    ['without its end', async () => `${story.host.url}/feedback`, 'The link is not whole'],
    ['with half of its end', async () => form.link.slice(0, -5), 'The link is not whole'],
    [
      'with an end of its own',
      async () => `${story.host.url}/feedback#${'a'.repeat(22)}`,
      'This form is no longer here',
    ],
    [
      'to a form that was deleted',
      async () => {
        await form.results.erase();
        return form.link;
      },
      'This form was deleted',
    ],
    [
      'to a form that is closed',
      async () => {
        await form.results.close();
        return form.link;
      },
      'It is closed: no more answers',
    ],
  ];

  test.each(EVERY_END)('%s', async (_, linkOf, title) => {
    const mei = await story.woman('Mei');
    await mei.page.goto(await linkOf());
    await heading(mei, title).waitFor();

    expect(await mei.page.getByRole('button', { name: 'Send my answer' }).count()).toBe(0);
    expect(await violationsOn(mei.page)).toEqual([]);
    await mei.context.close();
  });

  test('over a connection that is not secure', async () => {
    const browser = await launchChromium(['host-resolver-rules=MAP peer.test 127.0.0.1']);
    const { page, requests } = await openPage(browser);
    await page.goto(`http://peer.test:${story.host.port}/feedback#${form.secret}`);
    await page.getByRole('heading', { name: 'This page needs a secure address' }).waitFor();

    expect(requests.filter((url) => url.includes('/api/'))).toEqual([]);
    await browser.close();
  });

  test('or sends the asker on to what was answered, where the form is the asker’s own', async () => {
    const ada = await story.woman('Ada');
    await ada.page.goto(`${form.link}.${form.keeperSecret}`);
    await ada.page.waitForURL(/\/feedback\/results/);
    await ada.context.close();
  });
});

describe('every step is for everyone', () => {
  const PHONE = { width: 375, height: 812 };
  const LAPTOP = { width: 1440, height: 900 };

  /** Everything that stands in someone's way on this page, whatever her screen, theme and text size. */
  async function faultsOf(page: Page): Promise<string[]> {
    const faults: string[] = [];
    const note = (where: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${where}: ${fault}`));
    for (const [screen, viewport] of Object.entries({ phone: PHONE, laptop: LAPTOP })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        note(`${screen}, ${colorScheme}`, await violationsOn(page));
      }
      note(screen, [...(await tooSmallOn(page)), ...(await wideOn(page))]);
    }
    await page.setViewportSize(PHONE);
    await setLargeText(page, true);
    note('large text', [...(await wideOn(page)), ...(await hiddenFocusOn(page))]);
    await setLargeText(page, false);
    await page.emulateMedia({ colorScheme: 'light' });
    return faults;
  }

  test('from the questions to the answer that is there, and the next visit', async () => {
    const mei = await story.woman('Mei');
    await follow(mei);
    expect(await faultsOf(mei.page)).toEqual([]);
    await fill(mei, 'x'.repeat(200));
    expect(await faultsOf(mei.page)).toEqual([]);
    await mei.page.route(/\/answers$/, (route) => route.abort());
    await send(mei);
    await isOnItsWay(mei);
    expect(await faultsOf(mei.page)).toEqual([]);
    await mei.page.unrouteAll({ behavior: 'ignoreErrors' });
    await mei.button('Try again now').click();
    await isThere(mei);
    expect(await faultsOf(mei.page)).toEqual([]);
    await mei.page.reload();
    await heading(mei, 'You have answered on this device').waitFor();
    expect(await faultsOf(mei.page)).toEqual([]);
    await mei.context.close();
  });

  test('to the answer that was not taken', async () => {
    const mei = await story.woman('Mei');
    await follow(mei);
    await fill(mei, 'x'.repeat(200));
    await form.results.close();
    await send(mei);
    await heading(mei, 'Your answer was not taken').waitFor();
    expect(await faultsOf(mei.page)).toEqual([]);
    await mei.context.close();
  });
});
