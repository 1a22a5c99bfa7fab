import { steadily, type Hands } from '../hands.ts';
import { dialogOpen, type RoomState } from './cast.ts';

async function rate({ page, type, press, sees }: Hands, line: string): Promise<void> {
  const questions = page.locator('fieldset:has(input[type=radio])');
  for (const nth of [0, 1, 2])
    await steadily(page, (how) => questions.nth(nth).getByRole('radio').nth(3).check(how));
  await type('One line to the group', line);
  await press('Send my answers');
  await sees('Your answers are kept on this device.');
}

/** A closing pulse that is shown, and one that is not. */
export const PULSE: readonly RoomState[] = [
  {
    name: 'planning a pulse for too few',
    seenBy: ['ada'],
    come: ({ ada }) => dialogOpen(ada, 'Start the closing pulse'),
  },
  {
    name: 'the closing pulse',
    seenBy: ['ada', 'ben', 'wall'],
    come: async ({ ada, ben }) => {
      await ada.page.getByRole('combobox').selectOption('3');
      await ada.press('Start the closing pulse');
      await ben.button('Send my answers').waitFor();
    },
  },
  {
    name: 'a pulse that is kept',
    seenBy: ['ada', 'ben'],
    come: async ({ ada, ben, caro, typed }) => {
      for (const who of [ada, ben, caro]) await rate(who, typed.answer);
      await ada.page.locator('.answered__seat[data-answered]').nth(2).waitFor();
    },
  },
  {
    name: 'a pulse to put away unread',
    seenBy: ['ada'],
    come: ({ ada }) => dialogOpen(ada, 'Put it away unread'),
  },
  {
    name: 'a pulse coming in',
    seenBy: ['ben'],
    come: async ({ ada, ben }) => {
      await ada.escape();
      await ada.press('Reveal the answers');
      await ben.sees('The answers are coming in');
    },
  },
  {
    name: 'the results of a pulse',
    seenBy: ['ada', 'ben', 'wall'],
    come: ({ ada, ben, wall }) =>
      Promise.all(
        [ada, ben, wall].map(({ page, say }) =>
          page.getByText(say('3 people answered.')).first().waitFor({ timeout: 40_000 }),
        ),
      ),
  },
  {
    name: 'handing out a form',
    seenBy: ['ada'],
    come: async ({ ada }) => {
      await dialogOpen(ada, 'Hand out a feedback form');
      await ada.page.locator('dialog summary').click();
    },
  },
  {
    name: 'a form to answer',
    seenBy: ['ada', 'ben'],
    come: async ({ story, ada, ben, typed }) => {
      await ada.type('Link for those who answer', `${story.host.url}/feedback#${'f'.repeat(22)}`);
      await ada.type('What is it called?', typed.title);
      await ada.press('Hand out');
      await ben.page.getByRole('link', { name: ben.say('Open the form') }).waitFor();
    },
  },
  {
    name: 'nothing running any more',
    seenBy: ['ada', 'wall'],
    come: ({ ada }) => ada.press('Put it away').then(() => ada.button('Draw an icebreaker').waitFor()),
  },
  {
    name: 'no connection',
    seenBy: ['caro'],
    come: async ({ ada, ben, caro, typed }) => {
      await dialogOpen(ada, 'Start the closing pulse');
      await ada.page.getByRole('combobox').selectOption('3');
      await ada.press('Start the closing pulse');
      for (const who of [ada, ben, caro]) await rate(who, typed.answer);
      await ada.page.locator('.answered__seat[data-answered]').nth(2).waitFor();
      await caro.page.context().setOffline(true);
      await caro.sees('No connection.');
    },
  },
  {
    name: 'a pulse with too few answers',
    seenBy: ['ada', 'ben'],
    come: async ({ ada, ben }) => {
      await ada.press('Reveal the answers');
      for (const who of [ada, ben])
        await who.page.getByText(who.say('We show nothing'), { exact: true }).waitFor({ timeout: 40_000 });
    },
  },
  {
    name: 'an answer that was left out',
    seenBy: ['caro'],
    come: async ({ caro }) => {
      await caro.page.context().setOffline(false);
      await caro.page
        .getByText(caro.say('Your answer did not come through in time'))
        .waitFor({ timeout: 60_000 });
    },
  },
];
