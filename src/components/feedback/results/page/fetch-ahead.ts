/** While a form is open, what closing it needs is fetched before the network can go away. */
export function fetchAhead(): void {
  const parts = [
    () => import('./dialogs.tsx'),
    () => import('./ClosedForm.tsx'),
    () => import('../report/TakeAlong.tsx'),
    () => import('../report/PairList.tsx'),
    () => import('../report/TooFew.tsx'),
  ];
  for (const part of parts) part().catch(() => undefined);
}
