import type { Settings } from './env.ts';
import type { StoreState } from './http/api.ts';
import { createSqliteStore } from './log-store/sqlite.ts';

/** The store and whoever keeps it tidy. */
export type OpenedStore = { state: StoreState; close(): Promise<void> };

const SWEEP_EVERY_MS = 30_000;

/** Opens the store a Node host uses: Upstash where it is set, else a file in the data folder, swept of what expired. */
export function openStore(settings: Settings, now: () => number): OpenedStore {
  if (settings.trouble !== null) {
    return closedStore({ ok: false, type: 'store-not-configured', advice: settings.trouble });
  }
  try {
    const store = createSqliteStore({ folder: settings.dataDir });
    store.sweep(now());
    const sweeping = setInterval(() => store.sweep(now()), SWEEP_EVERY_MS);
    sweeping.unref();
    return {
      state: { ok: true, store },
      close: async () => {
        clearInterval(sweeping);
        await store.close();
      },
    };
  } catch {
    const advice = `Rooms cannot be kept in ${settings.dataDir}: set DATA_DIR to a folder this program may write to.`;
    return closedStore({ ok: false, type: 'store-unavailable', advice });
  }
}

function closedStore(state: StoreState): OpenedStore {
  return { state, close: async () => undefined };
}
