import type { RoomClient } from './room-client.ts';

/** Long enough for the closing line to be on its way, so that the others read who closed the room; ms. */
const FIRST_MS = 1_500;
const MOST_MS = 60_000;

/**
 * A closed room is erased by every device that can, until it is done: the one who closed it may have lost the network a
 * moment later. `onFailure` is told after each try that failed. The answer stops trying.
 */
export function eraseClosedRoom({ management }: RoomClient, onFailure: () => void): () => void {
  if (!management.holds()) return () => undefined;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tryAfter = (waitMs: number) => {
    timer = setTimeout(() => {
      management.erase().then(
        (isGone) => {
          if (isGone || isOver) return;
          onFailure();
          tryAfter(Math.min(MOST_MS, waitMs * 2));
        },
        () => undefined,
      );
    }, waitMs);
  };
  tryAfter(FIRST_MS);

  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
