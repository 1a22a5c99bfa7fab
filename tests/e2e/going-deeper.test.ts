import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../support/chromium.ts';
import { tooSmallOn, wideOn } from '../support/looks.ts';
import { beginStory, join, openRoom, untilPeople, type Story, type Woman } from '../support/story.ts';

const COLLECTED = { timeout: 45_000 };
const COLUMNS = { name: 'Choose the next one' };

let story: Story;
beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());

/** Three women in a room that meets for the second time, with a light question on the table. */
async function secondMeeting(...names: [string, string, string]): Promise<[Woman, Woman, Woman]> {
  const [ada, ben, cleo] = [
    await story.woman(names[0], 'laptop'),
    await story.woman(names[1], 'phone'),
    await story.woman(names[2], 'phone'),
  ];
  const link = await openRoom(story, ada, 'Second meeting');
  await join(ben, link);
  await join(cleo, link);
  await untilPeople(ada, 3);
  await ada.button('Draw an icebreaker').click();
  const kinds = ada.page.getByRole('complementary', COLUMNS);
  await kinds.getByLabel('How often have you met, today counted?').selectOption({ label: 'Twice' });
  await kinds.getByText('Deep questions open at your third meeting.').waitFor();
  return [ada, ben, cleo];
}

const deep = ({ page }: Woman) =>
  page.getByRole('complementary', COLUMNS).getByRole('radio', { name: /^Deep/ });

async function faultsOf({ page }: Woman): Promise<string[]> {
  return [...(await violationsOn(page)), ...(await wideOn(page)), ...(await tooSmallOn(page))];
}

describe('a group that meets for the second time', () => {
  test('goes deep when everyone says yes in private, after a warm question', async () => {
    const [ada, ben, cleo] = await secondMeeting('Ada', 'Ben', 'Cleo');
    await ada.button('Ask everyone in private').click();
    for (const woman of [ada, ben, cleo]) {
      await woman.page.getByRole('heading', { name: 'Shall deep questions open today?' }).waitFor();
      expect(await faultsOf(woman)).toEqual([]);
    }

    await ben.button('No, not today').click();
    await ben.page.getByText('Your answer is kept on this device.').waitFor();
    await ben.button('Change it').click();
    for (const woman of [ada, ben, cleo]) await woman.button('Yes, open them').click();
    await ada.page.getByText('3 of 3 have answered').waitFor();
    await ada.button('Reveal the answers').click();
    for (const woman of [ada, ben, cleo]) {
      await woman.page
        .getByText('Everyone said yes. Deep questions are open for today.')
        .last()
        .waitFor(COLLECTED);
      expect(await faultsOf(woman)).toEqual([]);
    }
    expect(await ada.button('Earlier in this room').count()).toBe(0);

    await ada.button('Another question').click();
    const kinds = ada.page.getByRole('complementary', COLUMNS);
    await kinds.getByText('Draw a warm question first.').waitFor();
    expect(await ada.button('Ask everyone in private').count()).toBe(0);
    await kinds.getByRole('radio', { name: /^Warm/ }).check();
    await ada.button('Another one').click();
    await deep(ada).check();
    await ada.button('Another one').click();
    await cleo.page.getByText('A deep question, drawn for everyone').waitFor();
  });

  test('stays where it is when one says no, and no one learns who', async () => {
    const [dina, elif, fay] = await secondMeeting('Dina', 'Elif', 'Fay');
    await dina.button('Ask everyone in private').click();
    await dina.button('Yes, open them').click();
    await elif.button('No, not today').click();
    await fay.button('Yes, open them').click();
    await dina.page.getByText('3 of 3 have answered').waitFor();
    await dina.button('Reveal the answers').click();

    for (const woman of [dina, elif, fay]) {
      await woman.page.getByText('They stay closed today.').last().waitFor(COLLECTED);
      expect(await woman.page.getByRole('main').innerText()).not.toMatch(/Elif|\b[12]\b/);
    }
    await dina.button('Another question').click();
    expect(await deep(dina).isDisabled()).toBe(true);
    expect(await dina.button('Ask everyone in private').count()).toBe(0);
    expect(await story.complaints()).toEqual([]);
  });
});
