import type { Page } from 'playwright-core';
import { BOOK } from '../support/book.ts';
import { builtSite } from '../support/built-site.ts';
import { weighCircleWith, weighKind } from '../support/kind-weights.ts';
import { AT_THE_DOOR, IN_THE_CIRCLE, ROOM_PAGE as ROOM, scriptsOf, weigh } from '../support/page-weight.ts';
import { beginStory, join, openRoom, peopleIn } from '../support/story.ts';
import type { BenchRow } from './row.ts';

const KB = 1024;
const REACH = { door: 36 * KB, circle: 38 * KB, round: 40 * KB };
const inKb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

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

  const door = weigh(dist, ROOM, AT_THE_DOOR);
  const circle = weigh(dist, ROOM, IN_THE_CIRCLE);
  const [atTheDoor, inTheCircle] = [door.scripts + door.inline, circle.scripts + circle.inline];
  const round = weighCircleWith(dist, 'round@1');
  const withRules = round.rules + circle.inline;
  const island = weigh(dist, 'index.html').scripts;
  return [
    {
      what: 'JS to an interactive room, gzip: at the door · in the circle',
      reach: '≤ 36 · ≤ 38 KB',
      measured: `${inKb(atTheDoor)} · ${inKb(inTheCircle)}`,
      reached: atTheDoor <= REACH.door && inTheCircle <= REACH.circle,
      peer: '84 KB',
    },
    {
      what: 'the same with the rules of a round · with a round on the screen',
      reach: '≤ 40 KB ·',
      measured: `${inKb(withRules)} · ${inKb(round.screen + circle.inline)}`,
      reached: withRules <= REACH.round,
      peer: '',
    },
    ...[...BOOK.keys()].toSorted().map((name) => {
      const { rules, view } = weighKind(dist, name);
      return {
        what: `rules of ${name}, beyond what a room has · what everyone sees of it`,
        reach: '≤ 1.5 · ≤ 8 KB',
        measured: `${inKb(rules)} · ${inKb(view)}`,
        reached: rules <= 1.5 * KB && view <= 8 * KB,
        peer: '',
      };
    }),
    {
      what: 'JS on a page without an island',
      reach: '0',
      measured: String(island),
      reached: island === 0,
      peer: '',
    },
  ];
}
