import { fetchAhead } from '#client/browser/fetch-ahead.ts';
import { lazyModule } from '#client/browser/lazy-module.ts';

/** What may be needed later in a room: a line for each part. */
const REST = [
  lazyModule(() => import('../activity/shared/ActivityView.tsx')),
  lazyModule(() => import('../dialogs/Dialogs.tsx')),
  lazyModule(() => import('../plan/PlanDialog.tsx')),
  lazyModule(() => import('../doors/UncommonDoor.tsx')),
  lazyModule(() => import('./UncommonBanners.tsx')),
  lazyModule(() => import('./RefusalSentence.tsx')),
  lazyModule(() => import('#components/circle/SeatList.tsx')),
];

/**
 * Fetch what may be needed later while there is a network: a dialog must open, and a refusal be explained, also when the
 * network is away or the site has been renewed meanwhile.
 */
export function fetchTheRest(): void {
  fetchAhead(REST);
}
