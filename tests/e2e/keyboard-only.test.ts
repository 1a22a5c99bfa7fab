import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyboardOn, type Keyboard } from '../support/keyboard.ts';
import { beginStory, peopleIn, untilHeard, untilPeople, type Story, type Woman } from '../support/story.ts';

let story: Story;
let ada: Woman;
let ben: Woman;
let caro: Woman;
let link: string;
const keys = new Map<Woman, Keyboard>();
const by = (woman: Woman) => keys.get(woman)!;

/** Nothing one does oneself may throw the focus away: then the next Tab begins at the top of the page again. */
async function expectFocusKept(woman: Woman): Promise<void> {
  // What was pressed may be gone only after the next drawing.
  await woman.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
  expect((await by(woman).focus()).tag, `${woman.name} has lost the focus`).not.toBe('body');
}

async function comeIn(woman: Woman): Promise<void> {
  await woman.page.goto(link);
  await by(woman).type('Your name in this room', woman.name);
  await woman.page.keyboard.press('Enter');
  await peopleIn(woman).first().waitFor();
}

async function rate(woman: Woman): Promise<void> {
  const keyboard = by(woman);
  await woman.page.getByRole('group', { name: 'Time was shared fairly.' }).waitFor();
  await keyboard.type('One line to the group', `A line from ${woman.name}`);
  for (const statement of ['use', 'share', 'voice']) {
    // Back from the line to each row of numbers; arrows choose within it.
    await woman.page.keyboard.press('Shift+Tab');
    await woman.page.keyboard.press('ArrowLeft');
    expect((await keyboard.focus()).tag, statement).toBe('input');
  }
  await keyboard.press('Send my answers');
  await woman.page.getByText('Your answers are kept on this device.').waitFor();
  await expectFocusKept(woman);
}

beforeAll(async () => {
  story = await beginStory();
  ada = await story.woman('Ada', 'laptop');
  ben = await story.woman('Ben', 'phone');
  caro = await story.woman('Caro', 'laptop');
  for (const woman of [ada, ben, caro]) keys.set(woman, keyboardOn(woman.page));
});
afterAll(() => story.end());

