import { fetchAhead } from '#client/browser/fetch-ahead.ts';
import { lazyModule } from '#client/browser/lazy-module.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import { allKindUis } from '../activity/kinds.ts';
import { sentences } from '../hooks/use-command.ts';

/** What may be needed later in a room: a line for each part. */
const REST = [
  lazyModule(() => import('../activity/ActivityView.tsx')),
  lazyModule(() => import('../activity/Earlier.tsx')),
  lazyModule(() => import('../bar/LeadBar.tsx')),
  lazyModule(() => import('../bar/OwnBar.tsx')),
  lazyModule(() => import('../bar/PlanDialog.tsx')),
  lazyModule(() => import('../bar/PlanRail.tsx')),
  lazyModule(() => import('../dialogs/Dialogs.tsx')),
  lazyModule(() => import('../dialogs/RefusalSentence.tsx')),
  sentences,
  lazyModule(() => import('../doors/UncommonDoor.tsx')),
  lazyModule(() => import('./UncommonBanners.tsx')),
  lazyModule(() => import('#client/room/answer-sender.ts')),
  lazyModule(() => import('#components/circle/SeatList.tsx')),
];

/**
 * Fetch what may be needed later while there is a network: an activity must begin, a dialog open and a refusal be explained
 * also when the network is away or the site has been renewed meanwhile. Every kind of activity is fetched whole, on every
 * screen: anyone may lead in a moment.
 */
export function prefetch(client: RoomClient): void {
  client.kinds.fetchAhead();
  fetchAhead(allKindUis().flatMap(({ view, lead }) => [view, lead]));
  fetchAhead(REST);
}
