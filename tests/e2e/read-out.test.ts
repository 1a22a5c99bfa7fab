import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  beginStory,
  join,
  openRoom,
  peopleIn,
  startRound,
  untilHeard,
  untilPeople,
  type Story,
  type Woman,
} from '../support/story.ts';

let story: Story;
let ada: Woman;
let ben: Woman;
let caro: Woman;

/** From now on, what a screen reader would say by itself, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const before = new Map(
      [...document.querySelectorAll(regions)].map((region) => [region, region.textContent]),
    );
    new MutationObserver((changes) => {
      const touched = changes.map(({ target }) =>
        target instanceof Element ? target : target.parentElement,
      );
      for (const region of new Set(touched.map((element) => element?.closest(regions)))) {
        if (region === null || region === undefined || before.get(region) === region.textContent) continue;
        before.set(region, region.textContent);
        if (region.textContent !== '') said.push(region.textContent);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return said;
  });
  return () => heard.jsonValue();
}

beforeAll(async () => {
  story = await beginStory();
  ada = await story.woman('Ada', 'laptop');
  ben = await story.woman('Ben', 'phone');
  caro = await story.woman('Caro', 'laptop');
  const link = await openRoom(story, ada);
  await join(ben, link);
  await join(caro, link);
  await untilPeople(ada, 3);
});
afterAll(() => story.end());

describe('to someone who listens to the room', () => {
  test('the circle is a list of people, with who she is and who leads', async () => {
    const people = await peopleIn(ben).evaluateAll((items) =>
      items.map((item) => item.querySelector('.vh')?.textContent),
    );
    expect(people).toEqual(['Ada, Facilitator', 'Ben (you)', 'Caro']);
  });

  test('who comes in is said once', async () => {
    const heard = await listen(ben.page);
    const dana = await story.woman('Dana', 'laptop');
    await join(dana, await ada.page.evaluate(() => location.href));
    await ben.page.getByText('Dana came in.').waitFor({ state: 'attached' });
    expect((await heard()).filter((words) => words.includes('Dana'))).toEqual(['Dana came in.']);
    await dana.context.close();
  });

  test('each change of speaker is said exactly once, and the clock keeps silent', async () => {
    const heard = await listen(caro.page);
    await startRound(ada);
    await untilHeard(caro, 'Ada is speaking');
    await ada.button('Done speaking').click();
    await untilHeard(caro, 'Ben is speaking');
    const timer = caro.page.getByRole('timer');
    const before = await timer.innerText();
    await caro.page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('[role=timer]')?.innerText !== was,
      before,
    );

    const turns = (await heard()).filter((words) => words.includes('is speaking'));
    expect(turns).toEqual(['Ada is speaking', 'Ben is speaking']);
    expect((await heard()).filter((words) => /\d:\d\d/.test(words))).toEqual([]);
    expect(await timer.evaluate((clock) => clock.closest('[aria-live], [role=status]') === null)).toBe(true);
  });

  test('nothing moves for someone who wants no motion', async () => {
    for (const { page } of [ada, ben, caro]) {
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      expect(moving).toBe(0);
    }
  });

  test('with forced colours, what can be pressed has an edge', async () => {
    const shots = process.env.SHOTS;
    for (const { name, page } of [ada, ben, caro]) {
      await page.emulateMedia({ forcedColors: 'active' });
      if (shots !== undefined) await page.screenshot({ path: `${shots}/forced ${name} laptop light.png` });
      const bare = await page
        .locator('.btn:visible:not(.btn--quiet)')
        .evaluateAll((buttons) =>
          buttons
            .filter((button) => parseFloat(getComputedStyle(button).borderTopWidth) < 1)
            .map((button) => button.textContent),
        );
      expect(bare).toEqual([]);
    }
    expect(await story.complaints()).toEqual([]);
  });
});
