/**
 * Fetch what may be needed later while there is a network: a dialog must open, and a refusal be explained, also when the
 * network is away or the site has been renewed meanwhile.
 */
export function fetchTheRest(): void {
  const rest = [
    () => import('./dialogs/Share.tsx'),
    () => import('./dialogs/Privacy.tsx'),
    () => import('./dialogs/ThisRoom.tsx'),
    () => import('./dialogs/People.tsx'),
    () => import('./dialogs/CloseRoom.tsx'),
    () => import('./dialogs/MoveRoom.tsx'),
    () => import('./doors/Ended.tsx'),
    () => import('./doors/AtTheDoor.tsx'),
    () => import('./people/AtTheDoorList.tsx'),
    () => import('./rare-banners.tsx'),
    () => import('./RefusalSentence.tsx'),
    () => import('./ReturnedList.tsx'),
    () => import('#components/circle/SeatList.tsx'),
  ];
  for (const fetchPart of rest) void fetchPart().catch(() => undefined);
}
