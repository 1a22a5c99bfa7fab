import { parse } from 'valibot';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFunctions } from '@netlify/zip-it-and-ship-it';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '#protocol/problem.ts';
import { createNetlifyApi } from '#server/netlify.ts';
import { anyLog } from '../support/sealed-things.ts';

type Manifest = {
  functions: {
    name: string;
    routes?: { pattern: string; literal?: string; expression?: string; methods: string[] }[];
    trafficRules?: {
      action: {
        config: {
          aggregate: { keys: { type: string }[] };
          rateLimitConfig: { windowLimit: number; windowSize: number };
        };
      };
    };
  }[];
};

const FUNCTIONS = new URL('../../netlify/functions', import.meta.url).pathname;

describe('what Netlify makes of the functions', () => {
  let folder: string;
  let functions: Manifest['functions'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peer-circle-functions-'));
    const manifest = join(folder, 'manifest.json');
    await zipFunctions(FUNCTIONS, folder, {
      manifest,
      archiveFormat: 'none',
      basePath: new URL('../..', import.meta.url).pathname,
      config: { '*': { nodeBundler: 'esbuild' } },
    });
    ({ functions } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('is a function for each group of addresses, and no other', () => {
    const addresses = Object.fromEntries(
      functions.map(({ name, routes = [] }) => [name, routes.map((route) => route.pattern)]),
    );

    expect(addresses).toEqual({
      health: ['/api/health'],
      icebreakers: ['/api/icebreakers'],
      room: [
        '/api/rooms/:id',
        '/api/rooms/:id/events',
        '/api/rooms/:id/keepers',
        '/api/forms/:id',
        '/api/forms/:id/answers',
        '/api/forms/:id/close',
      ],
      rooms: ['/api/rooms', '/api/forms'],
      time: ['/api/time'],
    });
  });

  test('lets every method through, so that a wrong one is answered by our own 405', () => {
    for (const { routes = [] } of functions) {
      for (const route of routes) expect(route.methods).toEqual([]);
    }
  });

  test('limits two functions, the most a free plan has rules for, and each caller for herself', () => {
    const limited = functions.flatMap(({ name, trafficRules }) =>
      trafficRules ? [[name, trafficRules.action.config] as const] : [],
    );

    expect(Object.fromEntries(limited)).toEqual({
      room: {
        rateLimitConfig: { algorithm: 'sliding_window', windowLimit: 9_000, windowSize: 60 },
        aggregate: { keys: [{ type: 'ip' }, { type: 'domain' }] },
      },
      rooms: {
        rateLimitConfig: { algorithm: 'sliding_window', windowLimit: 120, windowSize: 60 },
        aggregate: { keys: [{ type: 'ip' }, { type: 'domain' }] },
      },
    });
  });

  test('limits the calls of forms as those of rooms', () => {
    const limited = functions.filter(({ trafficRules }) => trafficRules);
    const addresses = limited.flatMap(({ routes = [] }) => routes.map((route) => route.pattern));

    expect(addresses.filter((path) => path.startsWith('/api/forms')).toSorted()).toEqual([
      '/api/forms',
      '/api/forms/:id',
      '/api/forms/:id/answers',
      '/api/forms/:id/close',
    ]);
  });

  test('runs from its bundle, without anything of the checkout around it', async () => {
    const bundled = (await import(join(folder, 'time', 'netlify', 'functions', 'time.mjs'))) as {
      default: (request: Request) => Promise<Response>;
    };
    const response = await bundled.default(new Request('https://circle.example/api/time'));

    expect(response.status).toBe(200);
  });
});

describe('a copy on Netlify without a store', () => {
  const sentence =
    'Rooms and forms need a store: set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN, then deploy again.';
  const reported: string[] = [];
  const report = (line: string) => reported.push(line);
  const answer = createNetlifyApi({}, report);
  const ask = (path: string, init?: RequestInit) =>
    answer(new Request(`https://circle.example${path}`, init));

  test('says at every door of a room or a form what to set', async () => {
    const { id } = anyLog().log;
    for (const [method, path] of [
      ['POST', '/api/rooms'],
      ['GET', `/api/rooms/${id}/events`],
      ['POST', `/api/rooms/${id}/events`],
      ['PUT', `/api/rooms/${id}/keepers`],
      ['PATCH', `/api/rooms/${id}`],
      ['DELETE', `/api/rooms/${id}`],
      ['POST', '/api/forms'],
      ['GET', `/api/forms/${id}`],
      ['POST', `/api/forms/${id}/answers`],
      ['POST', `/api/forms/${id}/close`],
      ['GET', `/api/forms/${id}/answers`],
      ['DELETE', `/api/forms/${id}`],
      ['GET', '/api/health'],
    ] as const) {
      const response = await ask(path, { method });
      expect(response.status).toBe(503);
      expect(parse(Problem, await response.json())).toMatchObject({
        type: 'store-not-configured',
        detail: sentence,
      });
    }
    // What the organiser finds in the log names no room and no form.
    expect(reported).toContain('GET /api/rooms/:id/events 503');
    expect(reported).toContain('POST /api/forms/:id/close 503');
    expect(reported.join()).not.toContain(id);
  });

  test('still tells the time and hands out questions', async () => {
    expect((await ask('/api/time')).status).toBe(200);
    expect((await ask('/api/icebreakers')).status).toBe(200);
  });

  test('that is half set up names the half that is missing', async () => {
    const half = createNetlifyApi({ UPSTASH_REDIS_REST_URL: 'https://db.example' }, report);
    const response = await half(new Request('https://circle.example/api/health'));

    expect(parse(Problem, await response.json()).detail).toBe(
      'UPSTASH_REDIS_REST_URL is set but UPSTASH_REDIS_REST_TOKEN is not: set both, or neither.',
    );
  });
});
