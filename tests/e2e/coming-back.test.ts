import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  beginStory,
  join,
  openRoom,
  startRound,
  untilHeard,
  untilPeople,
  type Story,
  type Woman,
} from '../support/story.ts';

let story: Story;
let ada: Woman;
let mei: Woman;
let noor: Woman;
let link: string;

const everyone = () => [ada, mei, noor];
const all = (act: (woman: Woman) => Promise<unknown>) => Promise.all(everyone().map(act));
const field = (woman: Woman) => woman.page.getByRole('textbox', { name: 'Your answer' });

/** Everyone has a question in front of her that is answered in writing, with names. */
async function write(): Promise<void> {
  await ada.button('Draw an icebreaker').click();
  await ada.button('Answer in writing').click();
  const dialog = ada.page.getByRole('dialog', { name: 'Answer in writing' });
  await dialog.getByRole('radio', { name: /^With names/ }).check();
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await all((woman) => field(woman).waitFor());
}

/** She writes an answer and presses the button. */
async function answer(woman: Woman, text: string): Promise<void> {
  await field(woman).fill(text);
  await woman.button('Send my answer').click();
  await woman.page.getByText('Your answer is kept on this device.').first().waitFor();
}

/** All answers are shown on every screen, each as often as it was given: once. */
async function revealed(...answers: string[]): Promise<void> {
  await ada.button('Reveal the answers').click();
  await all(async (woman) => {
    const shown = woman.page.getByRole('main').getByRole('listitem');
    await expect.poll(() => shown.count(), { timeout: 30_000 }).toBe(answers.length);
    const texts = await shown.allInnerTexts();
    for (const text of answers) expect(texts.filter((slip) => slip.includes(text))).toHaveLength(1);
  });
}

beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());

beforeEach(async () => {
  ada = await story.woman('Ada', 'laptop');
  mei = await story.woman('Mei', 'phone');
  noor = await story.woman('Noor', 'phone');
  link = await openRoom(story, ada);
  await join(mei, link);
  await join(noor, link);
  await all((woman) => untilPeople(woman, 3));
});

describe('a participant', () => {
  test('finds what she typed after she loaded the page again, and sends it once', async () => {
    await write();
    await field(mei).fill('Half a thou');
    await field(mei).pressSequentially('ght');
    await mei.page.reload();

    await expect.poll(() => field(mei).inputValue()).toBe('Half a thought');
    await answer(mei, 'A whole thought');
    await mei.page.reload();
    await mei.page.getByText('Your answer is kept on this device.').first().waitFor();
    await mei.page.getByText('A whole thought').waitFor();
    await all((woman) => woman.page.getByText('1 of 3 has answered').waitFor());

    await answer(ada, 'Mine');
    await answer(noor, 'And mine');
    await revealed('A whole thought', 'Mine', 'And mine');
    expect(await story.complaints()).toEqual([]);
  });

  test('loses the network, keeps writing, and is heard once when it is back', async () => {
    await write();
    await mei.cutNetwork();
    await mei.page.getByText('No connection.').waitFor();
    await answer(ada, 'Mine');
    await answer(noor, 'And mine');
    await answer(mei, 'Written in a tunnel');
    await mei.page.getByText('Sending …').waitFor();
    await ada.page.getByText('2 of 3 have answered').waitFor();

    await mei.mendNetwork();

    await all((woman) => woman.page.getByText('3 of 3 have answered').waitFor());
    await mei.page.getByText('No connection.').waitFor({ state: 'detached' });
    await mei.page.getByText('Sending …').waitFor({ state: 'detached' });
    await revealed('Written in a tunnel', 'Mine', 'And mine');
    expect(await story.complaints()).toEqual([]);
  });

  test('loads the page again without a network, and what she sent arrives all the same', async () => {
    await write();
    await mei.page.route(/\/api\//, (route) => route.abort());
    await answer(mei, 'Sent into the void');
    await mei.page.reload();
    await mei.page.getByText('The server does not answer.').waitFor();

    await mei.page.unrouteAll({ behavior: 'ignoreErrors' });

    await ada.page.getByText('1 of 3 has answered').waitFor();
    await mei.page.getByText('Sent into the void').waitFor();
    expect(await story.complaints()).toEqual([]);
  });

  test('whose phone slept sees at once where the others are', async () => {
    await startRound(ada);
    await all((woman) => untilHeard(woman, 'Ada is speaking'));
    const device = await noor.context.newCDPSession(noor.page);
    await device.send('Page.setWebLifecycleState', { state: 'frozen' });
    await ada.button('Done speaking').click();
    await untilHeard(mei, 'Mei is speaking');
    await mei.button('Done speaking').click();
    await untilHeard(ada, 'Noor is speaking');

    await device.send('Page.setWebLifecycleState', { state: 'active' });

    await untilHeard(noor, 'Noor is speaking');
    await noor.button('Done speaking').click();
    await all((woman) => untilHeard(woman, 'The round is over'));
    expect(await story.complaints()).toEqual([]);
  });
});

describe('a server that is killed in the middle of a round', () => {
  /** What the circle's clock shows, in seconds. */
  const secondsOn = async (woman: Woman) => {
    const [minutes = 0, seconds = 0] = (await woman.page.getByRole('timer').innerText())
      .split(':')
      .map(Number);
    return minutes * 60 + seconds;
  };

  test('comes back, and everyone continues where they were', async () => {
    await startRound(ada);
    await all((woman) => untilHeard(woman, 'Ada is speaking'));
    await story.host.kill9();
    await all((woman) => woman.page.getByText('No connection.').waitFor());
    await ada.button('Done speaking').click();
    await untilHeard(ada, 'Mei is speaking');
    await untilHeard(mei, 'Ada is speaking');

    await story.host.restart();

    await all((woman) => untilHeard(woman, 'Mei is speaking'));
    await all((woman) => woman.page.getByText('No connection.').waitFor({ state: 'detached' }));
    await all((woman) => woman.page.getByText('Ready when you are').waitFor({ state: 'detached' }));
    const shown = await Promise.all(everyone().map(secondsOn));
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);

    await mei.button('Done speaking').click();
    await all((woman) => untilHeard(woman, 'Noor is speaking'));
    await noor.button('Done speaking').click();
    await all((woman) => untilHeard(woman, 'The round is over'));
    await all((woman) => woman.page.getByText('3 people spoke.').waitFor());
    expect(await story.complaints()).toEqual([]);
  });

  test('does not double what it had already taken when it died', async () => {
    await startRound(ada);
    await all((woman) => untilHeard(woman, 'Ada is speaking'));
    // Her line lands, and the answer that says so is lost with the server.
    await ada.page.route(/\/events$/, async (route) => {
      await route.fetch();
      await story.host.kill9();
      await route.abort();
    });
    await ada.button('Done speaking').click();
    await ada.page.getByText('No connection.').waitFor();
    await ada.page.unrouteAll({ behavior: 'ignoreErrors' });
    await story.host.restart();

    await all((woman) => untilHeard(woman, 'Mei is speaking'));
    await ada.page.getByText('Sending …').waitFor({ state: 'detached' });
    await ada.page.getByRole('button', { name: 'End-to-end encrypted' }).click();
    const account = ada.page.getByRole('dialog', { name: 'How private is this room?' });
    await account.getByText('Who can read it').waitFor();
    expect(await account.getByText('Lines that were ignored').count()).toBe(0);
    expect(await story.complaints()).toEqual([]);
  });
});
