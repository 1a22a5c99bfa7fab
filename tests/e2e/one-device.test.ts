import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { site } from '#site';
import { askAt } from '../support/asked-forms.ts';
import { keptOn } from '../support/kept-on.ts';
import {
  beginStory,
  join,
  openRoom,
  peopleIn,
  personIn,
  startRound,
  untilHeard,
  untilPeople,
  type Story,
  type Woman,
} from '../support/story.ts';

let story: Story;
let ada: Woman;
let mei: Woman;
let link: string;

beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());

beforeEach(async () => {
  ada = await story.woman('Ada', 'laptop');
  mei = await story.woman('Mei', 'phone');
  link = await openRoom(story, ada);
  await join(mei, link);
  await untilPeople(ada, 2);
});

/** The same woman in another tab of the same device. */
async function anotherTab(woman: Woman, address = link): Promise<Woman> {
  const page = await woman.context.newPage();
  await page.goto(address);
  return { ...woman, page, button: (name) => page.getByRole('button', { name, exact: true }) };
}

const elsewhere = ({ page }: Woman) =>
  page.getByRole('heading', { name: 'This room is open in another tab' }).waitFor();
const dialog = ({ page }: Woman, name: string | RegExp) => page.getByRole('dialog', { name });
const closeDialog = (woman: Woman) => woman.button('Close this dialog').click();

/** The facilitator opens the dialog about people and places, finds someone in it, and presses a button beside the name. */
async function decide(facilitator: Woman, name: string, press: string) {
  await facilitator.button('This room').click();
  await facilitator.button('People and places').click();
  const places = dialog(facilitator, 'People and places');
  await places.getByText(name, { exact: true }).click();
  await places.getByRole('button', { name: press, exact: true }).click();
}

describe('two tabs of one device', () => {
  test('do nothing twice: one leads, the other offers to take over, and back again', async () => {
    const second = await anotherTab(mei);
    await elsewhere(second);
    await untilPeople(ada, 2);

    await second.button('Use it here').click();
    await personIn(second, 'Mei (you)').waitFor();
    await elsewhere(mei);
    await second.button('This room').click();
    await second.button('I am away for a moment').click();
    await personIn(ada, 'Away').waitFor();
    await closeDialog(second);

    await mei.button('Use it here').click();
    await personIn(mei, 'Mei (you)').waitFor();
    await elsewhere(second);
    await mei.button('I am back').click();
    await personIn(ada, 'Away').waitFor({ state: 'detached' });
    await untilPeople(ada, 2);
    expect(await story.complaints()).toEqual([]);
  });

  test('send an answer that was kept in one of them once', async () => {
    await ada.button('Draw an icebreaker').click();
    await ada.button('Answer in writing').click();
    const choose = dialog(ada, 'Answer in writing');
    await choose.getByRole('radio', { name: /^With names/ }).check();
    await choose.getByRole('button', { name: 'Start writing' }).click();
    for (const woman of [ada, mei]) {
      await woman.page.getByRole('textbox', { name: 'Your answer' }).fill(`By ${woman.name}, once`);
      await woman.button('Send my answer').click();
      await woman.page.getByText('Your answer is kept on this device.').first().waitFor();
    }
    await ada.page.getByText('2 of 2 have answered').waitFor();
    const second = await anotherTab(mei);
    await second.button('Use it here').click();
    await second.page.getByText('By Mei, once').waitFor();
    const third = await anotherTab(mei);
    await elsewhere(third);

    await ada.button('Reveal the answers').click();

    for (const woman of [ada, second]) {
      const shown = woman.page.getByRole('main').getByRole('listitem');
      await expect.poll(() => shown.count(), { timeout: 30_000 }).toBe(2);
      expect(await shown.filter({ hasText: 'By Mei, once' }).count()).toBe(1);
    }
    expect(await story.complaints()).toEqual([]);
  });
});

describe('the private link', () => {
  test('restores the facilitator on a new device, and is not shown by itself', async () => {
    await ada.button('Share').click();
    const share = dialog(ada, 'Share the room');
    await share.getByLabel('Room link', { exact: true }).waitFor();
    expect(await share.getByLabel('Private link', { exact: true }).count()).toBe(0);
    await share.getByRole('button', { name: 'Show the private link' }).click();
    const privateLink = await share.getByLabel('Private link', { exact: true }).inputValue();
    const keeperSecret = privateLink.slice(link.length + 1);
    expect(privateLink.startsWith(`${link}.`)).toBe(true);
    await closeDialog(ada);

    const phone = await story.woman('Ada’s phone', 'phone');
    await phone.page.goto(privateLink);
    await phone.page.getByText('You hold the private link.').first().waitFor();
    expect(phone.page.url()).toBe(link);
    await phone.page.getByLabel('Your name in this room').fill(phone.name);
    await phone.button('Come in').click();

    await phone.button('Draw an icebreaker').waitFor();
    await phone.button('Share').click();
    const shared = dialog(phone, 'Share the room');
    expect(await shared.getByLabel('Room link', { exact: true }).inputValue()).toBe(link);
    expect(await phone.page.content()).not.toContain(keeperSecret);
    await closeDialog(phone);

    // She gives herself the place of the device she lost.
    await decide(phone, 'Ada', 'Ada came back on another seat');
    const same = dialog(phone, /^Who is Ada now/);
    await same.getByRole('radio', { name: phone.name }).check();
    await same.getByRole('button', { name: 'This is Ada' }).click();
    await closeDialog(phone);
    await untilPeople(mei, 2);
    await ada.page.getByRole('heading', { name: 'You sit on another device now' }).waitFor();
    await startRound(phone);
    await untilHeard(mei, 'Ada is speaking');
    expect(await story.complaints()).toEqual([]);
  });
});

