import type { RoomClient } from '#client/room/room-client.ts';
import { allKindUis } from '../activity/kinds.ts';

/**
 * Fetch what may be needed later while there is a network: an activity must begin, a dialog open and a refusal be explained
 * also when the network is away or the site has been renewed meanwhile. Every kind of activity is fetched whole, on every
 * screen: anyone may lead in a moment.
 */
export function prefetch(client: RoomClient): void {
  void client.kinds.needAll();
  for (const { view, lead } of allKindUis()) {
    void view.get();
    void lead.get();
  }
  const rest = [
    () => import('../activity/ActivityView.tsx'),
    () => import('../activity/Earlier.tsx'),
    () => import('../bar/LeadBar.tsx'),
    () => import('../bar/OwnBar.tsx'),
    () => import('../bar/PlanDialog.tsx'),
    () => import('../bar/PlanRail.tsx'),
    () => import('../dialogs/Dialogs.tsx'),
    () => import('../dialogs/RefusalSentence.tsx'),
    () => import('../doors/UncommonDoor.tsx'),
    () => import('./UncommonBanners.tsx'),
    () => import('#client/room/answer-sender.ts'),
    () => import('#components/circle/SeatList.tsx'),
  ];
  for (const fetchPart of rest) void fetchPart().catch(() => undefined);
}
