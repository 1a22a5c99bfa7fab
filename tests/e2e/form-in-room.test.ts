import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../support/chromium.ts';
import { fillStore, mendStore } from '../support/full-store.ts';
import { tooSmallOn, wideOn } from '../support/looks.ts';
import { beginStory, join, openRoom, untilPeople, type Story, type Woman } from '../support/story.ts';

let story: Story;
let ada: Woman;
let ben: Woman;
let cleo: Woman;
beforeAll(async () => {
  story = await beginStory();
  ada = await story.woman('Ada', 'laptop');
  ben = await story.woman('Ben', 'phone');
  cleo = await story.woman('Cleo', 'phone');
  const link = await openRoom(story, ada, 'Tuesday circle');
  await join(ben, link);
  await join(cleo, link);
  await untilPeople(ada, 3);
});
afterAll(() => story.end());

async function faultsOf({ page }: Woman): Promise<string[]> {
  return [...(await violationsOn(page)), ...(await wideOn(page)), ...(await tooSmallOn(page))];
}

/** She makes the form for after a meeting in another tab of the same browser. */
async function makeForm({ context }: Woman): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${story.host.url}/feedback/new#template=session-pulse`);
  await page.getByRole('button', { name: 'Begin with this form' }).click();
  await page.getByRole('button', { name: 'Make the form' }).click();
  await page.getByRole('heading', { name: 'Your form is ready' }).waitFor();
  await page.close();
}

const RATING = /^4/;

describe('a closing pulse', () => {
  test('is kept for next time with one press: its numbers, and none of its lines', async () => {
    await ada.button('Start the closing pulse').first().click();
    await ada.page.getByLabel('From how many answers on are they shown?').selectOption('3');
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Start the closing pulse' }).click();
    for (const woman of [ada, ben, cleo]) {
      for (const statement of ['I could say what I wanted to say.', 'Time was shared fairly.'])
        await woman.page.getByRole('group', { name: statement }).getByRole('radio', { name: RATING }).check();
      await woman.page.getByLabel('One line to the group').fill(`Line of ${woman.name}`);
      await woman.button('Send my answers').click();
    }
    await ada.button('Reveal the answers').click();
    await ada.button('Keep the numbers for next time').waitFor({ timeout: 45_000 });
    await fillStore(ada.page);
    await ada.button('Keep the numbers for next time').click();
    await ada.page.getByRole('status').filter({ hasText: 'This browser keeps nothing.' }).waitFor();
    await mendStore(ada.page);
    await ada.button('Keep the numbers for next time').click();
    await ada.page.getByRole('status').filter({ hasText: 'The numbers are kept in this browser.' }).waitFor();
    expect(await faultsOf(ada)).toEqual([]);
    expect(await ben.button('Keep the numbers for next time').count()).toBe(0);

    const [results] = await Promise.all([
      ada.context.waitForEvent('page'),
      ada.page.getByRole('link', { name: 'See them over time' }).click(),
    ]);
    await results.getByRole('heading', { name: 'Your forms and results' }).waitFor();
    await results.getByText('Tuesday circle').first().waitFor();
    expect(await results.getByRole('main').innerText()).not.toContain('Line of');
    await results.close();
  });
});

describe('a feedback form in the room', () => {
  test('is handed out by the facilitator, from those made on this device', async () => {
    await ada.button('Hand out a feedback form').click();
    const dialog = ada.page.getByRole('dialog', { name: 'Hand out a feedback form' });
    await dialog.getByText('You have no open form on this device.').waitFor();
    await makeForm(ada);
    await ada.page.bringToFront();
    await ada.page.evaluate(() => dispatchEvent(new Event('focus')));
    await dialog.getByRole('button', { name: 'Hand out “After a meeting”' }).waitFor();
    expect(await faultsOf(ada)).toEqual([]);
    await dialog.getByRole('button', { name: 'Hand out “After a meeting”' }).click();
    await dialog.waitFor({ state: 'detached' });

    for (const woman of [ada, ben, cleo]) {
      await woman.page.getByText('“After a meeting” is a feedback form.').waitFor();
      expect(await faultsOf(woman)).toEqual([]);
    }
    expect(await ben.button('Hand out a feedback form').count()).toBe(0);
  });

  test('is answered beside the room, and waits there until it is put away', async () => {
    const [form] = await Promise.all([
      ben.context.waitForEvent('page'),
      ben.page.getByRole('link', { name: 'Open the form' }).click(),
    ]);
    await form
      .getByRole('group', { name: 'Time was shared fairly.' })
      .getByRole('radio', { name: RATING })
      .check();
    await form.getByRole('button', { name: 'Send my answer' }).click();
    await form.getByRole('heading', { name: 'Your answer is there' }).waitFor();
    await form.close();

    await ben.button('Hide it here').click();
    await ben.page.getByText('is a feedback form.').waitFor({ state: 'detached' });
    await ben.page.reload();
    await ben.page.getByRole('heading', { name: 'What the circle said' }).first().waitFor();
    await cleo.page.getByText('is a feedback form.').waitFor();
    expect(await ben.page.getByText('is a feedback form.').count()).toBe(0);
  });

  test('never goes around with what opens the answers', async () => {
    await ada.button('Hand out a feedback form').click();
    const dialog = ada.page.getByRole('dialog', { name: 'Hand out a feedback form' });
    await dialog.getByText('I have the link of a form').click();
    const secret = 'abcdefghijklmnopqrstuv';
    await dialog
      .getByLabel('Link for those who answer')
      .fill(`${story.host.url}/feedback/results#${secret}.${secret}`);
    await dialog.getByLabel('What is it called?').fill('Mine');
    await dialog.getByRole('button', { name: 'Hand out', exact: true }).last().click();
    await dialog
      .getByRole('alert')
      .filter({ hasText: 'This is your own link: it opens the answers.' })
      .waitFor();

    // A room's link holds another key, and is no form.
    await dialog.getByLabel('Link for those who answer').fill(`${story.host.url}/room#${secret}`);
    await dialog.getByRole('button', { name: 'Hand out', exact: true }).last().click();
    await dialog.getByRole('alert').filter({ hasText: 'Paste the whole link of the form.' }).waitFor();
    await ada.page.keyboard.press('Escape');

    expect(await ben.page.getByText('“Mine” is a feedback form.').count()).toBe(0);
    expect(await story.complaints()).toEqual([]);
  });
});
