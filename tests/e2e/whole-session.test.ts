import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginStory,
  join,
  openRoom,
  peopleIn,
  untilHeard,
  untilPeople,
  type Story,
  type Woman,
} from '../support/story.ts';

const GUESTS = ['Ben', 'Caro', 'Dina', 'Elif', 'Fay', 'Gül', 'Олена', '美咲'];

let story: Story;
let ada: Woman;
let link: string;
const guests: Woman[] = [];
const everyone = () => [ada, ...guests];

/** Presses a button on every screen that shows it, all at about the same time. */
const all = (act: (woman: Woman) => Promise<unknown>) => Promise.all(everyone().map(act));

/** Who has the word, as one screen announces it. */
async function speakerOn(woman: Woman): Promise<string> {
  const status = woman.page.getByRole('status').filter({ hasText: 'is speaking' }).first();
  return (await status.innerText()).replace(' is speaking', '').trim();
}

/** Each speaker says that she is done, until no one is left; who spoke, in order. */
async function goRound(): Promise<string[]> {
  const spoke: string[] = [];
  for (let turn = 0; turn < everyone().length; turn += 1) {
    const name = await speakerOn(ada);
    const speaker = everyone().find((woman) => woman.name === name)!;
    await all((woman) => untilHeard(woman, `${name} is speaking`));
    spoke.push(name);
    await speaker.button('Done speaking').click();
    if (turn < everyone().length - 1) {
      await ada.page
        .getByRole('status')
        .filter({ hasText: `${name} is speaking` })
        .waitFor({ state: 'detached' });
    }
  }
  return spoke;
}

beforeAll(async () => {
  story = await beginStory();
  ada = await story.woman('Ada', 'laptop');
  for (const [nth, name] of GUESTS.entries())
    guests.push(await story.woman(name, nth % 3 === 2 ? 'laptop' : 'phone'));
});
afterAll(() => story.end());

describe('a first-time facilitator and eight participants', () => {
  test('meet in a room that one link opens', async () => {
    link = await openRoom(story, ada, 'Tuesday circle');
    for (const guest of guests) await join(guest, link);

    await all((woman) => untilPeople(woman, 9));
    expect(await peopleIn(guests[7]!).allInnerTexts()).toHaveLength(9);
    expect(link).toMatch(/\/room#[A-Za-z0-9][\w-]{20}[A-Za-z0-9]$/);
  });

  test('draw an icebreaker that everyone sees, and another one', async () => {
    await ada.button('Draw an icebreaker').click();
    const question = async (woman: Woman) => {
      const heading = woman.page.getByRole('main').getByRole('heading').first();
      await heading.waitFor();
      return heading.innerText();
    };
    await ada.button('Another one').waitFor();
    const first = await question(ada);
    await all(async (woman) => woman.page.getByRole('heading', { name: first }).waitFor());

    await ada.button('Another one').click();
    await ada.page.getByRole('heading', { name: first }).waitFor({ state: 'detached' });
    const second = await question(ada);
    await all(async (woman) => woman.page.getByRole('heading', { name: second }).waitFor());
    expect(second).not.toBe(first);
  });

  test('go deeper as far as they have met, and never from light to deep', async () => {
    const { page } = ada;
    const kinds = page.getByRole('complementary', { name: 'Choose the next one' });
    const level = (name: RegExp) => kinds.getByRole('radio', { name });
    await kinds.getByText('At a first meeting, stay with light questions.').first().waitFor();
    expect(await level(/^Warm/).isDisabled()).toBe(true);

    await kinds
      .getByLabel('How often have you met, today counted?')
      .selectOption({ label: 'Three times or more' });
    await kinds.getByText('Draw a warm question first.').waitFor();
    await level(/^Warm/).check();
    await ada.button('Another one').click();
    await guests[0]!.page.getByText('A warm question, drawn for everyone').waitFor();
    await level(/^Deep/).check();
    await ada.button('Another one').click();
    await guests[0]!.page.getByText('A deep question, drawn for everyone').waitFor();
  });

  test('go round once, and everyone speaks once', async () => {
    await ada.page.getByRole('button', { name: /^Use it for a round/ }).click();
    const spoke = await goRound();

    expect([...spoke].sort()).toEqual(
      everyone()
        .map(({ name }) => name)
        .sort(),
    );
    await all((woman) => woman.page.getByText('The round is over').first().waitFor());
  });

  test('take in someone who comes late, in a second round in reverse order', async () => {
    await ada.button('Second round, in reverse order').click();
    await ada.page.getByRole('status').filter({ hasText: 'is speaking' }).first().waitFor();
    const late = await story.woman('Late Hanna');
    await join(late, link);
    guests.push(late);
    await untilPeople(ada, 10);

    const spoke = await goRound();

    expect(spoke).toHaveLength(10);
    expect(new Set(spoke).size).toBe(10);
    expect(spoke.at(-1)).toBe('Late Hanna');
  });

  test('close with a pulse that shows everything at once, and only together', async () => {
    await ada.button('Start the closing pulse').click();
    await ada.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Start the closing pulse', exact: true })
      .click();
    const answer = async (woman: Woman, nth: number) => {
      const voice = woman.page.getByRole('group', { name: 'I could say what I wanted to say.' });
      await voice
        .getByRole('radio')
        .nth(nth % 5)
        .check();
      await woman.page.getByLabel('One line to the group').fill(`A line from number ${nth}`);
      await woman.button('Send my answers').click();
    };
    for (const [nth, woman] of everyone().slice(0, 4).entries()) await answer(woman, nth);
    await ada.page.getByText('4 of 10 have answered').first().waitFor();
    const reveal = ada.page.getByRole('button', { name: /^Reveal the answers/ });
    expect(await reveal.getAttribute('aria-disabled')).toBe('true');

    for (const [nth, woman] of everyone().slice(4).entries()) await answer(woman, nth + 4);
    await ada.page.getByText('10 of 10 have answered').first().waitFor();
    await ada.button('Reveal the answers').click();

    const shown = everyone();
    await Promise.all(
      shown.map((woman) => woman.page.getByText('10 people answered.').first().waitFor({ timeout: 40_000 })),
    );
    const lines = await Promise.all(
      shown.map(async (woman) => woman.page.getByText(/^.?A line from number \d.?$/).allInnerTexts()),
    );
    expect(lines[0]).toHaveLength(10);
    expect(lines.every((seen) => seen.join() === lines[0]!.join())).toBe(true);
  });

  test('leave nothing behind', async () => {
    await ada.button('Close the room for everyone').click();
    await ada.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Close the room for everyone', exact: true })
      .last()
      .click();

    await all((woman) => peopleIn(woman).first().waitFor({ state: 'detached' }));
    const id = await ada.page.evaluate(async () => (await indexedDB.databases()).length);
    expect(id).toBeLessThanOrEqual(1);
    expect(await story.complaints()).toEqual([]);
  });
});
