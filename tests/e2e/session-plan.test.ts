import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planned } from '../../src/domain/recipe/plan.ts';
import { TOOLS } from '../../src/domain/recipe/tools.ts';
import { violationsOn } from '../support/chromium.ts';
import { allRecipes } from '../support/content/read.ts';
import { keyboardOn } from '../support/keyboard.ts';
import { tooSmallOn, wideOn } from '../support/looks.ts';
import { beginStory, join, shareLink, untilPeople, type Story, type Woman } from '../support/story.ts';

let story: Story;
beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.end());

const FIRST_STEPS = 3;

/** Opens a room from the page of a session, as a first-time facilitator would; her room's link. */
async function openSession(woman: Woman, path: string): Promise<string> {
  const { page } = woman;
  await page.goto(`${story.host.url}${path}`);
  await page.getByRole('link', { name: 'Start this session in a room' }).first().click();
  await page.getByLabel('Your name in this room').fill(woman.name);
  await woman.button('Open the room').click();
  await page.getByRole('button', { name: /^Next step/ }).waitFor();
  return shareLink(woman);
}

const nextStep = ({ page }: Woman) => page.getByRole('button', { name: /^Next step/ });
/** What is wrong with how it looks on a phone, a laptop and a large screen, light and dark. */
async function faultsOf({ page }: Woman): Promise<string[]> {
  const usual = page.viewportSize()!;
  const faults: string[] = [];
  for (const [width, height] of [
    [375, 812],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = [...(await violationsOn(page)), ...(await wideOn(page)), ...(await tooSmallOn(page))];
      faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  }
  await page.setViewportSize(usual);
  return faults;
}

const heading = ({ page }: Woman, name: string) => page.getByRole('heading', { name, exact: true });

describe('a session, from its page into a room', () => {
  let ada: Woman;
  let ben: Woman;
  beforeAll(async () => {
    ada = await story.woman('Ada', 'laptop');
    ben = await story.woman('Ben', 'phone');
  });

  test('opens under its own title, with its plan beside the circle', async () => {
    const link = await openSession(ada, '/guides/building-trust');
    await join(ben, link);
    await untilPeople(ada, 2);

    const plan = ada.page.getByRole('complementary', { name: 'The plan' }).getByRole('listitem');
    expect(await plan.count()).toBe(8);
    expect(await plan.first().innerText()).toContain('Arrive and settle');
    expect(await ada.page.getByRole('heading', { level: 1 }).innerText()).toBe('First circle');
  });

  test('reads each step with its words to the facilitator, and what to do to everyone', async () => {
    await nextStep(ada).click();

    await heading(ben, 'Arrive and settle').waitFor();
    await ada.page.getByRole('blockquote').filter({ hasText: 'without a reason' }).waitFor();
    expect(await ben.page.getByRole('timer').innerText()).toMatch(/^[45]:\d\d$/);
    expect(await ben.page.getByRole('blockquote').count()).toBe(0);
    expect(await faultsOf(ada)).toEqual([]);
    expect(await faultsOf(ben)).toEqual([]);
  });

  test('holds the time for everyone, and gives more of it', async () => {
    await ada.button('Pause').click();
    await ben.page.getByText('Paused', { exact: true }).waitFor();
    await ada.button('Add 1 minute').click();
    await ada.button('Resume').click();
    await ben.page.getByText('Paused', { exact: true }).waitFor({ state: 'detached' });

    expect(await ben.page.getByRole('timer').innerText()).toMatch(/^[56]:\d\d$/);
  });

  test('moves on to a round in which everyone speaks, with the question of the step', async () => {
    await nextStep(ada).click();

    await ben.page.getByText('is speaking').first().waitFor({ state: 'attached' });
    await ben.page.getByText('Your name, and').first().waitFor();
  });

  test('lets the facilitator leave a step out, and everyone sees the plan without it', async () => {
    await ada.button('End the round').click();
    await ada.button('The plan').click();
    const dialog = ada.page.getByRole('dialog', { name: 'The plan' });
    await dialog.getByRole('button', { name: 'Leave out “One small story each”' }).click();
    await dialog.getByRole('status').filter({ hasText: '“One small story each” is left out.' }).waitFor();
    expect(await dialog.getByRole('listitem').filter({ hasText: 'One small story each' }).count()).toBe(0);
    expect(await faultsOf(ada)).toEqual([]);
    await ada.page.keyboard.press('Escape');

    await ben.button('The plan').click();
    const seen = ben.page.getByRole('dialog', { name: 'The plan' });
    await seen.getByText('Our agreement').waitFor();
    expect(await seen.getByText('One small story each').count()).toBe(0);
    expect(await seen.getByRole('button', { name: /^Begin/ }).count()).toBe(0);
    await ben.page.keyboard.press('Escape');
  });

  test('is still there after a reload, with what was done', async () => {
    await ada.page.reload();
    const plan = ada.page.getByRole('complementary', { name: 'The plan' });
    await plan.getByText('Next', { exact: true }).waitFor();

    expect(await plan.getByRole('listitem').filter({ hasText: 'Next' }).innerText()).toContain(
      'What I hope for',
    );
  });

  test('can be put away, and the facilitator continues without it', async () => {
    await ada.button('The plan').click();
    await ada.button('Put the plan away').click();
    await ada.page.getByRole('complementary', { name: 'The plan' }).waitFor({ state: 'detached' });

    await ada.button('Another question').click();
    await ada.button('Another one').waitFor();
    expect(await ben.button('The plan').count()).toBe(0);
  });
});

describe('a session, by keyboard alone', () => {
  test('is opened, begun and continued', async () => {
    const caro = await story.woman('Caro', 'laptop');
    const keyboard = keyboardOn(caro.page);
    await caro.page.goto(`${story.host.url}/sessions/every-voice`);
    await keyboard.press(/^Start this session in a room/, 'link');
    await keyboard.type('Your name in this room', 'Caro');
    await caro.page.keyboard.press('Enter');
    await nextStep(caro).waitFor();
    await keyboard.press(/^The plan/);
    await caro.page.getByRole('dialog', { name: 'The plan' }).waitFor();
    await keyboard.press(/^Leave out/);
    await caro.page.getByRole('status').filter({ hasText: 'is left out.' }).waitFor();
    expect(await caro.page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await caro.page.keyboard.press('Escape');
    await keyboard.press(/^Next step/);

    await caro.page.getByRole('timer').waitFor();
    expect((await keyboard.focus()).tag, 'the focus is not lost').not.toBe('body');
    await caro.context.close();
  });
});

describe.each(allRecipes().map((recipe) => ({ title: recipe.title, recipe })))('“$title”', ({ recipe }) => {
  test(`opens a room, and its first ${FIRST_STEPS} steps run`, async () => {
    const ada = await story.woman(`Ada of ${recipe.id}`, 'laptop');
    await openSession(ada, `/sessions/${recipe.id}`);

    for (const { step } of planned(recipe, recipe.people.base).slice(0, FIRST_STEPS)) {
      await nextStep(ada).filter({ hasText: step.title }).click();
      switch (TOOLS[step.tool].runs) {
        case 'spoken':
          await heading(ada, step.title).waitFor();
          break;
        case 'round':
          await ada.page.getByText('is speaking').first().waitFor({ state: 'attached' });
          await ada.button('End the round').click();
          break;
        case 'icebreaker':
          await ada.button('Another one').waitFor();
          break;
        case 'pulse':
          await ada.page.getByRole('dialog').getByRole('button', { name: 'Start the closing pulse' }).click();
          await ada.page.getByRole('button', { name: /^Send my answers/ }).waitFor();
          await ada.button('Put it away unread').click();
          await ada.button('Delete the answers unread').click();
          break;
      }
    }
    await ada.context.close();
  });
});

test('nothing went to anyone else, and no console complained', async () => {
  expect(await story.complaints()).toEqual([]);
});