describe('with the keyboard alone', () => {
  test('every page of the site begins with a way past its header', async () => {
    for (const path of ['/', '/privacy', '/tools/icebreakers', '/tools/round-robin']) {
      await caro.page.goto(`${story.host.url}${path}`);
      await caro.page.keyboard.press('Tab');
      const first = await by(caro).focus();
      expect(first, path).toMatchObject({ name: 'Skip to main content', isSeen: true });
      await caro.page.keyboard.press('Enter');
      await caro.page.keyboard.press('Tab');
      expect(
        await caro.page.evaluate(() => document.activeElement?.closest('main') !== null),
        `${path}: after the skip link, the next stop is in the content`,
      ).toBe(true);
    }
  });

  test('a facilitator opens a room from the home page', async () => {
    await ada.page.goto(story.host.url);
    await by(ada).press('Open a room', 'link');
    await by(ada).type('What is this session called?', 'Tuesday circle');
    await by(ada).type('Your name in this room', 'Ada');
    await by(ada).press('Open the room');
    await peopleIn(ada).first().waitFor();
  });

  test('the way out is the first stop in a room, and past the header the second', async () => {
    await ada.page.reload();
    await peopleIn(ada).first().waitFor();
    await ada.page.keyboard.press('Tab');
    expect(await by(ada).focus()).toMatchObject({ name: 'Leave this page now', tag: 'a', isSeen: true });
    await ada.page.keyboard.press('Tab');
    expect(await by(ada).focus()).toMatchObject({ name: 'Skip to the circle', isSeen: true });
    const before = ada.page.url();
    await ada.page.keyboard.press('Enter');
    expect(await by(ada).focus()).toMatchObject({ tag: 'main' });
    expect(ada.page.url()).toBe(before);
  });

  test('she shares it from a dialog that holds the focus, and gives it back', async () => {
    await by(ada).press('Share');
    const field = ada.page.getByLabel('Room link', { exact: true });
    await field.waitFor();
    expect(await by(ada).focus()).toMatchObject({ isInDialog: true });
    for (let stops = 0; stops < 20; stops += 1) {
      await ada.page.keyboard.press('Tab');
      const { tag, isInDialog } = await by(ada).focus();
      // After the last stop the browser’s own bar has its turn; what stands behind the dialog never has.
      expect(isInDialog || tag === 'body', `after ${stops} stops: ${tag}`).toBe(true);
    }
    await by(ada).press('Copy');
    await ada.page.getByText('The link is copied.').waitFor();
    link = await ada.page.evaluate(() => navigator.clipboard.readText());
    await ada.page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await by(ada).focus()).toMatchObject({ name: 'Share', isInDialog: false, isSeen: true });
  });

  test('every dialog gives the focus back to the button that opened it', async () => {
    for (const name of [
      /^End-to-end encrypted/,
      'This room',
      'Choose the kind of question',
      'Start a round',
    ]) {
      await by(ada).press(name);
      await ada.page.getByRole('dialog').waitFor();
      const opener = typeof name === 'string' ? name : 'End-to-end encrypted';
      expect(await by(ada).focus()).toMatchObject({ isInDialog: true });
      await ada.page.keyboard.press('Escape');
      await ada.page.getByRole('dialog').waitFor({ state: 'detached' });
      await expectFocusKept(ada);
      expect((await by(ada).focus()).name).toContain(opener);
    }
    await by(ada).press('This room');
    await by(ada).press('People and places');
    await ada.page.getByRole('dialog', { name: 'People and places' }).waitFor();
    expect(await by(ada).focus()).toMatchObject({ isInDialog: true });
    await ada.page.keyboard.press('Escape');
    await ada.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await by(ada).focus()).name).toBe('This room');
  });

  test('others come in, and land where the circle is', async () => {
    await comeIn(ben);
    await comeIn(caro);
    for (const woman of [ben, caro]) await expectFocusKept(woman);
    await untilPeople(ada, 3);
  });

  test('she draws a question, and no one else’s focus moves', async () => {
    await by(ben).reach('button', 'Share');
    await by(ada).press('Draw an icebreaker');
    await ada.button('Another one').waitFor();
    await expectFocusKept(ada);
    await ben.page.getByText('You may pass.').waitFor();
    expect(await by(ben).focus()).toMatchObject({ name: 'Share' });

    await by(ada).space('Another one');
    await expectFocusKept(ada);
    await by(ben).press('A smaller version');
    expect(await ben.button('A smaller version').getAttribute('aria-pressed')).toBe('true');
  });

  test('she plans a round, and everyone speaks and passes on', async () => {
    await by(ada).press('Start a round');
    await by(ada).type('Minutes each', '10');
    await by(ada).reach('radio', /^Shuffled/);
    await ada.page.keyboard.press('ArrowDown');
    expect(await ada.page.getByRole('radio', { name: /^As you sit/ }).isChecked()).toBe(true);
    await by(ada).press('Start a round');
    await Promise.all([ada, ben, caro].map((woman) => untilHeard(woman, 'Ada is speaking')));
    await expectFocusKept(ada);

    await by(ada).press('Done speaking');
    await untilHeard(ben, 'Ben is speaking');
    await expectFocusKept(ada);
    await by(ada).press('Pause');
    await by(ada).press('Resume');
    await by(ada).press('Add 30 seconds');
    await expectFocusKept(ada);
    await by(ben).press('Come back to me');
    await untilHeard(ben, 'Caro is speaking');
    await expectFocusKept(ben);
    await by(caro).space('Done speaking');
    await untilHeard(ben, 'Ben is speaking');
    await expectFocusKept(caro);
    await by(ben).press('Done speaking');
    await Promise.all(
      [ada, ben, caro].map((woman) => woman.page.getByText('The round is over').first().waitFor()),
    );
    await expectFocusKept(ben);
  });

  test('all answer the pulse, and see it together', async () => {
    await by(ada).press('Start the closing pulse');
    await ada.page.getByRole('dialog').waitFor();
    await by(ada).reach('combobox', 'From how many answers on are they shown?');
    await ada.page.keyboard.press('Home');
    await by(ada).press('Start the closing pulse');
    await ada.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectFocusKept(ada);
    for (const woman of [ada, ben, caro]) await rate(woman);

    await ada.page.getByText('3 of 3 have answered').first().waitFor();
    await by(ada).press(/^Reveal the answers/);
    await expectFocusKept(ada);
    await ben.page.getByText('3 people answered.').first().waitFor({ timeout: 40_000 });
    await by(ada).press('Put it away');
    await ada.button('Draw an icebreaker').waitFor();
    await expectFocusKept(ada);
  });

  test('she closes the room, and leaves', async () => {
    await by(ada).press('This room');
    await by(ada).press('Close the room for everyone');
    await ada.page.getByRole('dialog', { name: 'Close the room for everyone?' }).waitFor();
    await by(ada).press('Close the room for everyone');
    await Promise.all(
      [ada, ben, caro].map((woman) =>
        woman.page.getByRole('heading', { name: 'The room is closed' }).waitFor(),
      ),
    );
    await by(ada).press('Go to the home page', 'link');
    await ada.page.waitForURL(`${story.host.url}/`);
    expect(await story.complaints()).toEqual([]);
  });
});
