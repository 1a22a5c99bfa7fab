import { parse } from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  EventsPage,
  Health,
  LineAdded,
  RoomCreated,
  RoomExtended,
  ServerTime,
} from '#protocol/room-responses.ts';
import { MAX_TTL_SECONDS } from '#protocol/limits.ts';
import type { ApiDeps } from '#server/http/api.ts';
import { createFetchHandler } from '#server/http/fetch-handler.ts';
import type { Store } from '#server/store/store.ts';
import {
  anyBox,
  anyId,
  anyLine,
  anyLog,
  anyToken,
  hours,
  NOON,
  verifierOf,
} from '../support/sealed-things.ts';
import { expectProblem, SITE, siteOver, type SiteToCall } from './site-over.ts';
import type { StoreToCall } from './stores-to-call.ts';

/** Every row of the table of calls, and every error, whichever store is behind. */
export function describeRoomCalls(name: string, start: () => Promise<StoreToCall>): void {
  describe(name, () => {
    let store: Store;
    let peer: Store;
    let stop: () => Promise<void>;
    let ours: SiteToCall;
    let now = NOON;
    const reported: string[] = [];

    beforeAll(async () => {
      ({ store, peer, stop } = await start());
      ours = site();
    });
    afterAll(() => stop());

    function site(changes: Partial<ApiDeps> = {}) {
      return siteOver(store, { now: () => now, report: (line) => reported.push(line), ...changes });
    }

    const call = (...args: Parameters<typeof ours.call>) => ours.call(...args);

    async function openRoom(ttlSeconds = 86_400) {
      const { log, writeToken, managementKey } = anyLog(ttlSeconds);
      const created = await call('POST', '/api/rooms', { body: log });
      expect(created.status).toBe(201);
      return {
        log,
        writeToken,
        managementKey,
        path: `/api/rooms/${log.id}`,
        events: `/api/rooms/${log.id}/events`,
      };
    }

    describe('opening a room', () => {
      test('answers where the log stands, when it ends and how long reads are held', async () => {
        const { log } = anyLog(3_600);
        const response = await call('POST', '/api/rooms', { body: log });

        expect(response.status).toBe(201);
        expect(parse(RoomCreated, await response.json())).toEqual({
          ...{ head: 1, at: NOON, now: NOON, expiresAt: NOON + hours(1), holdSeconds: 0 },
        });
      });

      test('twice under one id is refused, also after it was erased', async () => {
        const room = await openRoom();
        await expectProblem(await call('POST', '/api/rooms', { body: room.log }), 409, 'room-exists');
        await call('DELETE', room.path, { token: room.managementKey });
        await expectProblem(await call('POST', '/api/rooms', { body: room.log }), 409, 'room-exists');
      });

      const first = anyLine();
      const wrongs: [string, Record<string, unknown>, RegExp][] = [
        ['an id of the wrong length', { id: 'short' }, /: id$/],
        ['an id that is not written in its one proper way', { id: `${'A'.repeat(21)}B` }, /: id$/],
        ['no write verifier', { writeVerifier: undefined }, /: writeVerifier$/],
        ['a verifier that is no text', { keeperVerifier: 7 }, /: keeperVerifier$/],
        ['a life of less than an hour', { ttlSeconds: 3_599 }, /: ttlSeconds$/],
        ['a life of more than ninety days', { ttlSeconds: MAX_TTL_SECONDS + 1 }, /: ttlSeconds$/],
        ['a life that is no whole number', { ttlSeconds: 3_600.5 }, /: ttlSeconds$/],
        ['no first line', { first: undefined }, /: first$/],
        ['a first line without a key', { first: { box: first.box } }, /: first\.key$/],
        ['a key that is too short', { first: { ...first, key: 'a'.repeat(15) } }, /: first\.key$/],
        ['a key that is too long', { first: { ...first, key: 'a'.repeat(65) } }, /: first\.key$/],
        ['a key with a blank', { first: { ...first, key: 'a b'.repeat(8) } }, /: first\.key$/],
        ['a box one byte too long', { first: { ...first, box: anyBox(542) } }, /: first\.box$/],
        ['a box of version 2', { first: { ...first, box: `Ag${first.box.slice(2)}` } }, /: first\.box$/],
        [
          'a box that is not base64url',
          { first: { ...first, box: `${first.box.slice(0, -1)}=` } },
          /: first\.box$/,
        ],
        [
          'a box with stray bits at its end',
          { first: { ...first, box: `${first.box.slice(0, -1)}B` } },
          /: first\.box$/,
        ],
        ['an unknown field', { title: 'Ada’s circle' }, /^Unknown field: title$/],
        ['an unknown field in the line', { first: { ...first, by: 'ada' } }, /^Unknown field: by$/],
      ];
      test.each(wrongs)('with %s is refused and named', async (_, change, detail) => {
        const body = { ...anyLog().log, ...change };
        await expectProblem(await call('POST', '/api/rooms', { body }), 400, 'invalid-request', detail);
      });

      test('takes the shortest and the longest life, and keys of 16 and 64 characters', async () => {
        for (const [ttlSeconds, length] of [
          [3_600, 16],
          [MAX_TTL_SECONDS, 64],
        ] as const) {
          const key = anyToken().repeat(2).slice(0, length);
          const body = { ...anyLog(ttlSeconds).log, first: { ...anyLine(), key } };
          expect((await call('POST', '/api/rooms', { body })).status).toBe(201);
        }
      });
    });

    describe('adding a line', () => {
      test('answers its place and stamp, and the same again for the same key', async () => {
        const room = await openRoom();
        const body = anyLine();
        const added = await call('POST', room.events, { token: room.writeToken, body });
        now = NOON + 5_000;
        const again = await call('POST', room.events, { token: room.writeToken, body });
        now = NOON;

        expect(added.status).toBe(201);
        expect(parse(LineAdded, await added.json())).toEqual({ seq: 2, at: NOON, now: NOON });
        expect(again.status).toBe(200);
        expect(parse(LineAdded, await again.json())).toEqual({ seq: 2, at: NOON, now: NOON + 5_000 });
      });

      test('takes the same token whatever the case of the word before it', async () => {
        const room = await openRoom();
        const headers = { authorization: `bearer ${room.writeToken}` };

        expect((await call('POST', room.events, { body: anyLine(), headers })).status).toBe(201);
      });

      test('needs the token of the link', async () => {
        const room = await openRoom();
        for (const headers of [
          {},
          { authorization: 'Bearer' },
          { authorization: `Basic ${room.writeToken}` },
          { authorization: `Bearer ${anyToken()}` },
          { authorization: `Bearer ${room.managementKey}` },
          { authorization: `Bearer ${room.log.writeVerifier}` },
          { authorization: `Bearer ${room.writeToken}x` },
        ]) {
          const response = await call('POST', room.events, { body: anyLine(), headers });
          expect(response.headers.get('www-authenticate')).toBe('Bearer');
          await expectProblem(response, 401, 'wrong-token');
        }
        expect(parse(EventsPage, await (await call('GET', room.events)).json()).head).toBe(1);
      });

      test('with a wrong form is refused before anything else is looked at', async () => {
        const room = await openRoom();
        const wrong = { ...anyLine(), box: 'nonsense' };

        await expectProblem(
          await call('POST', room.events, { body: wrong }),
          400,
          'invalid-request',
          /: box$/,
        );
        await expectProblem(
          await call('POST', room.events, { token: room.writeToken, raw: '{"key":' }),
          400,
          'invalid-request',
          /not JSON/,
        );
        for (const raw of ['[]', 'null', '"text"', '7', '']) {
          await expectProblem(
            await call('POST', room.events, { token: room.writeToken, raw }),
            400,
            'invalid-request',
          );
        }
        const sly = `{"__proto__":{"key":"x"},"key":"${anyLine().key}","box":"${anyBox()}"}`;
        await expectProblem(
          await call('POST', room.events, { token: room.writeToken, raw: sly }),
          400,
          'invalid-request',
          /__proto__/,
        );
      });
    });

    describe('reading', () => {
      test('gives all lines, where the log stands, when it ends and how long reads are held', async () => {
        const room = await openRoom();
        const line = anyLine();
        await call('POST', room.events, { token: room.writeToken, body: line });
        const response = await call('GET', room.events);

        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe('application/json');
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(parse(EventsPage, await response.json())).toEqual({
          head: 2,
          now: NOON,
          holdSeconds: 0,
          events: [
            { seq: 1, at: NOON, box: room.log.first.box },
            { seq: 2, at: NOON, box: line.box },
          ],
          more: false,
          expiresAt: NOON + hours(24),
        });
      });

      test('gives what comes after a line, and nothing beyond the end', async () => {
        const room = await openRoom();
        await call('POST', room.events, { token: room.writeToken, body: anyLine() });
        const after = async (seq: number) =>
          parse(EventsPage, await (await call('GET', `${room.events}?after=${seq}`)).json());

        expect((await after(1)).events.map((event) => event.seq)).toEqual([2]);
        expect(await after(2)).toMatchObject({ head: 2, events: [], more: false });
        expect(await after(70)).toMatchObject({ head: 2, events: [], more: false });
      });

      test('says when there is more than five hundred lines', async () => {
        const room = await openRoom();
        const writer = { writeVerifier: room.log.writeVerifier, keeperVerifier: null };
        await Promise.all(
          Array.from({ length: 500 }, () => store.logs.append(room.log.id, anyLine(), writer, NOON)),
        );
        const page = async (after: number) =>
          parse(EventsPage, await (await call('GET', `${room.events}?after=${after}`)).json());

        expect(await page(0)).toMatchObject({ head: 501, more: true });
        expect((await page(0)).events).toHaveLength(500);
        expect(await page(500)).toMatchObject({ head: 501, more: false, events: [{ seq: 501 }] });
        expect(await page(1)).toMatchObject({ more: false });
      });

      test('with nonsense for a number is refused and named', async () => {
        const room = await openRoom();
        for (const [query, field] of [
          ['after=-1', /: after$/],
          ['after=x', /: after$/],
          ['after=1.5', /: after$/],
          ['after=', /: after$/],
          ['after=1&wait=soon', /: wait$/],
        ] as const) {
          await expectProblem(await call('GET', `${room.events}?${query}`), 400, 'invalid-request', field);
        }
      });

      test('asks for headers only and gets no body', async () => {
        const room = await openRoom();
        const response = await call('HEAD', `${room.events}?wait=20`);

        expect(response.status).toBe(200);
        expect(await response.text()).toBe('');
      });
    });

    describe('waiting for news', () => {
      const holding = (changes: Partial<ApiDeps> = {}) =>
        site({ holdSeconds: 25, now: Date.now, ...changes });
      // Real time: these rooms live from now on.
      async function openNow({ call }: SiteToCall) {
        const { log, writeToken, managementKey } = anyLog();
        await call('POST', '/api/rooms', { body: log });
        const path = `/api/rooms/${log.id}`;
        return { writeToken, managementKey, path, events: `${path}/events` };
      }

      test('ends as soon as someone says something, for everyone at once', async () => {
        const { call, api } = holding();
        const room = await openNow({ call, api });
        const held = Array.from({ length: 8 }, () => call('GET', `${room.events}?after=1&wait=25`));
        const line = anyLine();
        await call('POST', room.events, { token: room.writeToken, body: line });

        for (const response of await Promise.all(held)) {
          expect(parse(EventsPage, await response.json())).toMatchObject({
            head: 2,
            events: [{ seq: 2, box: line.box }],
          });
        }
      });

      test('ends at once when the room is erased', async () => {
        const { call, api } = holding();
        const room = await openNow({ call, api });
        const held = call('GET', `${room.events}?after=1&wait=25`);
        expect((await call('DELETE', room.path, { token: room.managementKey })).status).toBe(204);

        await expectProblem(await held, 410, 'room-closed');
      });

      test('ends long before its time when another process wrote or erased', async () => {
        const [here, elsewhere] = [holding(), holding({ storeState: { ok: true, store: peer } })];
        const room = await openNow(here);
        const news = here.call('GET', `${room.events}?after=1&wait=25`);
        await elsewhere.call('POST', room.events, { token: room.writeToken, body: anyLine() });
        expect(parse(EventsPage, await (await news).json()).head).toBe(2);

        const end = here.call('GET', `${room.events}?after=2&wait=25`);
        await elsewhere.call('DELETE', room.path, { token: room.managementKey });
        await expectProblem(await end, 410, 'room-closed');
      });

      test('ends when its time is over, with nothing', async () => {
        const { call, api } = holding();
        const room = await openNow({ call, api });
        const response = await call('GET', `${room.events}?after=1&wait=1`);

        expect(parse(EventsPage, await response.json())).toMatchObject({
          head: 1,
          events: [],
          holdSeconds: 25,
        });
      });

      test('ends when the server goes away', async () => {
        const { call, api } = holding();
        const room = await openNow({ call, api });
        const held = call('GET', `${room.events}?after=1&wait=25`);
        // Let it look into the store first: from then on it waits.
        await vi.waitFor(async () => {
          api.release();
          const first = await Promise.race([held, Promise.resolve(null)]);
          expect(first?.status).toBe(200);
        });
      });

      test('never misses what is said while it begins to wait', async () => {
        const { call, api } = holding();
        const room = await openNow({ call, api });
        for (let head = 1; head <= 30; head += 1) {
          const held = call('GET', `${room.events}?after=${head}&wait=25`);
          const said = call('POST', room.events, { token: room.writeToken, body: anyLine() });
          expect(parse(EventsPage, await (await held).json()).head).toBe(head + 1);
          await said;
        }
      });

      test('is not done where the server does not hold', async () => {
        const room = await openRoom();
        const response = await call('GET', `${room.events}?after=1&wait=25`);

        expect(parse(EventsPage, await response.json())).toMatchObject({ events: [], holdSeconds: 0 });
      });
    });

    describe('keeping a room', () => {
      test('hands over to other keepers, and the last list wins', async () => {
        const room = await openRoom();
        const heir = anyToken();
        const put = await call('PUT', `${room.path}/keepers`, {
          token: room.managementKey,
          body: { keeperVerifiers: [verifierOf(heir)] },
        });
        expect(put.status).toBe(204);
        expect(await put.text()).toBe('');

        const body = { ttlSeconds: 3_600 };
        await expectProblem(
          await call('PATCH', room.path, { token: room.managementKey, body }),
          401,
          'wrong-token',
        );
        expect((await call('PATCH', room.path, { token: heir, body })).status).toBe(200);
      });

      test('takes one to five keepers', async () => {
        const room = await openRoom();
        const put = (count: number) =>
          call('PUT', `${room.path}/keepers`, {
            token: room.managementKey,
            body: { keeperVerifiers: Array.from({ length: count }, () => room.log.keeperVerifier) },
          });

        await expectProblem(await put(0), 400, 'invalid-request', /: keeperVerifiers$/);
        expect((await put(1)).status).toBe(204);
        expect((await put(5)).status).toBe(204);
        await expectProblem(await put(6), 400, 'invalid-request', /: keeperVerifiers$/);
      });

      test('extends it from now on', async () => {
        const room = await openRoom(3_600);
        now = NOON + 60_000;
        const patched = await call('PATCH', room.path, {
          token: room.managementKey,
          body: { ttlSeconds: 7_200 },
        });
        now = NOON;

        expect(patched.status).toBe(200);
        expect(parse(RoomExtended, await patched.json())).toEqual({ expiresAt: NOON + 60_000 + hours(2) });
        const wrong = await call('PATCH', room.path, {
          token: room.managementKey,
          body: { ttlSeconds: 3_599 },
        });
        await expectProblem(wrong, 400, 'invalid-request', /: ttlSeconds$/);
      });

      test('is not for those who only hold the link', async () => {
        const room = await openRoom();
        const token = room.writeToken;
        const keepers = { keeperVerifiers: [room.log.writeVerifier] };

        await expectProblem(
          await call('PUT', `${room.path}/keepers`, { token, body: keepers }),
          401,
          'wrong-token',
        );
        await expectProblem(
          await call('PATCH', room.path, { token, body: { ttlSeconds: 3_600 } }),
          401,
          'wrong-token',
        );
        await expectProblem(await call('DELETE', room.path, { token }), 401, 'wrong-token');
        await expectProblem(await call('DELETE', room.path), 401, 'wrong-token');
      });

      test('leaves the last hundred lines to the one who shows a management key', async () => {
        const room = await openRoom();
        const writer = { writeVerifier: room.log.writeVerifier, keeperVerifier: null };
        for (let added = 1; added < 4_900; added += 71) {
          await Promise.all(
            Array.from({ length: Math.min(71, 4_900 - added) }, () =>
              store.logs.append(room.log.id, anyLine(), writer, NOON),
            ),
          );
        }
        const say = (headers: Record<string, string> = {}) =>
          call('POST', room.events, { token: room.writeToken, body: anyLine(), headers });

        await expectProblem(await say(), 409, 'room-full');
        await expectProblem(await say({ keeper: anyToken() }), 401, 'wrong-token');
        expect((await say({ keeper: room.managementKey })).status).toBe(201);
        expect((await call('DELETE', room.path, { token: room.managementKey })).status).toBe(204);
      }, 30_000);
    });

    describe('a room that is not there', () => {
      async function expectEverywhere(
        path: string,
        token: string,
        status: number,
        type: string,
      ): Promise<void> {
        const keepers = { keeperVerifiers: [verifierOf(token)] };
        await expectProblem(await call('GET', `${path}/events`), status, type);
        await expectProblem(await call('GET', `${path}/events?after=3`), status, type);
        await expectProblem(await call('POST', `${path}/events`, { token, body: anyLine() }), status, type);
        await expectProblem(await call('PUT', `${path}/keepers`, { token, body: keepers }), status, type);
        await expectProblem(await call('PATCH', path, { token, body: { ttlSeconds: 3_600 } }), status, type);
        await expectProblem(await call('DELETE', path, { token }), status, type);
      }

      test('because no one opened it', async () => {
        await expectEverywhere(`/api/rooms/${anyId()}`, anyToken(), 404, 'no-such-room');
      });

      test('because its id is no id', async () => {
        await expectEverywhere('/api/rooms/nonsense', anyToken(), 404, 'no-such-room');
      });

      test('because it expired', async () => {
        const room = await openRoom(3_600);
        now = NOON + hours(1);
        await expectEverywhere(room.path, room.managementKey, 404, 'no-such-room');
        now = NOON;
      });

      test('because a keeper erased it', async () => {
        const room = await openRoom();
        expect((await call('DELETE', room.path, { token: room.managementKey })).status).toBe(204);
        await expectEverywhere(room.path, room.managementKey, 410, 'room-closed');
      });
    });

    describe('any call', () => {
      test('comes from this site or from no page at all', async () => {
        const room = await openRoom();
        const from = (origin: string) =>
          call('POST', room.events, { token: room.writeToken, body: anyLine(), headers: { origin } });

        expect((await from(SITE)).status).toBe(201);
        for (const origin of ['https://elsewhere.example', 'null', 'https://circle.example.evil.example']) {
          await expectProblem(await from(origin), 403, 'wrong-origin');
        }
        await expectProblem(
          await call('GET', room.events, { headers: { origin: 'https://elsewhere.example' } }),
          403,
          'wrong-origin',
        );
      });

      test('may come from the public address that a proxy hides from us', async () => {
        const room = await openRoom();
        const behindProxy = site({ siteUrl: 'https://public.example' });
        const headers = { origin: 'https://public.example' };

        expect((await behindProxy.call('GET', room.events, { headers })).status).toBe(200);
      });

      test('with a method the address does not take is told which it takes', async () => {
        const { log } = anyLog();
        for (const [method, path, allow] of [
          ['GET', '/api/rooms', 'POST, OPTIONS'],
          ['POST', `/api/rooms/${log.id}`, 'PATCH, DELETE, OPTIONS'],
          ['GET', `/api/rooms/${log.id}`, 'PATCH, DELETE, OPTIONS'],
          ['PUT', `/api/rooms/${log.id}/events`, 'GET, POST, HEAD, OPTIONS'],
          ['DELETE', `/api/rooms/${log.id}/keepers`, 'PUT, OPTIONS'],
          ['POST', '/api/time', 'GET, HEAD, OPTIONS'],
          ['DELETE', '/api/health', 'GET, HEAD, OPTIONS'],
        ] as const) {
          const response = await call(method, path);
          expect(response.headers.get('allow')).toBe(allow);
          await expectProblem(response, 405, 'method-not-allowed');
          const options = await call('OPTIONS', path);
          expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
        }
      });

      test('with a body that is not JSON is refused', async () => {
        const room = await openRoom();
        for (const type of [
          'text/plain',
          'application/x-www-form-urlencoded',
          'application/json-patch+json',
        ]) {
          const headers = { 'content-type': type };
          const response = await call('POST', room.events, {
            token: room.writeToken,
            raw: JSON.stringify(anyLine()),
            headers,
          });
          await expectProblem(response, 415, 'unsupported-media-type');
        }
        const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
        const raw = JSON.stringify(anyLine());
        expect((await call('POST', room.events, { token: room.writeToken, raw, headers })).status).toBe(201);
      });

      test('with a body over 8 KiB is refused, whether it says so or not', async () => {
        const room = await openRoom();
        const token = room.writeToken;
        const line = JSON.stringify(anyLine());
        const padded = (bytes: number) => line + ' '.repeat(bytes - line.length);

        expect((await call('POST', room.events, { token, raw: padded(8_192) })).status).toBe(201);
        await expectProblem(await call('POST', room.events, { token, raw: padded(8_193) }), 413, 'too-large');
        await expectProblem(
          await call('POST', room.events, { token, raw: line, headers: { 'content-length': '9000' } }),
          413,
          'too-large',
        );
      });

      test('with an endless body is refused after 8 KiB', async () => {
        let sent = 0;
        const endless = new ReadableStream<Uint8Array>({
          pull: (controller) => {
            sent += 1_024;
            controller.enqueue(new Uint8Array(1_024).fill(0x20));
          },
        });
        const request = new Request(`${SITE}/api/rooms`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: endless,
          duplex: 'half',
        } as RequestInit);
        const handle = createFetchHandler(site().api);

        await expectProblem(await handle(request), 413, 'too-large');
        expect(sent).toBeLessThan(20_000);
      });

      test('that comes too often is told when to come back, each network for itself', async () => {
        const busy = site({ roomsPerMinute: 3, linesPerMinute: 2 });
        const open = () => busy.call('POST', '/api/rooms', { body: anyLog().log });
        for (let i = 0; i < 3; i += 1) expect((await open()).status).toBe(201);
        const refused = await open();
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
        await expectProblem(refused, 429, 'slow-down');

        const room = await openRoom();
        const say = () => busy.call('POST', room.events, { token: room.writeToken, body: anyLine() });
        expect([(await say()).status, (await say()).status]).toEqual([201, 201]);
        await expectProblem(await say(), 429, 'slow-down');
        expect((await busy.call('GET', room.events)).status).toBe(200);

        now = NOON + 60_000;
        expect((await open()).status).toBe(201);
        now = NOON;
      });

      test('carries what keeps an answer out of caches, frames and wrong hands', async () => {
        const room = await openRoom();
        for (const response of [
          await call('GET', room.events),
          await call('GET', '/api/time'),
          await call('PUT', '/api/rooms'),
        ]) {
          expect(response.headers.get('cache-control')).toBe('no-store');
          expect(response.headers.get('x-content-type-options')).toBe('nosniff');
          expect(response.headers.get('referrer-policy')).toBe('no-referrer');
          expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
          expect(response.headers.get('access-control-allow-origin')).toBeNull();
          expect(response.headers.get('set-cookie')).toBeNull();
        }
      });

      test('to an address the API does not have is not answered by it', async () => {
        expect((await call('GET', '/api/nothing')).status).toBe(404);
      });
    });

    test('tells the time', async () => {
      const response = await call('GET', '/api/time');

      expect(parse(ServerTime, await response.json())).toEqual({ now: NOON });
    });

    test('tells that it is well, on which store and in which version', async () => {
      const response = await call('GET', '/api/health');

      expect(response.status).toBe(200);
      expect(parse(Health, await response.json())).toEqual({
        status: 'ok',
        store: store.kind,
        version: '1.2.3',
      });
    });

    test('has reported nothing to its operator, for nothing went wrong', () => {
      expect(reported).toEqual([]);
    });
  });
}
