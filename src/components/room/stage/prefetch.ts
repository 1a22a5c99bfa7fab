/**
 * Fetch what may be needed later while there is a network: a dialog must open, and a refusal be explained, also when the
 * network is away or the site has been renewed meanwhile.
 */
export function fetchTheRest(): void {
  const rest = [
    () => import('../activity/shared/ActivityView.tsx'),
    () => import('../dialogs/Dialogs.tsx'),
    () => import('../plan/PlanDialog.tsx'),
    () => import('../doors/UncommonDoor.tsx'),
    () => import('./UncommonBanners.tsx'),
    () => import('./RefusalSentence.tsx'),
    () => import('#components/circle/SeatList.tsx'),
  ];
  for (const fetchPart of rest) void fetchPart().catch(() => undefined);
}
