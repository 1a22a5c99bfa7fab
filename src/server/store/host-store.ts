import type { Settings } from '../env.ts';
import type { StoreState } from '../http/api.ts';
import { createSqliteStore, type SqliteStore } from './sqlite-store.ts';
import { openUpstash } from './upstash-store.ts';

/** A store and how to close it. */
export type OpenedStore = { state: StoreState; close: () => Promise<void> };

type Options = { settings: Settings; holdSeconds: number; now: () => number };

const SWEEP_EVERY_MS = 30_000;

/** Opens the store a Node host uses: Upstash where it is set, else a file in the data folder, swept of what expired. */
export function openHostStore({ settings, holdSeconds, now }: Options): OpenedStore {
  if (settings.upstash !== null || settings.configError !== null) {
    return { state: openUpstash(settings, holdSeconds), close: async () => undefined };
  }
  try {
    const store = createSqliteStore({ folder: settings.dataDir });
    store.sweep(now());
    const sweeping = setInterval(() => trySweep(store, now()), SWEEP_EVERY_MS);
    sweeping.unref();
    return {
      state: { ok: true, store },
      close: async () => {
        clearInterval(sweeping);
        await store.close();
      },
    };
  } catch {
    const hint = `Rooms and forms cannot be kept in ${settings.dataDir}: set DATA_DIR to a folder this program may write to.`;
    return { state: { ok: false, type: 'store-unavailable', hint }, close: async () => undefined };
  }
}

/** A sweep that could not write (a full disk, another process) is tried again by the next one. */
function trySweep(store: SqliteStore, now: number): void {
  try {
    store.sweep(now);
  } catch {
    // Those who ask for the health of the store are told.
  }
}
