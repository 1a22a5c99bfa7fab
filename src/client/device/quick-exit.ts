import { forgetEverything, WIPE_MARK } from './wipe.ts';

/** How long the wipe may hold up leaving, ms. */
const MOST_MS = 150;

/** Three presses of Shift within this time leave the page, ms. */
export const SHIFTS_WITHIN_MS = 5_000;

/** Names of what this site keeps in the browser's small stores. The wipe mark stays until the wipe came through. */
const OURS = 'peer-circle:';

/**
 * Leave at once: cover the page, forget everything this device keeps of any room, go. The history of the browser stays.
 * Should the wipe not come through in time, the next visit begins with it.
 */
export async function leaveNow(exitTo: string): Promise<void> {
  cover();
  const patience = new Promise<void>((resolve) => setTimeout(resolve, MOST_MS));
  try {
    localStorage.setItem(WIPE_MARK, '1');
    forgetSmallThings(sessionStorage);
    forgetSmallThings(localStorage);
  } catch {
    // A browser that forbids its small stores has kept nothing there.
  }
  await Promise.race([forgetEverything().catch(() => undefined), patience]);
  location.replace(exitTo);
}

/** How many presses of Shift have come close enough together, the newest included; at three it starts over. */
export function shiftsAfter(pressedAt: readonly number[], now: number): readonly number[] {
  return [...pressedAt.filter((at) => now - at < SHIFTS_WITHIN_MS), now].slice(-3);
}

function cover(): void {
  document.documentElement.dataset.left = '';
  document.title = '';
}

function forgetSmallThings(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(OURS) && key !== WIPE_MARK) storage.removeItem(key);
  }
}