describe('a facilitator', () => {
  test('hands over and leaves, and the new facilitator can close the room', async () => {
    await decide(ada, 'Mei', 'Let Mei lead too');
    await mei.button('Draw an icebreaker').waitFor();
    await closeDialog(ada);
    await ada.button('This room').click();
    await ada.button('Leave the room').click();
    await ada.page.getByRole('heading', { name: 'You have left the room' }).waitFor();
    await untilPeople(mei, 1);

    await mei.button('This room').click();
    await dialog(mei, 'This room').getByRole('button', { name: 'Close the room for everyone' }).click();
    await dialog(mei, 'Close the room for everyone?')
      .getByRole('button', { name: 'Close the room for everyone', exact: true })
      .click();

    for (const woman of [ada, mei]) {
      await woman.page.getByRole('heading', { name: 'The room is closed' }).waitFor();
      await woman.page.getByText('What was written has been erased from the server').waitFor();
    }
    expect(await story.complaints()).toEqual([]);
  });

  test('gives a lost seat back to the same person, with her name and her place in the round', async () => {
    await startRound(ada);
    const again = await story.woman('Mei again', 'laptop');
    await join(again, link);
    await ada.button('Done speaking').click();
    await untilHeard(again, 'Mei is speaking');

    await decide(ada, 'Mei', 'Mei came back on another seat');
    const same = dialog(ada, /^Who is Mei now/);
    await same.getByRole('radio', { name: 'Mei again' }).check();
    await same.getByRole('button', { name: 'This is Mei' }).click();

    await again.button('Done speaking').click();
    for (const woman of [ada, again]) await untilHeard(woman, 'The round is over');
    await mei.page.getByRole('heading', { name: 'You sit on another device now' }).waitFor();
    expect(await again.page.getByText('Mei again').count()).toBe(0);
    expect(await story.complaints()).toEqual([]);
  });

  test('takes a seat away: the one who sat there cannot act, and the door is locked until the facilitator lets people in', async () => {
    await decide(ada, 'Mei', 'Remove Mei');
    const sure = dialog(ada, /^Take Mei’s seat away/);
    await sure.getByText('This can’t stop her reading.').waitFor();
    await sure.getByRole('button', { name: 'Take the seat away' }).click();

    await mei.page.getByRole('heading', { name: 'Your seat was taken away' }).waitFor();
    expect(await mei.page.getByRole('button').allInnerTexts()).not.toContain('Come back');
    await mei.page.reload();
    await mei.page.getByRole('heading', { name: 'Your seat was taken away' }).waitFor();

    const noor = await story.woman('Noor', 'phone');
    await noor.page.goto(link);
    await noor.page.getByText('The door is locked').waitFor();
    await noor.page.getByLabel('Your name in this room').fill('Noor');
    await noor.button('Come in').click();
    await noor.page.getByRole('heading', { name: 'You are at the door' }).waitFor();
    await untilPeople(ada, 1);
    await closeDialog(ada);
    await ada.page.getByRole('button', { name: /^Let in/ }).click();
    await peopleIn(noor).first().waitFor();
    await untilPeople(ada, 2);
    expect(await story.complaints()).toEqual([]);
  });
});

describe('leaving at once', () => {
  /** Another site, as far as anyone can tell; nothing is asked of the real one. */
  async function standIn({ context }: Woman): Promise<void> {
    await context.route(site.exitTo, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>Weather and news' }),
    );
  }

  test.each<[string, (woman: Woman, page: Page) => Promise<void>]>([
    ['by the button', (woman) => woman.button('Leave this page now').click()],
    [
      'by the first stop of the Tab key',
      async (_, page) => {
        await page.reload();
        await peopleIn(mei).first().waitFor();
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
          'Leave this page now',
        );
        await page.keyboard.press('Enter');
      },
    ],
    [
      'by pressing Shift three times',
      async (_, page) => {
        for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
      },
    ],
  ])('%s goes to a harmless page, and this device forgets everything', async (_, leave) => {
    await standIn(mei);
    const before = await mei.page.evaluate(() => history.length);

    await leave(mei, mei.page);

    await mei.page.waitForURL(site.exitTo);
    expect(await mei.page.evaluate(() => history.length)).toBe(before);
    await mei.page.goto(link);
    await mei.page.getByLabel('Your name in this room').waitFor();
    expect(await mei.page.getByLabel('Your name in this room').inputValue()).toBe('');
    expect(
      await mei.page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('peer-circle:')),
      ),
    ).toEqual([]);
    await untilPeople(ada, 2);
    expect((await story.complaints()).filter((line) => line !== `Mei asked ${site.exitTo}`)).toEqual([]);
  });

  test('keeps nothing of what was typed into a form, also while the page goes away', async () => {
    const form = await askAt(story.host.url);
    const tab = await anotherTab(mei, form.link);
    const field = tab.page.getByRole('textbox', { name: 'What should we keep?' });
    await field.fill('Words of before');
    await expect.poll(() => keptOn(tab.page)).toContain('Words of before');
    // The other site has nothing to show, so that the page stays where it is and can be asked.
    await mei.context.route(site.exitTo, (route) => route.fulfill({ status: 204 }));
    await tab.button('Leave this page now').click();
    await tab.page.waitForFunction(() => document.documentElement.dataset.left !== undefined);
    await tab.page.evaluate(() => {
      for (const text of document.querySelectorAll('textarea')) {
        text.value = 'Words of after';
        text.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    });
    await tab.page.waitForTimeout(500);

    expect(await keptOn(tab.page)).not.toContain('Words of');
  });
});
