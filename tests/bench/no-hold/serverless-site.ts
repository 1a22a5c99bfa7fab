import { parse } from 'valibot';
import { EventsPage, LineAdded, ServerTime } from '#protocol/room-responses.ts';
import { createApi } from '#server/http/api.ts';
import { createFetchHandler } from '#server/http/fetch-handler.ts';
import { readEnvironment } from '#server/env.ts';
import { openUpstash } from '#server/store/upstash-store.ts';
import { startRedis } from '../../support/redis.ts';
import { anyLine, anyLog } from '../../support/sealed-things.ts';
import { seeded } from '../../support/seeded.ts';
import { startUpstashBridge } from '../../support/upstash-bridge.ts';

/** A line as a simulated screen gets it. */
export type Line = { seq: number; at: number };

/** One room of a site without held reads, asked at virtual instants (epoch ms). `bytes` is the size of the whole answer. */
export type ServerlessSite = {
  read: (at: number, after: number) => Promise<{ now: number; lines: Line[]; bytes: number }>;
  append: (at: number) => Promise<Line & { now: number; bytes: number }>;
  time: (at: number) => Promise<{ now: number; bytes: number }>;
  /** Commands the store has been billed for since the site was started, the room's creation included. */
  commands: () => Promise<number>;
  stop: () => Promise<void>;
};

type Options = { instances: number; seed: number; openedAt: number };

/** What a platform adds to our own headers (date, server, request id, cache status, transport security), about. */
const PLATFORM_HEADER_BYTES = 300;
const HOLD_SECONDS = 0;
const SITE = 'https://circle.example';

/**
 * The real handlers over the real store adapter and a real Redis, as this many function instances of which any may answer;
 * only the time is ours.
 */
export async function startServerlessSite({ instances, seed, openedAt }: Options): Promise<ServerlessSite> {
  const redis = await startRedis();
  const bridge = await startUpstashBridge(redis);
  const random = seeded(seed);
  let now = openedAt;
  const handlers = Array.from({ length: instances }, () => handlerOver(bridge.url, bridge.token, () => now));
  const { log, writeToken } = anyLog();
  const { id, first, ...verifiers } = log;
  await call(openedAt, '/api/rooms', { id, first, ...verifiers });

  async function call(at: number, path: string, body?: unknown): Promise<{ bytes: number; value: unknown }> {
    now = Math.floor(at);
    const handle = handlers[Math.floor(random() * instances)]!;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${writeToken}` };
    const post = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await handle(new Request(`${SITE}${path}`, body === undefined ? {} : post));
    const answer = await response.text();
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${answer}`);
    const ownHeaders = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    return { bytes: answer.length + ownHeaders.length + PLATFORM_HEADER_BYTES, value: JSON.parse(answer) };
  }

  return {
    read: async (at, after) => {
      const { bytes, value } = await call(at, `/api/rooms/${id}/events?after=${after}`);
      const page = parse(EventsPage, value);
      return { bytes, now: page.now, lines: page.events };
    },
    append: async (at) => {
      const { bytes, value } = await call(at, `/api/rooms/${id}/events`, anyLine());
      return { bytes, ...parse(LineAdded, value) };
    },
    time: async (at) => {
      const { bytes, value } = await call(at, '/api/time');
      return { bytes, ...parse(ServerTime, value) };
    },
    commands: () => bridge.billedCommands(),
    stop: async () => {
      await bridge.stop();
      await redis.stop();
    },
  };
}

/** One function instance: what is in its memory is its own. */
function handlerOver(url: string, token: string, now: () => number): (request: Request) => Promise<Response> {
  const environment = { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token };
  const { roomsPerMinute, linesPerMinute, ...settings } = readEnvironment(environment);
  const storeState = openUpstash({ roomsPerMinute, linesPerMinute, ...settings }, HOLD_SECONDS);
  const limits = { roomsPerMinute, linesPerMinute };
  const report = (line: string) => console.error(line);
  const api = createApi({
    storeState,
    now,
    holdSeconds: HOLD_SECONDS,
    version: 'bench',
    siteUrl: null,
    ...limits,
    report,
  });
  return createFetchHandler(api);
}
