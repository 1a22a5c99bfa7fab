import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUpstashStore } from '#server/store/upstash-store.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import type { Reply } from '../support/resp.ts';
import { anyLine, anyLog, days, hours, NOON } from '../support/sealed-things.ts';
import { startUpstashBridge, type UpstashBridge } from '../support/upstash-bridge.ts';
import { describeFormStore } from './describe-form-store.ts';
import { describeLogStore } from './describe-log-store.ts';
import type { StoreUnderTest } from './store-under-test.ts';

describeLogStore('the store in Upstash', startUpstash);
describeFormStore('the forms in Upstash', startUpstash);

async function startUpstash(): Promise<StoreUnderTest> {
  const redis = await startRedis();
  const bridge = await startUpstashBridge(redis);
  const open = () => createUpstashStore({ url: bridge.url, token: bridge.token, timeoutMs: 1_500 });
  return {
    store: open(),
    openPeer: open,
    loseNextAnswer: () => bridge.loseNextAnswer(),
    everythingStored: async () => JSON.stringify(await keysIn(redis)),
    listed: () => keysIn(redis),
    tidy: () => undefined,
    stop: async () => {
      await bridge.stop();
      await redis.stop();
    },
  };
}

const LISTED_BY: Record<string, (key: string) => string[]> = {
  hash: (key) => ['HGETALL', key],
  string: (key) => ['GET', key],
  zset: (key) => ['ZRANGE', key, '0', '-1', 'WITHSCORES'],
};

/** Every key with its kind, how it lies in memory, what it holds in the order it is kept in, and its bytes on a disk. */
async function keysIn(redis: TestRedis): Promise<unknown[]> {
  const connection = await redis.connect();
  const keys = ((await connection.send(['KEYS', '*'])) as string[]).toSorted();
  const listed = await Promise.all(
    keys.map(async (key) => {
      const kind = (await connection.send(['TYPE', key])) as string;
      const encoding = await connection.send(['OBJECT', 'ENCODING', key]);
      const held = await connection.send(LISTED_BY[kind]!(key));
      // The fields of a hash lie as each server's own seed will have it.
      if (kind === 'hash') return [key, kind, encoding, (held as string[]).toSorted()];
      return [key, kind, encoding, held, await connection.send(['DUMP', key])];
    }),
  );
  connection.close();
  return listed;
}

describe('what Upstash bills', () => {
  let redis: TestRedis;
  let bridge: UpstashBridge;

  beforeAll(async () => {
    redis = await startRedis();
    bridge = await startUpstashBridge(redis);
  });
  afterAll(async () => {
    await bridge.stop();
    await redis.stop();
  });

  async function billed(work: () => Promise<unknown>): Promise<number> {
    const before = await bridge.billedCommands();
    await work();
    return (await bridge.billedCommands()) - before;
  }

  async function openRoom() {
    const store = createUpstashStore(bridge);
    const { log } = anyLog();
    await store.logs.create(log, NOON);
    const writer = { writeVerifier: log.writeVerifier, keeperVerifier: null };
    const say = (line = anyLine()) => store.logs.append(log.id, line, writer, NOON);
    await say();
    return { store, log, say };
  }

  test('is one command for a poll, with news and without', async () => {
    const { store, log } = await openRoom();

    expect(await billed(() => store.logs.read(log.id, 2, NOON))).toBe(1);
    expect(await billed(() => store.logs.read(log.id, 1, NOON))).toBe(1);
    expect(await billed(() => store.logs.read(log.id, 0, NOON))).toBe(1);
  });

  test('is three commands for an added line, and two for one that was sent again', async () => {
    const { say } = await openRoom();
    const line = anyLine();

    expect(await billed(() => say(line))).toBe(3);
    expect(await billed(() => say(line))).toBe(2);
  });

  test('is a handful for opening, extending and erasing, also where Redis sees a script for the first time', async () => {
    const { store, log } = await openRoom();

    expect(await billed(() => store.logs.create(anyLog().log, NOON))).toBeLessThanOrEqual(5);
    expect(
      await billed(() => store.logs.extend(log.id, log.keeperVerifier, 3_600, NOON)),
    ).toBeLessThanOrEqual(6);
    expect(await billed(() => store.logs.erase(log.id, log.keeperVerifier, NOON))).toBeLessThanOrEqual(7);
  });
});

describe('the time to live of what lies in Upstash', () => {
  let redis: TestRedis;
  let bridge: UpstashBridge;

  beforeAll(async () => {
    redis = await startRedis();
    bridge = await startUpstashBridge(redis);
  });
  afterAll(async () => {
    await bridge.stop();
    await redis.stop();
  });

  async function ttlOf(key: string): Promise<Reply> {
    const connection = await redis.connect();
    const ttl = await connection.send(['PTTL', key]);
    connection.close();
    return ttl;
  }

  function expectAbout(actual: Reply, expected: number): void {
    expect(actual).toBeGreaterThan(expected - 60_000);
    expect(actual).toBeLessThanOrEqual(expected);
  }

  test('is the life of the room, and ninety days more for the tombstone', async () => {
    const store = createUpstashStore(bridge);
    const { log } = anyLog(7_200);
    await store.logs.create(log, NOON);
    const writer = { writeVerifier: log.writeVerifier, keeperVerifier: null };
    await store.logs.append(log.id, anyLine(), writer, NOON);

    expectAbout(await ttlOf(`log:{${log.id}}`), hours(2));
    expectAbout(await ttlOf(`used:{${log.id}}`), hours(2) + days(90));

    await store.logs.extend(log.id, log.keeperVerifier, 3_600, NOON);
    expectAbout(await ttlOf(`log:{${log.id}}`), hours(1));
    expectAbout(await ttlOf(`used:{${log.id}}`), hours(1) + days(90));

    await store.logs.erase(log.id, log.keeperVerifier, NOON);
    expectAbout(await ttlOf(`log:{${log.id}}`), days(90));
    expectAbout(await ttlOf(`used:{${log.id}}`), days(90));
  });

  test('leaves no key without an end', async () => {
    const connection = await redis.connect();
    const keys = (await connection.send(['KEYS', '*'])) as string[];
    const ttls = await Promise.all(keys.map((key) => connection.send(['PTTL', key])));
    connection.close();

    expect(keys.length).toBeGreaterThan(0);
    for (const ttl of ttls) expect(ttl).toBeGreaterThan(0);
  });
});

describe('an Upstash that does not answer', () => {
  test('is reported in one sentence that quotes nothing of what was sent', async () => {
    const store = createUpstashStore({
      url: 'http://127.0.0.1:9',
      token: 'secret-of-the-database',
      timeoutMs: 500,
    });
    const { log } = anyLog();
    const failure: unknown = await store.logs.create(log, NOON).catch((error: unknown) => error);

    expect(failure).toMatchObject({ name: 'StoreFailure' });
    const told = JSON.stringify(failure) + String(failure) + String((failure as Error).stack);
    for (const secret of [log.id, log.first.box, log.writeVerifier, 'secret-of-the-database']) {
      expect(told).not.toContain(secret);
    }
    await expect(store.checkHealth()).rejects.toThrow(/^Upstash does not answer/);
  });

  test('that does not know the token is a failure, not an empty room', async () => {
    const redis = await startRedis();
    const bridge = await startUpstashBridge(redis);
    const store = createUpstashStore({ url: bridge.url, token: 'another' });

    await expect(store.logs.read(anyLog().log.id, 0, NOON)).rejects.toMatchObject({ name: 'StoreFailure' });

    await bridge.stop();
    await redis.stop();
  });
});
