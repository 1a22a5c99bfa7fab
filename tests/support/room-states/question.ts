import type { Hands } from '../hands.ts';
import { dialogOpen, type RoomState } from './cast.ts';

async function write(hands: Hands, text: string): Promise<void> {
  await hands.type('Your answer', text);
  await hands.press('Send my answer');
  await hands.sees('Your answer is kept on this device.');
}

/** A drawn question, answered aloud and in writing. */
export const QUESTION: readonly RoomState[] = [
  {
    name: 'choosing the kind of question',
    seenBy: ['ada'],
    come: ({ ada }) => dialogOpen(ada, 'Choose the kind of question'),
  },
  {
    name: 'a question on the table',
    seenBy: ['ada', 'ben', 'wall'],
    come: async ({ ada, ben, wall }) => {
      await ada.press('Draw this kind');
      for (const who of [ada, ben, wall]) await who.sees('You may pass.');
    },
  },
  { name: 'a smaller version of it', seenBy: ['ben'], come: ({ ben }) => ben.press('A smaller version') },
  { name: 'choosing how to write', seenBy: ['ada'], come: ({ ada }) => dialogOpen(ada, 'Answer in writing') },
  {
    name: 'writing without names',
    seenBy: ['ada', 'ben', 'wall'],
    come: async ({ ada, ben }) => {
      await ada.choose('Without names');
      await ada.press('Start writing');
      await ben.sees('Your answer');
    },
  },
  {
    name: 'an answer that is kept',
    seenBy: ['ben'],
    come: async ({ ada, ben, caro, typed }) => {
      for (const who of [ben, ada, caro]) await write(who, typed.answer);
    },
  },
  {
    name: 'written answers coming in',
    seenBy: ['ada'],
    come: ({ ada }) => ada.press('Reveal the answers').then(() => ada.sees('The answers are coming in')),
  },
  {
    name: 'written answers, without names',
    seenBy: ['ada', 'ben', 'wall'],
    come: ({ ben, ada }) =>
      Promise.all(
        [ben, ada].map(({ page }) =>
          page.getByRole('blockquote').or(page.locator('blockquote')).nth(2).waitFor({ timeout: 40_000 }),
        ),
      ),
  },
  {
    name: 'writing with names',
    seenBy: ['ada', 'ben'],
    come: async ({ ada, ben }) => {
      await ada.press('Another one');
      await dialogOpen(ada, 'Answer in writing');
      await ada.choose('With names');
      await ada.press('Start writing');
      await ben.sees('Your answer');
    },
  },
  {
    name: 'written answers, with names',
    seenBy: ['ada', 'ben'],
    come: async ({ ada, ben, typed }) => {
      await write(ben, typed.answer);
      await ada.press('Reveal the answers');
      await ada.page.locator('.slip').waitFor({ timeout: 40_000 });
      await ben.page.locator('.slip').waitFor({ timeout: 40_000 });
    },
  },
  {
    name: 'earlier in this room',
    seenBy: ['ben'],
    come: ({ ben }) => dialogOpen(ben, 'Earlier in this room'),
  },
];
