import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { afterPaint } from './lazy-after-paint.ts';

/** Whether this screen is kept awake while it shows a room. */
export const $isKeptAwake = signal(true);

/** Keep this screen awake while this is drawn, unless the person has switched that off; ask to keep the device's memory. */
export function useAwake(): void {
  const isKept = $isKeptAwake.value;
  useEffect(() => {
    if (!isKept) return undefined;
    // Fetched when there is time: the first drawing does not wait for it.
    const awake = afterPaint.get().then(({ keepAwake }) => keepAwake());
    return () => void awake.then((letSleep) => letSleep());
  }, [isKept]);
  useEffect(() => {
    // Without it a browser short of space may drop the keys of this room.
    const askToKeep = async () => navigator.storage.persist();
    askToKeep().catch(() => undefined);
  }, []);
}
