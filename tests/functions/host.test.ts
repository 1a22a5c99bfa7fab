import { parse } from 'valibot';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EventsPage } from '#protocol/room-responses.ts';
import { Problem } from '#protocol/problem.ts';
import { SECURITY_HEADERS } from '#host/security-headers.ts';
import { startHost, type Host } from '../support/host.ts';
import { anyLine, anyLog } from '../support/sealed-things.ts';

const PAGE = `<!doctype html><title>A page</title>${'<p>Words, words, words.</p>'.repeat(100)}`;

describe('the host', () => {
  let folder: string;
  let host: Host;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peer-circle-site-'));
    const dist = join(folder, 'dist');
    await mkdir(join(dist, 'rooms/new'), { recursive: true });
    await mkdir(join(dist, '_astro'));
    await writeFile(join(dist, 'index.html'), PAGE);
    await writeFile(join(dist, 'rooms/new/index.html'), PAGE.replace('A page', 'New room'));
    await writeFile(join(dist, '404.html'), '<!doctype html><title>Not here</title>');
    await writeFile(join(dist, '_astro/room.Cq9x.js'), 'export const words = 1;'.repeat(50));
    await mkdir(join(dist, 'pagefind/fragment'), { recursive: true });
    await writeFile(join(dist, 'pagefind/fragment/en_1bf1627.pf_fragment'), Buffer.alloc(64, 8));
    await mkdir(join(dist, 'pagefind/index'));
    await writeFile(join(dist, 'pagefind/index/en_4159552.pf_index'), Buffer.alloc(64, 9));
    await writeFile(join(dist, 'pagefind/pagefind-entry.json'), '{}');
    await mkdir(join(dist, 'sessions'));
    await writeFile(join(dist, 'sessions/trust-ladder.md'), '# Trust ladder');
    await writeFile(join(dist, 'feed.xml'), '<rss version="2.0"></rss>');
    await writeFile(join(dist, 'letters.woff2'), Buffer.alloc(64, 7));
    await writeFile(join(folder, 'secret.txt'), 'not for the world');
    host = await startHost({ dist });
  });
  afterAll(async () => {
    await host.stop();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${host.url}${path}`, { method, headers, redirect: 'manual' });

  /** What goes over the wire is exactly this: `fetch` would tidy a path up before it sends it. */
  async function exactly(request: string): Promise<string> {
    const socket = createConnection({ port: host.port, host: '127.0.0.1' });
    socket.write(request);
    return text(socket);
  }

  describe('as a door to the site', () => {
    test('serves a page under its plain address', async () => {
      for (const path of ['/rooms/new', '/rooms/new/', '/rooms/new?theme=dark', '/rooms/new/index.html']) {
        const response = await get(path);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(await response.text()).toContain('New room');
      }
      expect(await (await get('/')).text()).toBe(PAGE);
    });

    test('answers what is not there with its own page', async () => {
      const response = await get('/nothing/here');

      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Not here');
    });

    test('gives out nothing that lies outside the site', async () => {
      for (const path of [
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '/..%2fsecret.txt',
        '/rooms/../../secret.txt',
        '//secret.txt',
        '/%',
        '/%00',
      ]) {
        const answer = await exactly(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
        expect(answer).toMatch(/^HTTP\/1\.1 404 /);
        expect(answer).not.toContain('not for the world');
      }
    });

    test('sends pages packed, in the way the browser takes', async () => {
      for (const [accepted, sent] of [
        ['gzip, deflate, br', 'br'],
        ['gzip', 'gzip'],
        ['identity', null],
      ] as const) {
        const response = await get('/', { 'accept-encoding': accepted });
        expect(response.headers.get('content-encoding')).toBe(sent);
        expect(response.headers.get('vary')).toBe('Accept-Encoding');
        expect(await response.text()).toBe(PAGE);
      }
      expect(
        (await get('/letters.woff2', { 'accept-encoding': 'br' })).headers.get('content-encoding'),
      ).toBeNull();
    });

    test('lets browsers keep for ever what never changes, and ask about the rest', async () => {
      const script = await get('/_astro/room.Cq9x.js');
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');

      const page = await get('/');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      const again = await get('/', { 'if-none-match': page.headers.get('etag')! });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await get('/_astro/gone.js')).headers.get('cache-control')).toBe('no-cache');
    });

    test('says of plans, the feed and the search index what they are, and how long they keep', async () => {
      const KEPT = 'public, max-age=31536000, immutable';
      for (const [path, type, kept] of [
        ['/sessions/trust-ladder.md', 'text/markdown; charset=utf-8', 'no-cache'],
        ['/feed.xml', 'application/xml', 'no-cache'],
        ['/pagefind/pagefind-entry.json', 'application/json', 'no-cache'],
        ['/pagefind/fragment/en_1bf1627.pf_fragment', 'application/octet-stream', KEPT],
      ]) {
        const { status, headers } = await get(path!);
        expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
          200,
          type,
          kept,
        ]);
      }
      expect((await get('/pagefind/fragment/gone')).headers.get('cache-control')).toBe('no-cache');
    });

    test('keeps for ever the same files as the copy on Netlify', async () => {
      const toml = await readFile(new URL('../../netlify.toml', import.meta.url), 'utf8');
      const kept = [
        ...toml.matchAll(/^for = "(.*)\*"\n\[headers\.values\]\nCache-Control = ".*immutable"$/gm),
      ];
      expect(kept.map(([, path]) => path)).toEqual(['/_astro/', '/pagefind/fragment/', '/pagefind/index/']);

      for (const file of [
        '/_astro/room.Cq9x.js',
        '/pagefind/fragment/en_1bf1627.pf_fragment',
        '/pagefind/index/en_4159552.pf_index',
      ])
        expect((await get(file)).headers.get('cache-control')).toContain('immutable');
    });

    test('says how long a page is without sending it, and takes nothing but reading', async () => {
      const head = await get('/', { 'accept-encoding': 'identity' }, 'HEAD');
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(PAGE.length)]);
      expect((await get('/', {}, 'POST')).status).toBe(405);
    });

    test('sends every page with what protects its readers', async () => {
      for (const path of ['/', '/nothing', '/_astro/room.Cq9x.js']) {
        const { headers } = await get(path);
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
        expect(headers.get('x-powered-by')).toBeNull();
      }
    });

    test('protects its pages as the copy on Netlify does', async () => {
      const toml = await readFile(new URL('../../netlify.toml', import.meta.url), 'utf8');
      const everywhere = toml.slice(toml.indexOf('for = "/*"')).split('[[headers]]')[0]!;
      const listed = [...everywhere.matchAll(/^([\w-]+) = "(.*)"$/gm)].map(([, name, value]) => [
        name!.toLowerCase(),
        value,
      ]);
      const {
        'strict-transport-security': secure,
        for: everyPath,
        ...rest
      } = Object.fromEntries(listed) as Record<string, string>;

      expect(everyPath).toBe('/*');
      expect(rest).toEqual(SECURITY_HEADERS);
      // A host at home is often reached without TLS; Netlify never is.
      expect(secure).toMatch(/^max-age=\d{8}/);
    });
  });

  describe('as a server of rooms', () => {
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${host.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });

    test('has printed one line, with the address it listens on', () => {
      expect(host.printed).toEqual([`Peer Circle is open at http://localhost:${host.port}`]);
    });

    test('refuses a large body before it has arrived', async () => {
      const answer = await exactly(
        'POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{',
      );

      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer.toLowerCase()).toContain('connection: close');
      expect(answer).toContain('"too-large"');
    });

    test('refuses a body that grows too large on the way', async () => {
      const chunk = `2000\r\n${' '.repeat(0x2000)}\r\n`;
      const answer = await exactly(
        `POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`,
      );

      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    });

    test('refuses what is no JSON without reading it to its end', async () => {
      const answer = await exactly(
        'POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 900000\r\n\r\n{',
      );

      expect(answer).toMatch(/^HTTP\/1\.1 415 /);
    });

    test('keeps the connection of someone whose call was merely refused', async () => {
      const { log } = anyLog();
      const ask = `GET /api/rooms/${log.id}/events HTTP/1.1\r\nHost: localhost\r\n`;
      const answers = await exactly(`${ask}\r\n${ask}Connection: close\r\n\r\n`);

      expect(answers.match(/HTTP\/1\.1 404 /g)).toHaveLength(2);
    });

    test('refuses pages of another site', async () => {
      const response = await post('/api/rooms', JSON.stringify(anyLog().log), {
        origin: 'https://elsewhere.example',
      });
      expect([response.status, parse(Problem, await response.json()).type]).toEqual([403, 'wrong-origin']);
      const own = await post('/api/rooms', JSON.stringify(anyLog().log), { origin: host.url });
      expect(own.status).toBe(201);
    });

    test('sends nothing after the head of an answer that has no body', async () => {
      const { log, managementKey } = anyLog();
      await post('/api/rooms', JSON.stringify(log));
      const answer = await exactly(
        `DELETE /api/rooms/${log.id} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${managementKey}\r\nConnection: close\r\n\r\n`,
      );

      expect(answer).toMatch(/^HTTP\/1\.1 204 /);
      expect(answer.toLowerCase()).not.toContain('content-length');
      expect(answer.endsWith('\r\n\r\n')).toBe(true);
    });

    test('answers everyone who waits before it stops, and finds its rooms again', async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'peer-circle-data-'));
      const other = await startHost({ dataDir });
      const { log, writeToken } = anyLog();
      const send = (path: string, body: unknown, headers = {}) =>
        fetch(`${other.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });
      await send('/api/rooms', log);
      const events = `/api/rooms/${log.id}/events`;
      // A first round proves that the second one waits on a warm connection.
      const first = fetch(`${other.url}${events}?after=1&wait=25`);
      await send(events, anyLine(), { authorization: `Bearer ${writeToken}` });
      await first;
      const held = fetch(`${other.url}${events}?after=2&wait=25`);
      await fetch(`${other.url}/api/time`);
      await other.stop();

      expect(parse(EventsPage, await (await held).json())).toMatchObject({ head: 2, events: [] });
      await other.restart();
      expect(parse(EventsPage, await (await fetch(`${other.url}${events}`)).json()).head).toBe(2);
      await other.stop();
      await rm(dataDir, { recursive: true });
    });
  });

  describe('that is set up wrongly', () => {
    async function troubleOf(env: Record<string, string>, dataDir?: string) {
      const other = await startHost({ env, ...(dataDir === undefined ? {} : { dataDir }) });
      const health = await fetch(`${other.url}/api/health`);
      const rooms = await fetch(`${other.url}/api/rooms`, { method: 'POST' });
      const problem = parse(Problem, await health.json());
      await other.stop();
      expect([health.status, rooms.status]).toEqual([503, 503]);
      expect(parse(Problem, await rooms.json()).type).toBe(problem.type);
      return { ...problem, printed: other.printed };
    }

    test.each([
      [
        { UPSTASH_REDIS_REST_URL: 'https://db.example' },
        'UPSTASH_REDIS_REST_URL is set but UPSTASH_REDIS_REST_TOKEN is not: set both, or neither.',
      ],
      [
        { UPSTASH_REDIS_REST_TOKEN: 'secret' },
        'UPSTASH_REDIS_REST_TOKEN is set but UPSTASH_REDIS_REST_URL is not: set both, or neither.',
      ],
      [
        { UPSTASH_REDIS_REST_URL: 'db.example', UPSTASH_REDIS_REST_TOKEN: 'secret' },
        'UPSTASH_REDIS_REST_URL must be the https address from the Upstash console.',
      ],
      [{ HOLD_SECONDS: 'long' }, 'HOLD_SECONDS must be a whole number from 0 to 55.'],
    ])('%o: says so in one sentence, on the console and in its health', async (env, sentence) => {
      const trouble = await troubleOf(env);

      expect(trouble).toMatchObject({ type: 'store-not-configured', detail: sentence });
      expect(trouble.printed).toContain(sentence);
      expect(trouble.printed.join()).not.toContain('secret');
    });

    test('with a data folder it may not write to: says which and what to set', async () => {
      const file = join(folder, 'secret.txt');
      const trouble = await troubleOf({}, join(file, 'data'));

      expect(trouble.type).toBe('store-unavailable');
      expect(trouble.detail).toMatch(
        /^Rooms and forms cannot be kept in .*: set DATA_DIR to a folder this program may write to\.$/,
      );
      expect(trouble.printed).toContain(trouble.detail);
    });

    test('with a store that does not answer: its health says what to check', async () => {
      const env = { UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:9', UPSTASH_REDIS_REST_TOKEN: 'secret' };
      const other = await startHost({ env });
      const health = await fetch(`${other.url}/api/health`);

      expect(health.status).toBe(503);
      const problem = parse(Problem, await health.json());
      expect(problem.type).toBe('store-unavailable');
      expect(problem.detail).toMatch(/^Upstash does not answer: check /);
      const { log } = anyLog();
      const read = await fetch(`${other.url}/api/rooms/${log.id}/events`);
      expect(read.status).toBe(503);
      await other.stop();
      // What it told its operator names no room.
      expect(other.printed.join()).toContain('GET /api/rooms/:id/events 503');
      expect(other.printed.join()).not.toContain(log.id);
    });
  });
});
