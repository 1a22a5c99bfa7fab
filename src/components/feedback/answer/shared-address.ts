/** What the address says so that a reload on a shared device does not begin to keep things. The server sees it, too. */
const SHARED = 'shared';

/** Whether this page was opened, or loaded again, as one of many people’s. */
export function isSharedAddress(): boolean {
  return new URLSearchParams(location.search).has(SHARED);
}

/** Whether this is the form under every guide: who has answered about one page may answer about the next. */
export function isPageAddress(): boolean {
  return new URLSearchParams(location.search).has('page');
}

/** Say in the address whether other people use this device. */
export function markShared(isShared: boolean): void {
  history.replaceState(null, '', `${location.pathname}${isShared ? `?${SHARED}` : ''}${location.hash}`);
}
