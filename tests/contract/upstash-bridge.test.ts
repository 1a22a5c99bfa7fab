import { Redis } from '@upstash/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startUpstashBridge, type UpstashBridge } from '../support/upstash-bridge.ts';

describe('the stand-in for Upstash', () => {
  let redis: TestRedis;
  let bridge: UpstashBridge;
  let client: Redis;

  beforeAll(async () => {
    redis = await startRedis();
    bridge = await startUpstashBridge(redis);
    client = new Redis({
      url: bridge.url,
      token: bridge.token,
      automaticDeserialization: false,
      enableTelemetry: false,
    });
  });
  afterAll(async () => {
    await bridge.stop();
    await redis.stop();
  });

  const ask = (path: string, method: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${bridge.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${bridge.token}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, 'POST', body, headers);

  test('keeps texts of every kind as they were', async () => {
    for (const text of ['null', 'true', '1e5', 'OK', '', '“curly”', '日本語', '{"a":1}']) {
      await client.set('text', text);
      expect(await client.get('text')).toBe(text);
    }
  });

  test('answers numbers, nothing and lists as the database means them', async () => {
    await client.hset('hash', { one: '1', two: 'null' });

    expect(await client.hmget('hash', 'one', 'none', 'two')).toEqual(['1', null, 'null']);
    expect(await client.hlen('hash')).toBe(2);
    expect(await client.get('nothing')).toBeNull();
  });

  test('carries out several commands in a row, and a transaction as one', async () => {
    expect(await client.pipeline().set('a', '1').incr('a').get('a').exec()).toEqual(['OK', 2, '2']);
    expect(await client.multi().incr('a').incr('a').exec()).toEqual([3, 4]);
  });

  test('runs a script that the database has not seen, and knows it the next time', async () => {
    const script = client.createScript<string[]>("return {ARGV[1], redis.call('ECHO', KEYS[1])}");

    expect(await script.exec(['key'], ['value'])).toEqual(['value', 'key']);
    const before = await bridge.billedCommands();
    await script.exec(['key'], ['value']);
    expect((await bridge.billedCommands()) - before).toBe(2);
  });

  test('encodes what it answers only when asked to', async () => {
    await client.set('word', 'hello');
    const plain = await post('/', ['GET', 'word']);
    const encoded = await post('/', ['GET', 'word'], { 'upstash-encoding': 'base64' });

    expect(await plain.json()).toEqual({ result: 'hello' });
    expect(await encoded.json()).toEqual({ result: 'aGVsbG8=' });
    expect(encoded.headers.get('upstash-sync-token')).toBeTruthy();
  });

  test('fails as Upstash fails', async () => {
    await client.set('word', 'hello');
    const wrongType = await post('/', ['HGET', 'word', 'field']);
    expect(wrongType.status).toBe(400);
    expect(await wrongType.json()).toMatchObject({ error: expect.stringMatching(/^WRONGTYPE /) as string });
    const inARow = await post('/pipeline', [
      ['HGET', 'word', 'field'],
      ['GET', 'word'],
    ]);
    expect(await inARow.json()).toMatchObject([{ error: expect.any(String) as string }, { result: 'hello' }]);
    const discarded = await post('/multi-exec', [['NONSENSE'], ['GET', 'word']]);
    expect(await discarded.json()).toMatchObject({ error: expect.stringMatching(/^EXECABORT /) as string });

    expect((await post('/', { not: 'a command' })).status).toBe(400);
    expect((await ask('/', 'GET')).status).toBe(405);
    const stranger = await post('/pipeline', [['GET', 'word']], { authorization: 'Bearer wrong' });
    expect(stranger.status).toBe(401);
    expect(await stranger.json()).toMatchObject({ error: expect.stringMatching(/^WRONGPASS /) as string });
  });
});
