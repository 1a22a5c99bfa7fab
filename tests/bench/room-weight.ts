import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { builtSite } from '../support/built-site.ts';
import { beginStory, join, openRoom, peopleIn } from '../support/story.ts';
import { weigh } from '../support/page-weight.ts';
import type { BenchRow } from './row.ts';

const KB = 1024;
const MOST = 40 * KB;

/** Adds up the scripts a page has fetched, after gzip, from now until it is asked. */
function weighScripts(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  const hear = (response: Response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  };
  page.on('response', hear);
  return async () => {
    page.off('response', hear);
    const scripts = await Promise.all(bodies);
    return scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  };
}

/** What a phone fetches before somebody can type her name at the door, and before somebody inside sees the circle. */
export async function benchRoomWeight(): Promise<BenchRow[]> {
  const story = await beginStory();
  const ada = await story.woman('Ada', 'laptop');
  const link = await openRoom(story, ada);

  const ben = await story.woman('Ben');
  const atTheDoor = weighScripts(ben.page);
  await ben.page.goto(link);
  await ben.button('Come in').waitFor();
  const door = await atTheDoor();
  await join(ben, link);

  const again = await ben.context.newPage();
  await ben.page.close();
  const inside = weighScripts(again);
  await again.goto(link);
  await peopleIn({ ...ben, page: again })
    .first()
    .waitFor();
  const circle = await inside();
  await story.end();

  const island = weigh(builtSite(), 'index.html').scripts;
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
