import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rememberReads } from '#server/log-store/read-memory.ts';
import { createSqliteStore } from '#server/store/sqlite-store.ts';
import type { Store } from '#server/store/store.ts';
import { createUpstashStore } from '#server/store/upstash-store.ts';
import { startRedis } from '../support/redis.ts';
import { startUpstashBridge } from '../support/upstash-bridge.ts';

/** A store, and the view another process has of the same data. */
export type StoreToCall = { store: Store; peer: Store; stop: () => Promise<void> };

/** A store in a file of its own. */
export async function startFile(): Promise<StoreToCall> {
  const folder = mkdtempSync(join(tmpdir(), 'peer-circle-calls-'));
  const store = createSqliteStore({ folder });
  const peer = createSqliteStore({ folder });
  return {
    store,
    peer,
    stop: async () => {
      await Promise.all([store.close(), peer.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A store in Upstash, as a host that holds reads uses it. */
export async function startUpstash(): Promise<StoreToCall> {
  const redis = await startRedis();
  const bridge = await startUpstashBridge(redis);
  const open = () => {
    const store = createUpstashStore(bridge);
    return { ...store, logs: rememberReads({ store: store.logs, maxAgeMs: 100 }) };
  };
  return {
    store: open(),
    peer: open(),
    stop: async () => {
      await bridge.stop();
      await redis.stop();
    },
  };
}
