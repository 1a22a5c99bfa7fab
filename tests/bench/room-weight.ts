import type { Page } from 'playwright-core';
import { builtSite } from '../support/built-site.ts';
import { AT_THE_DOOR, IN_THE_CIRCLE, ROOM_PAGE as ROOM, scriptsOf, weigh } from '../support/page-weight.ts';
import { beginStory, join, openRoom, peopleIn } from '../support/story.ts';
import type { BenchRow } from './row.ts';

const KB = 1024;
const MOST = 40 * KB;

/** Lets nothing through but these scripts: what a page does then, it does with them alone. */
async function withOnly(page: Page, scripts: readonly string[]): Promise<void> {
  await page.route('**/*.js', (route) => {
    const { pathname } = new URL(route.request().url());
    return scripts.includes(pathname) ? route.continue() : undefined;
  });
}

/**
 * What a phone must fetch before someone can come in at the door, and before someone inside sees the circle. Shown with
 * every other script held back.
 */
export async function benchRoomWeight(): Promise<BenchRow[]> {
  const dist = builtSite();
  const story = await beginStory();
  const ada = await story.woman('Ada', 'laptop');
  const link = await openRoom(story, ada);

  const ben = await story.woman('Ben');
  await withOnly(ben.page, scriptsOf(dist, ROOM, [...AT_THE_DOOR, ...IN_THE_CIRCLE]));
  await join(ben, link);

  const again = await ben.context.newPage();
  await ben.page.close();
  await withOnly(again, scriptsOf(dist, ROOM, IN_THE_CIRCLE));
  await again.goto(link);
  await peopleIn({ ...ben, page: again })
    .first()
    .waitFor();
  await story.end();

  const door = weigh(dist, ROOM, AT_THE_DOOR).scripts;
  const circle = weigh(dist, ROOM, IN_THE_CIRCLE).scripts;
  const island = weigh(dist, 'index.html').scripts;
  return [
    {
      what: 'JS to an interactive room, gzip: at the door · in the circle',
      reach: '≤ 40 KB',
      measured: `${(door / KB).toFixed(1)} KB · ${(circle / KB).toFixed(1)} KB`,
      reached: Math.max(door, circle) <= MOST,
      peer: '84 KB',
    },
    {
      what: 'JS on a page without an island',
      reach: '0',
      measured: String(island),
      reached: island === 0,
      peer: '',
    },
  ];
}
