import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { allPages, allRecipes } from '../support/content/read.ts';
import deck from '../../src/content/prompts/en.json' with { type: 'json' };
import { site } from '../../src/site.config.ts';
import { handsOn } from '../support/hands.ts';
import { wideOn } from '../support/looks.ts';
import { PAGES } from '../support/pages.ts';
import { plainWordsOn } from '../support/plain-words.ts';
import { ROOM_STATES } from '../support/room-states/all.ts';
import { gather, type Cast } from '../support/room-states/cast.ts';
import { beginStory, type Story } from '../support/story.ts';

/** What is expected in plain letters: the name and the address of the site, and what is content: questions, pages, sessions. */
const PLAIN = [
  site.name,
  new URL(site.url).host + '/room',
  ...deck.flatMap(({ text, followUp, low }) => [text, followUp, low]),
  ...allPages().flatMap(({ data }) => [
    data.title,
    data.problem,
    ...(data.kind === 'challenge' ? data.signs : []),
  ]),
  ...allRecipes().flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]),
];
const PHONE = { width: 375, height: 812 };
const LAPTOP = { width: 1440, height: 900 };
/** Where pictures go, for people who want to look at them. */
const SHOTS = process.env.SHOTS;

describe('in a made-up language, nothing is left in plain letters', () => {
  // In a script that the made-up language leaves alone, so that what people type is not taken for a sentence of ours.
  const typed = {
    title: 'Коло',
    ada: 'Ада',
    ben: 'Богдан',
    caro: 'Каро',
    dana: 'Дана',
    answer: 'Просити про допомогу',
  };
  let story: Story;
  let cast: Cast;
  beforeAll(async () => {
    story = await beginStory({ language: 'pseudo' });
    cast = await gather(story, 'pseudo', typed);
  });
  afterAll(() => story.end());

  test.each(PAGES)('on %s', async (path) => {
    await cast.dana.page.goto(`${story.host.url}${path}`, { waitUntil: 'networkidle' });
    expect(await plainWordsOn(cast.dana.page, PLAIN)).toEqual([]);
  });

  test.each(ROOM_STATES)('in the room: $name', async ({ seenBy, come }) => {
    await come(cast);
    for (const who of seenBy) expect(await plainWordsOn(cast[who].page, [site.name]), who).toEqual([]);
  });
});

describe('in a made-up language, the plan of a session', () => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory({ language: 'pseudo' });
  });
  afterAll(() => story.end());

  test('has nothing in plain letters', async () => {
    const { page } = await story.woman('Ada', 'laptop');
    const ada = handsOn(page, 'pseudo');
    await page.goto(
      `${story.host.url}/rooms/new#start=session&session=first-circle&title=%D0%9A%D0%BE%D0%BB%D0%BE`,
    );
    await ada.type('Your name in this room', 'Ада');
    await ada.press('Open the room');
    await ada.press('Next step');
    await ada.sees('What you do');
    expect(await plainWordsOn(page, [site.name])).toEqual([]);

    await ada.press('The plan');
    await ada.sees('Put the plan away');
    expect(await plainWordsOn(page, [site.name])).toEqual([]);
  });
});

describe('from right to left', () => {
  const typed = {
    title: 'Æøå דיון',
    ada: 'Æøå',
    ben: 'إيمان',
    caro: 'נועה',
    dana: 'Øæå',
    answer: 'أن أطلب المساعدة',
  };
  let story: Story;
  let cast: Cast;
  beforeAll(async () => {
    story = await beginStory({ language: 'pseudo-rtl' });
    cast = await gather(story, 'pseudo-rtl', typed);
  });
  afterAll(() => story.end());

  /** What reaches beyond a phone or a laptop. */
  async function tooWideOn(page: Page, name: string): Promise<string[]> {
    const wide: string[] = [];
    for (const [screen, viewport] of Object.entries({ phone: PHONE, laptop: LAPTOP })) {
      await page.setViewportSize(viewport);
      wide.push(...(await wideOn(page)).map((found) => `${screen}: ${found}`));
      if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/rtl ${name} ${screen} light.png` });
    }
    return wide;
  }

  test.each(PAGES)('%s is laid out from the right and fits', async (path) => {
    const { page } = cast.dana;
    await page.goto(`${story.host.url}${path}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    expect(await tooWideOn(page, `page ${path.replaceAll('/', '_')}`)).toEqual([]);
  });

  test.each(ROOM_STATES)('in the room: $name fits', async ({ name, seenBy, come }) => {
    await come(cast);
    const nth = String(ROOM_STATES.findIndex((state) => state.name === name)).padStart(2, '0');
    for (const who of seenBy)
      expect(await tooWideOn(cast[who].page, `${nth} ${name} (${who})`), who).toEqual([]);
    if (name === 'a lobby with people') await expectMirrored(cast);
  });
});

/** The way out stands at the left, where a line ends; the people still sit clockwise, and names keep their own direction. */
async function expectMirrored({ ada, typed }: Cast): Promise<void> {
  const { page } = handsOn(ada.page);
  for (const viewport of [PHONE, LAPTOP]) {
    await page.setViewportSize(viewport);
    const leftOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!.x;
    expect(await leftOf('.room-top [data-leave]')).toBeLessThan(await leftOf('.room-top h1'));
  }
  const turns = await page.locator('.circle__seats > li').evaluateAll((seats) => {
    const places = seats.map((seat) => {
      const { left, top, width, height } = seat.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const middle = {
      x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
      y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
    };
    return places.map((from, nth) => {
      const to = places[(nth + 1) % places.length]!;
      return Math.sign((from.x - middle.x) * (to.y - middle.y) - (from.y - middle.y) * (to.x - middle.x));
    });
  });
  expect(new Set(turns), 'clockwise, as seen from above').toEqual(new Set([1]));
  const ownWay = await page
    .getByText(typed.ben, { exact: true })
    .evaluateAll((names) =>
      names.every((name) => name.closest('bdi, [dir="auto"]') !== null || name.closest('.vh') !== null),
    );
  expect(ownWay).toBe(true);
}
