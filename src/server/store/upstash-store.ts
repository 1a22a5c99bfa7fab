import type { Settings } from '../env.ts';
import { createUpstashForms } from '../form-store/upstash.ts';
import type { StoreState } from '../http/api.ts';
import { rememberReads } from '../log-store/read-memory.ts';
import { connectUpstash, type UpstashOptions } from './upstash-connection.ts';
import { createUpstashLogs } from '../log-store/upstash.ts';
import type { Store } from './store.ts';

// Polls of one room within this time cost one command; what another process erased shows after it at the latest.
const MEMORY_MS = 500;
// A held read looks again by itself every now and then; with a longer memory on top, erasing would show too late.
const MEMORY_BESIDE_HOLDING_MS = 100;
const NOT_CONFIGURED =
  'Rooms and forms need a store: set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN, then deploy again.';

/** Rooms and forms in Upstash Redis. */
export function createUpstashStore(options: UpstashOptions): Store {
  const connection = connectUpstash(options);
  return {
    kind: 'upstash',
    logs: createUpstashLogs(connection),
    forms: createUpstashForms(connection),
    checkHealth: async () => {
      await connection.reached(() => connection.redis.ping());
    },
    close: async () => undefined,
  };
}

/** The store beyond one machine; where the environment names none, what the organiser has to set. */
export function openUpstash({ upstash, configError }: Settings, holdSeconds: number): StoreState {
  if (upstash === null || configError !== null) {
    return { ok: false, type: 'store-not-configured', hint: configError ?? NOT_CONFIGURED };
  }
  const maxAgeMs = holdSeconds > 0 ? MEMORY_BESIDE_HOLDING_MS : MEMORY_MS;
  const store = createUpstashStore(upstash);
  // A form is looked at seldom, so what is erased need not be remembered for a moment.
  return { ok: true, store: { ...store, logs: rememberReads({ store: store.logs, maxAgeMs }) } };
}
