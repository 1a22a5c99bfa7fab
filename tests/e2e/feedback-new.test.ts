import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import forms from '../../src/content/forms/en.json' with { type: 'json' };
import { site } from '#site';
import { violationsOn } from '../support/chromium.ts';
import { keyboardOn } from '../support/keyboard.ts';
import { hiddenFocusOn, setLargeText, tooSmallOn, wideOn } from '../support/looks.ts';
import { beginStory, untilHeard, type Device, type Story, type Woman } from '../support/story.ts';

let story: Story;
beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());

const READY = 'Your form is ready';

/** Someone at the page that makes a form. */
async function asker(name: string, device: Device = 'phone', fragment = ''): Promise<Woman> {
  const woman = await story.woman(name, device);
  await woman.page.goto(`${story.host.url}/feedback/new${fragment}`);
  await heading(woman.page, 'Ask your group').waitFor();
  return woman;
}

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { name, exact: true });
}

/** Begins with a ready-made form, by its title, or with a blank one. */
async function begin(woman: Woman, form: string): Promise<void> {
  const { page } = woman;
  await page.getByRole('radio', { name: form, exact: true }).check();
  await woman.button('Begin with this form').click();
  await heading(page, 'Put your form together').waitFor();
}

/** Adds a question of a kind and writes its words. */
async function addQuestion(woman: Woman, kind: string, text: string): Promise<void> {
  await woman.button(kind).click();
  await woman.page.getByLabel('The question', { exact: true }).fill(text);
}

/** Presses the button, and waits for the links; the one for those who answer. */
async function make(woman: Woman): Promise<string> {
  await woman.button('Make the form').click();
  await heading(woman.page, READY).waitFor();
  return woman.page.getByLabel('Link for those who answer', { exact: true }).inputValue();
}

/** The questions in their order, as her screen lists them. */
function questionsOf({ page }: Woman): Promise<string[]> {
  return page
    .getByRole('list', { name: 'The questions in their order' })
    .locator('p > bdi')
    .allTextContents();
}

/** Every form she has asked the server to keep. */
function watchMaking({ page }: Woman): Set<string> {
  const made = new Set<string>();
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/api/forms')) return;
    made.add((request.postDataJSON() as { id: string }).id);
  });
  return made;
}

async function madeOnThisDevice({ page }: Woman): Promise<number> {
  await heading(page, 'Forms made on this device').waitFor();
  return page.getByRole('link', { name: /^Results of/ }).count();
}

