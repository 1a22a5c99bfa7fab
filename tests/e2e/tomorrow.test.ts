import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mintId } from '#sealed/mint.ts';
import { violationsOn } from '../support/chromium.ts';
import { tooSmallOn, wideOn } from '../support/looks.ts';
import { ownClient, type OwnClient } from '../support/own-client.ts';
import {
  beginStory,
  join,
  openRoom,
  personIn,
  startRound,
  untilHeard,
  untilPeople,
  type Story,
  type Woman,
} from '../support/story.ts';

const TOO_OLD = 'This page is older than what the circle does now';
/** A kind of activity that this build has no rules for. */
const OF_TOMORROW = { type: 'activity-started', kind: 'constellation', v: 1, setup: { stars: 7 } };

let story: Story;
beforeAll(async () => {
  story = await beginStory();
});
afterAll(async () => {
  expect(await story.complaints()).toEqual([]);
  await story.end();
});

/** Counts how often her page is loaded from now on. */
function countLoads({ page }: Woman) {
  const count = { loads: 0 };
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count.loads += 1;
  });
  return count;
}

const tooOld = ({ page }: Woman) => page.getByRole('heading', { name: TOO_OLD });

describe('a room of tomorrow’s build, opened with today’s', () => {
  let women: Woman[];
  let future: OwnClient;

  beforeAll(async () => {
    const ada = await story.woman('Ada', 'laptop');
    const link = await openRoom(story, ada);
    const [mei, screen] = [await story.woman('Mei'), await story.woman('The big screen', 'big screen')];
    await join(mei, link);
    await screen.page.goto(link.replace('#', '?screen#'));
    women = [ada, mei, screen];
    future = await ownClient(link);
    await future.say({ type: 'seat-taken', name: 'Tamara' });
    await untilPeople(ada, 3);
  });

  test('takes no such beginning from someone who may not begin anything', async () => {
    await future.say({ ...OF_TOMORROW, id: mintId(), after: null });
    await future.say({ type: 'seat-renamed', name: 'Tamara of tomorrow' });

    await personIn(women[0]!, 'Tamara of tomorrow').waitFor();
    for (const woman of women) expect(await tooOld(woman).count()).toBe(0);
  });

  test('is stopped at on every screen, which loads itself once and then says what to do', async () => {
    const [ada] = women as [Woman];
    await ada.button('This room').click();
    await ada.button('People and places').click();
    const places = ada.page.getByRole('dialog', { name: 'People and places' });
    await places.getByText('Tamara of tomorrow', { exact: true }).click();
    await places.getByRole('button', { name: 'Let Tamara of tomorrow lead too' }).click();
    await future.newest('facilitator-granted');
    await ada.page.keyboard.press('Escape');
    const counts = women.map(countLoads);

    await future.say({ ...OF_TOMORROW, id: mintId(), after: null });

    for (const woman of women) {
      await tooOld(woman).waitFor();
      await woman.page.getByText('It has loaded again and is still too old.').waitFor();
    }
    expect(counts.map(({ loads }) => loads)).toEqual(women.map(() => 1));
  });

  test('is readable, reachable and roomy on every screen that stands there', async () => {
    for (const woman of women) {
      expect(await violationsOn(woman.page)).toEqual([]);
      expect([...(await wideOn(woman.page)), ...(await tooSmallOn(woman.page))]).toEqual([]);
    }
  });

  test('is tried again when someone presses', async () => {
    const [, mei] = women as [Woman, Woman];
    const count = countLoads(mei);
    await mei.button('Load it again').click();
    await tooOld(mei).waitFor();
    expect(count.loads).toBe(1);
  });
});

describe('a page of one build ago, in a room of today’s', () => {
  /** Until her page is loaded again, its scripts know only the round of one build ago. */
  async function withTheRoundBefore(woman: Woman): Promise<{ isOver: boolean; changed: number }> {
    const old = { isOver: false, changed: 0 };
    await woman.page.route(/\/_astro\/.*\.js$/, async (route) => {
      if (old.isOver) return route.continue();
      const response = await route.fetch();
      const script = await response.text();
      if (script.includes('round@1')) old.changed += 1;
      return route.fulfill({ response, body: script.replaceAll('round@1', 'round@0') });
    });
    return old;
  }

  test('says so, loads itself and shows the round, with all that was not sent yet', async () => {
    const [ada, mei] = [await story.woman('Ada', 'laptop'), await story.woman('Mei')];
    const link = await openRoom(story, ada);
    const old = await withTheRoundBefore(mei);
    await join(mei, link);
    await untilPeople(ada, 2);
    expect(old.changed).toBeGreaterThan(0);
    const count = countLoads(mei);
    mei.page.on('request', (request) => {
      if (request.isNavigationRequest()) old.isOver = true;
    });
    await mei.page.route('**/api/rooms/*/events', (route) =>
      route.request().method() === 'POST' && !old.isOver
        ? route.abort('internetdisconnected')
        : route.continue(),
    );
    await mei.button('This room').click();
    await mei.page.getByLabel('New name').fill('Mei Lin');
    await mei.button('Change my name').click();
    await mei.page.keyboard.press('Escape');

    await startRound(ada);

    await tooOld(mei).waitFor();
    await mei.page.getByText('This page loads again in a moment.').waitFor();
    await untilHeard(mei, 'Ada is speaking');
    await personIn(ada, 'Mei Lin').waitFor();
    expect(count.loads).toBe(1);
  });
});
