import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rememberReads } from '#server/log-store/read-memory.ts';
import { createSqliteStore } from '#server/sqlite-store.ts';
import { createUpstashStore } from '#server/upstash-store.ts';
import { startRedis } from '../support/redis.ts';
import { startUpstashBridge } from '../support/upstash-bridge.ts';
import { describeRoomCalls } from './describe-room-calls.ts';

describeRoomCalls('the room calls on a file', async () => {
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
});

describeRoomCalls('the room calls on Upstash', async () => {
  const redis = await startRedis();
  const bridge = await startUpstashBridge(redis);
  // As a host that holds reads uses it.
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
});