describe('an asker who starts from a ready-made form', () => {
  test.each(forms)(
    'can make “$title” as it is, and anyone with its link reads it',
    async ({ title, questions }) => {
      const ada = await asker('Ada');
      await begin(ada, title);
      const link = await make(ada);
      expect(link).toMatch(/\/feedback#[\w-]{22}$/);

      const { page } = await story.woman('Ben');
      await page.goto(link);
      await heading(page, title).waitFor();
      for (const { text } of questions) expect(await page.getByText(text, { exact: true }).count()).toBe(1);
    },
  );

  test('sees of each when it is for, how many questions it has and how long it takes', async () => {
    const { page } = await asker('Ada');
    const described = (title: string) =>
      page.getByRole('radio', { name: title, exact: true }).evaluate((radio) => {
        const ids = radio.getAttribute('aria-describedby') ?? '';
        return document.getElementById(ids)?.textContent ?? '';
      });
    await page.getByRole('radio', { name: 'After a meeting' }).waitFor();

    for (const { title, when, summary, questions } of forms) {
      expect(await described(title)).toBe(`${summary}${when} ${questions.length} questions.`);
      expect(summary, title).toMatch(/minute/);
    }
  });

  test('comes with one chosen, and a title, from a page that led here', async () => {
    const ada = await asker('Ada', 'laptop', '#template=mid-cycle&title=Our%20spring');
    await ada.page.getByRole('radio', { name: 'Half of the way' }).waitFor();

    expect(await ada.page.getByRole('radio', { name: 'Half of the way' }).isChecked()).toBe(true);
    await ada.button('Begin with this form').click();
    expect(await ada.page.getByLabel('Title', { exact: true }).inputValue()).toBe('Our spring');
    expect((await questionsOf(ada)).length).toBe(12);
  });
});

describe('an asker who writes questions of her own', () => {
  test('makes one of every kind, sees them as others will, and others see just that', async () => {
    const ada = await asker('Ada', 'phone');
    const { page } = ada;
    await begin(ada, 'A blank form');
    await page.getByLabel('Title', { exact: true }).fill('Our circle');
    await page.getByLabel('What are the answers for?').fill('So that spring is better.');
    await addQuestion(ada, 'A scale from 1 to 5', 'I say what I think.');
    await page.getByLabel('What 1 means').fill('hardly at all');
    await page.getByLabel('What 5 means').fill('nearly always');
    await page.getByRole('checkbox', { name: /^Ask twice/ }).check();
    await page.getByLabel('The question about before').fill('Before, I said what I thought.');
    await addQuestion(ada, 'Choose one', 'Which day suits you?');
    await page.getByLabel('Answer 1', { exact: true }).fill('Monday');
    await page.getByLabel('Answer 2', { exact: true }).fill('Friday');
    await ada.button('Add an answer').click();
    await page.keyboard.type('Any day');
    await addQuestion(ada, 'Choose several', 'What do you want more of?');
    await page.getByLabel('Answer 1', { exact: true }).fill('Rounds');
    await page.getByLabel('Answer 2', { exact: true }).fill('Silence');
    await addQuestion(ada, 'A line of text', 'What shall we keep?');
    await page.getByLabel('A few more words').fill('One thing is enough.');
    await addQuestion(ada, 'A longer text', 'What else?');

    const isThere = async (where: Locator) => {
      await where.getByText('So that spring is better.').waitFor();
      const scale = where.getByRole('group', { name: 'I say what I think.' });
      expect(await scale.getByRole('radio', { name: '5, nearly always' }).count()).toBe(1);
      expect(await where.getByRole('group', { name: 'Before, I said what I thought.' }).count()).toBe(1);
      const day = where.getByRole('group', { name: 'Which day suits you?' });
      expect(await day.getByRole('radio', { name: 'Any day' }).count()).toBe(1);
      const more = where.getByRole('group', { name: 'What do you want more of?' });
      expect(await more.getByRole('checkbox', { name: 'Silence' }).count()).toBe(1);
      expect(await where.getByRole('textbox', { name: 'What shall we keep?' }).count()).toBe(1);
      expect(await where.getByText('One thing is enough.').count()).toBe(1);
      expect(await where.getByRole('textbox', { name: 'What else?' }).count()).toBe(1);
    };
    await ada.button('See it as they will').click();
    await isThere(page.getByRole('dialog', { name: 'As those who answer will see it' }));
    await page.keyboard.press('Escape');

    const link = await make(ada);
    const ben = await story.woman('Ben');
    await ben.page.goto(link);
    await heading(ben.page, 'Our circle').waitFor();
    await isThere(ben.page.getByRole('main'));
  });

  test('is led to what is missing, and told', async () => {
    const ada = await asker('Ada');
    const { page } = ada;
    await begin(ada, 'A blank form');
    await ada.button('Make the form').click();
    await page.getByText('Give the form a title.').waitFor();
    await page.getByText('Add at least one question.').waitFor();
    await page.getByRole('alert').filter({ hasText: 'Something is missing' }).waitFor();
    await page.getByLabel('Title', { exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Ours');
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Ours');

    await addQuestion(ada, 'Choose one', 'Which day suits you?');
    await ada.button('Done with question 1').click();
    await addQuestion(ada, 'A longer text', 'What else?');
    await ada.button('Make the form').click();
    await page.getByText('Write at least two answers.').first().waitFor();
    await page.getByLabel('Answer 1', { exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Monday');
    expect(await page.getByLabel('Answer 1', { exact: true }).inputValue()).toBe('Monday');

    await page.getByLabel('Answer 2', { exact: true }).fill('Friday');
    await page.getByLabel('How many answers does it take?').fill('2');
    await page.getByText('Choose a whole number from 3 to 50.').waitFor();
    await ada.button('Make the form').click();
    await page.getByLabel('How many answers does it take?').fill('3');
    await page.getByRole('radio', { name: '30 days' }).check();
    await make(ada);
  });

  test('reads what a kind reader would say, and may leave it as it is', async () => {
    const ada = await asker('Ada');
    await begin(ada, 'A blank form');
    await ada.page.getByLabel('Title', { exact: true }).fill('Ours');
    await addQuestion(ada, 'A line of text', 'Don’t you think everyone was heard?');

    await untilHeard(ada, '“don’t you” hints at the answer you hope for.');
    await untilHeard(ada, '“everyone” is seldom quite true.');
    await ada.page.getByLabel('The question', { exact: true }).fill('Were people heard?');
    await ada.page.getByText('hints at the answer').waitFor({ state: 'detached' });
    await ada.page.getByLabel('The question', { exact: true }).fill('How great was the meeting?');
    await make(ada);
  });

  test('is told when the sheet is nearly full, and what to do when it is too full', async () => {
    const ada = await asker('Ada');
    const { page } = ada;
    await begin(ada, 'A blank form');
    await page.getByLabel('Title', { exact: true }).fill('Ours');
    expect(await page.getByText('% full').count()).toBe(0);
    const words = 'é'.repeat(140);
    for (let nth = 0; (await page.getByText(/% full/).count()) === 0 && nth < 30; nth += 1) {
      await addQuestion(ada, 'A line of text', words);
    }
    await untilHeard(ada, 'The form is nearly full.');
    for (let nth = 0; (await page.getByText(/% of what fits/).count()) === 0 && nth < 9; nth += 1) {
      await addQuestion(ada, 'A line of text', words);
    }
    await untilHeard(ada, 'The form is too large now.');
    await ada.button('Make the form').click();
    await page.getByRole('alert').filter({ hasText: 'Shorten some words, or leave out' }).waitFor();

    for (let nth = 0; nth < 4; nth += 1) await ada.button('Remove question 1').click();
    await make(ada);
  });
});

describe('with the keyboard alone', () => {
  test('questions are moved, taken out and brought back, and the focus stays with them', async () => {
    const ada = await asker('Ada', 'laptop');
    const { page } = ada;
    const keys = keyboardOn(page);
    await page.getByRole('radio', { name: 'After a meeting' }).waitFor();
    await keys.press('Begin with this form');
    await heading(page, 'Put your form together').waitFor();
    expect((await keys.focus()).name).toBe('Put your form together');
    const [first, second, third, fourth] = await questionsOf(ada);

    await keys.press('Move question 1 down');
    await untilHeard(ada, 'It is question 2 of 4 now.');
    expect(await keys.focus()).toMatchObject({ name: 'Move question 2 down', isSeen: true });
    await page.keyboard.press('Enter');
    await untilHeard(ada, 'It is question 3 of 4 now.');
    expect(await questionsOf(ada)).toEqual([second, third, first, fourth]);
    await keys.space('Move question 3 up');
    await untilHeard(ada, 'It is question 2 of 4 now.');
    expect(await keys.focus()).toMatchObject({ name: 'Move question 2 up' });
    await page.keyboard.press('Space');
    await untilHeard(ada, 'It is question 1 of 4 now.');
    await page.keyboard.press('Space');
    await untilHeard(ada, 'It is the first question already.');
    expect(await keys.focus()).toMatchObject({ name: 'Move question 1 up' });

    await keys.press('Remove question 2');
    await untilHeard(ada, `Removed: “${second}”`);
    expect(await keys.focus()).toMatchObject({ name: 'Bring it back', isSeen: true });
    expect((await questionsOf(ada)).filter((text) => text === second)).toEqual([]);
    await page.keyboard.press('Enter');
    await untilHeard(ada, 'It is back as question 2.');
    expect(await questionsOf(ada)).toEqual([first, second, third, fourth]);
    expect(await keys.focus()).toMatchObject({ name: 'Change question 2' });

    await page.keyboard.press('Enter');
    await keys.type('The question', 'Time was fair.');
    await keys.press('Done with question 2');
    expect(await keys.focus()).toMatchObject({ name: 'Change question 2' });
    await keys.press('Make the form');
    await heading(page, READY).waitFor();
    expect((await keys.focus()).name).toBe(READY);
    await keys.press('Copy this link');
    await untilHeard(ada, 'The link for those who answer is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/feedback#[\w-]{22}$/);
    await keys.press('Copy the private link');
    await untilHeard(ada, 'The private link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/feedback\/results#[\w-]{22}\.[\w-]{22}$/,
    );
  });

  test('the two questions of a look back move as one', async () => {
    const ada = await asker('Ada', 'laptop');
    const keys = keyboardOn(ada.page);
    await begin(ada, 'At the end of a cycle');
    const [now, before, ...rest] = await questionsOf(ada);

    await keys.press('Move question 1 down');
    expect(await questionsOf(ada)).toEqual([rest[0], rest[1], now, before, ...rest.slice(2)]);
  });
});

describe('nothing is lost, and nothing is made twice', () => {
  test('what was put together is there after a reload, and gone once the form is made', async () => {
    const ada = await asker('Ada');
    const { page } = ada;
    await begin(ada, 'After a meeting');
    await page.getByLabel('Title', { exact: true }).fill('Our Tuesday');
    await ada.button('Remove question 2').click();
    await addQuestion(ada, 'Choose one', 'Which day suits you?');
    await page.getByRole('radio', { name: '14 days' }).check();
    const before = await questionsOf(ada);

    await page.reload();
    await heading(page, 'Put your form together').waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Our Tuesday');
    expect(await page.getByRole('radio', { name: '14 days' }).isChecked()).toBe(true);
    expect(await questionsOf(ada)).toEqual([...before, 'Which day suits you?']);

    await ada.button('Remove question 4').click();
    await make(ada);
    await page.reload();
    await heading(page, 'Ask your group').waitFor();
    expect(await page.getByText('You have begun').count()).toBe(0);
  });

  test('a form that was begun waits while she looks at another one', async () => {
    const ada = await asker('Ada');
    await begin(ada, 'A blank form');
    await ada.page.getByLabel('Title', { exact: true }).fill('Half a form');
    await ada.page.goto(`${story.host.url}/feedback/new#template=first-90-days`);
    await heading(ada.page, 'You have begun “Half a form”').waitFor();

    await ada.button('Go on with it').click();
    expect(await ada.page.getByLabel('Title', { exact: true }).inputValue()).toBe('Half a form');
    await ada.button('Begin with another form').click();
    await heading(ada.page, 'You have begun “Half a form”').waitFor();
  });

  test('a double press makes one form', async () => {
    const ada = await asker('Ada');
    const made = watchMaking(ada);
    await begin(ada, 'After a meeting');
    await ada.button('Make the form').dblclick();
    await heading(ada.page, READY).waitFor();
    await ada.page.reload();

    expect(await madeOnThisDevice(ada)).toBe(1);
    expect(made.size).toBe(1);
  });

  test('without a network she is told, keeps everything, and makes it later', async () => {
    const ada = await asker('Ada');
    const { page } = ada;
    const made = watchMaking(ada);
    await begin(ada, 'After a meeting');
    await page.waitForLoadState('networkidle');
    await ada.cutNetwork();
    await ada.button('Make the form').click();
    await untilHeard(ada, 'Making the form');
    await page.getByRole('alert').filter({ hasText: 'You are offline. Nothing is lost' }).waitFor();
    expect((await questionsOf(ada)).length).toBe(4);

    await ada.mendNetwork();
    await make(ada);
    expect(made.size).toBe(1);
  });

  test('where the server is away she is told, and makes it once it is back', async () => {
    const ada = await asker('Ada');
    await begin(ada, 'After a meeting');
    await ada.page.waitForLoadState('networkidle');
    await story.host.kill9();
    await ada.button('Make the form').click();
    await ada.page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
    await story.host.restart();

    await make(ada);
  });
});

describe('once it is made', () => {
  test('it leads to the results, with no key in sight', async () => {
    const ada = await asker('Ada', 'laptop');
    await begin(ada, 'After a meeting');
    const link = await make(ada);
    expect(await ada.page.getByRole('img', { name: /^QR code/ }).count()).toBe(1);
    expect(await ada.page.getByLabel('Private results link').count()).toBe(0);
    await ada.button('Show the private link').click();
    expect(await ada.page.getByLabel('Private results link').inputValue()).toContain('/feedback/results#');

    await ada.page.getByRole('link', { name: 'Open the results page' }).click();
    await heading(ada.page, 'After a meeting').waitFor();
    expect(ada.page.url()).toBe(link.replace('/feedback#', '/feedback/results#'));
  });

  test('it is listed on this device, until it is forgotten here', async () => {
    const ada = await asker('Ada');
    const { page } = ada;
    await begin(ada, 'After a meeting');
    const link = await make(ada);
    await ada.button('Make another form').click();
    expect(await madeOnThisDevice(ada)).toBe(1);
    await ada.button('Copy the link for those who answer “After a meeting”').click();
    await untilHeard(ada, 'The link for those who answer “After a meeting” is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    await ada.button('Forget “After a meeting” on this device').click();
    await page.getByRole('dialog', { name: 'Forget “After a meeting” on this device?' }).waitFor();
    await ada.button('Forget on this device').click();
    await untilHeard(ada, '“After a meeting” is forgotten on this device.');
    await page.reload();
    await heading(page, 'Ask your group').waitFor();
    expect(await page.getByText('Forms made on this device').count()).toBe(0);
  });

  test('a browser that keeps nothing says so, and does not let the asker continue without the private link', async () => {
    const ada = await story.woman('Ada');
    await ada.page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await ada.page.goto(`${story.host.url}/feedback/new`);
    await begin(ada, 'After a meeting');
    await make(ada);
    await ada.page.getByRole('alert').filter({ hasText: 'This browser does not keep it' }).waitFor();
    const wait = ada.page.getByRole('button', { name: /^Open the results page/ });
    expect(await wait.getAttribute('aria-disabled')).toBe('true');

    await ada.button('Copy the private link').click();
    const results = ada.page.getByRole('link', { name: 'Open the results page' });
    await results.waitFor();
    expect(await results.getAttribute('href')).toBe(
      await ada.page.evaluate(() => navigator.clipboard.readText()),
    );
  });

  test('is left in a hurry without a question of the browser, also where only this page holds the key', async () => {
    const ada = await story.woman('Ada');
    await ada.context.route(site.exitTo, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    await ada.page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await ada.page.goto(`${story.host.url}/feedback/new`);
    await begin(ada, 'After a meeting');
    await make(ada);
    await ada.page.getByRole('alert').filter({ hasText: 'This browser does not keep it' }).waitFor();

    const asked: string[] = [];
    ada.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await ada.page.getByRole('button', { name: 'Leave this page now' }).click();
    await ada.page.waitForURL(site.exitTo);
    expect(asked).toEqual([]);
    await ada.context.close();
  });

  test('an address that is not secure says that nothing can be sealed there', async () => {
    const { page } = await story.woman('Ada');
    await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
    await page.goto(`${story.host.url}/feedback/new`);
    await heading(page, 'This page needs a secure address').waitFor();
  });
});

describe('the page is for everyone', () => {
  const SCREENS = { phone: [375, 812], laptop: [1440, 900], 'big screen': [1920, 1080] } as const;
  /** Where pictures of every state go, for people who want to look at them. */
  const SHOTS = process.env.SHOTS;
  let ada: Woman;
  beforeAll(async () => {
    ada = await asker('Ada');
    await ada.page.getByRole('radio', { name: 'After a meeting' }).waitFor();
  });

  /** Whatever stands in someone's way, on every screen, in both themes and with large text. */
  async function faultsOf(name: string): Promise<string[]> {
    const { page } = ada;
    const faults: string[] = [];
    const note = (where: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${where}: ${fault}`));
    for (const [screen, [width, height]] of Object.entries(SCREENS)) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        note(`${screen}, ${colorScheme}`, await violationsOn(page));
        if (SHOTS !== undefined)
          await page.screenshot({
            path: `${SHOTS}/new ${name} ${screen} ${colorScheme}.png`,
            fullPage: true,
          });
      }
      note(screen, [...(await tooSmallOn(page)), ...(await wideOn(page))]);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    note('zoomed', [...(await wideOn(page)), ...(await hiddenFocusOn(page))]);
    await page.setViewportSize({ width: 375, height: 812 });
    await setLargeText(page, true);
    note('large text', [...(await wideOn(page)), ...(await hiddenFocusOn(page))]);
    await setLargeText(page, false);
    await page.emulateMedia({ colorScheme: 'light' });
    return faults;
  }

  const states: readonly { readonly name: string; readonly come: () => Promise<void> }[] = [
    { name: 'what to begin with', come: async () => undefined },
    { name: 'a ready-made form', come: () => begin(ada, 'At the end of a cycle') },
    {
      name: 'a look back being changed',
      come: async () => {
        await ada.button('Change question 1').click();
        await ada.button('Remove question 3').click();
      },
    },
    {
      name: 'questions with something missing, and notes',
      come: async () => {
        await addQuestion(ada, 'Choose one', 'Don’t you always like how great the interconnectedness is?');
        await untilHeard(ada, 'hints at the answer');
        await ada.button('Make the form').click();
        await ada.page.getByText('Write at least two answers.').first().waitFor();
      },
    },
    {
      name: 'as others will see it',
      come: async () => {
        await ada.button('Remove question 12').click();
        await ada.button('See it as they will').click();
        await ada.page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'both links',
      come: async () => {
        await ada.page.keyboard.press('Escape');
        await make(ada);
        await ada.button('Show the private link').click();
      },
    },
    {
      name: 'the forms made here',
      come: async () => {
        await ada.page.reload();
        await madeOnThisDevice(ada);
      },
    },
  ];
  test.each(states)('$name', async ({ name, come }) => {
    await come();
    expect(await faultsOf(name)).toEqual([]);
  });

  test('and no one has complained', async () => {
    const complaints = await story.complaints();
    expect(complaints.filter((line) => line !== `Ada asked ${site.exitTo}`)).toEqual([]);
  });
});
