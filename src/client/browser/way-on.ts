/** How a page comes to the new build: by itself, when someone presses, or not even that helped. */
export type WayOn = 'by-itself' | 'by-hand' | 'later';

/** Why a page would load itself again: a part of it is gone, or the room needs rules that it does not have. */
export type ReloadReason = 'part-gone' | 'newer-rules';

const KEY = 'peer-circle:renewed:';
/** A page that has loaded itself again within this time does not do so once more: it would go round and round. */
const ONCE_IN_MS = 600_000;

/** How this page may continue, which counts as having loaded itself again for that reason. */
export function wayOn(now: number, reason: ReloadReason): WayOn {
  try {
    const last = Number(sessionStorage.getItem(KEY + reason));
    if (Math.abs(now - last) < ONCE_IN_MS) return 'later';
    sessionStorage.setItem(KEY + reason, String(now));
    return 'by-itself';
  } catch {
    // Nothing would remember that it has.
    return 'by-hand';
  }
}
