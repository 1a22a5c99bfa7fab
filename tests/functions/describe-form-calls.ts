import { parse } from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FormAnswers, FormClosed, FormCreated, FormSeen } from '#protocol/form-responses.ts';
import { ANSWER_BOX_BYTES, MAX_ANSWERS, MAX_TTL_SECONDS } from '#protocol/limits.ts';
import type { CreateForm, NewAnswer } from '#protocol/requests.ts';
import type { ApiDeps } from '#server/http/api.ts';
import {
  anyAnswer,
  anyAnswerBox,
  anyBox,
  anyForm,
  anyId,
  anyToken,
  days,
  hours,
  NOON,
} from '../support/sealed-things.ts';
import { expectProblem, SITE, siteOver, type SiteToCall } from './site-over.ts';
import type { StoreToCall } from './stores-to-call.ts';

/** Every row of the table of a form's calls, and every error they can give, whichever store is behind. */
export function describeFormCalls(name: string, start: () => Promise<StoreToCall>): void {
  describe(name, () => {
    let stores: StoreToCall;
    let ours: SiteToCall;
    let now = NOON;
    const reported: string[] = [];

    beforeAll(async () => {
      stores = await start();
      ours = site();
    });
    afterAll(() => stores.stop());

    function site(changes: Partial<ApiDeps> = {}) {
      return siteOver(stores.store, { now: () => now, report: (line) => reported.push(line), ...changes });
    }

    const call = (...args: Parameters<SiteToCall['call']>) => ours.call(...args);

    async function openForm(changes: Partial<CreateForm> = {}) {
      const { form, writeToken, managementKey } = anyForm(changes);
      expect((await call('POST', '/api/forms', { body: form })).status).toBe(201);
      const path = `/api/forms/${form.id}`;
      return {
        ...{ form, writeToken, managementKey, path, answers: `${path}/answers` },
        answer: (body: NewAnswer = anyAnswer()) =>
          call('POST', `${path}/answers`, { token: writeToken, body }),
        look: (token?: string) => call('GET', path, token === undefined ? {} : { token }),
        close: (token = managementKey) => call('POST', `${path}/close`, { token }),
        read: (token = managementKey) => call('GET', `${path}/answers`, { token }),
        erase: (token = managementKey) => call('DELETE', path, { token }),
      };
    }

    describe('opening a form', () => {
      test('answers when it ends', async () => {
        const { form } = anyForm({ ttlSeconds: 3_600 });
        const response = await call('POST', '/api/forms', { body: form });

        expect(response.status).toBe(201);
        const body: unknown = await response.json();
        expect(body).toEqual({ expiresAt: NOON + hours(1) });
        expect(parse(FormCreated, body)).toEqual(body);
      });

      test('twice under one id is refused, also after it was erased', async () => {
        const form = await openForm();
        await expectProblem(await call('POST', '/api/forms', { body: form.form }), 409, 'form-exists');
        await form.erase();
        await expectProblem(await call('POST', '/api/forms', { body: form.form }), 409, 'form-exists');
      });

      const sheet = anyBox();
      const wrongs: [string, Record<string, unknown>, RegExp][] = [
        ['an id of the wrong length', { id: 'short' }, /: id$/],
        ['no write verifier', { writeVerifier: undefined }, /: writeVerifier$/],
        ['a verifier that is no text', { keeperVerifier: 7 }, /: keeperVerifier$/],
        ['a life of less than an hour', { ttlSeconds: 3_599 }, /: ttlSeconds$/],
        ['a life of more than ninety days', { ttlSeconds: MAX_TTL_SECONDS + 1 }, /: ttlSeconds$/],
        ['no fewest answers', { minAnswers: undefined }, /: minAnswers$/],
        ['so few answers that one is known by them', { minAnswers: 2 }, /: minAnswers$/],
        ['more answers than a circle has', { minAnswers: 51 }, /: minAnswers$/],
        ['half an answer', { minAnswers: 3.5 }, /: minAnswers$/],
        ['answers counted in words', { minAnswers: '5' }, /: minAnswers$/],
        ['no sheet', { sheet: undefined }, /: sheet$/],
        ['a sheet one byte too long', { sheet: anyBox(542) }, /: sheet$/],
        ['an answer for a sheet', { sheet: anyAnswerBox() }, /: sheet$/],
        ['a sheet with stray bits at its end', { sheet: `${sheet.slice(0, -1)}B` }, /: sheet$/],
        ['an unknown field', { title: 'How was it?' }, /^Unknown field: title$/],
      ];
      test.each(wrongs)('with %s is refused and named', async (_, change, detail) => {
        const body = { ...anyForm().form, ...change };
        await expectProblem(await call('POST', '/api/forms', { body }), 400, 'invalid-request', detail);
      });

      test('takes the fewest and the most answers, and a sheet of every size', async () => {
        for (const [minAnswers, bytes] of [
          [3, 541],
          [50, 1_053],
          [5, 2_077],
          [5, 4_125],
        ] as const) {
          await openForm({ minAnswers, sheet: anyBox(bytes) });
        }
      });
    });

    describe('looking at a form', () => {
      test('shows everyone with the link what they need to answer, and no more', async () => {
        const form = await openForm({ minAnswers: 5 });
        await form.answer();
        const response = await form.look();

        expect(response.status).toBe(200);
        expect(response.headers.get('cache-control')).toBe('no-store');
        const body: unknown = await response.json();
        expect(body).toEqual({
          ...{ sheet: form.form.sheet, expiresAt: NOON + days(1), minAnswers: 5, closed: false },
        });
        expect(parse(FormSeen, body)).toEqual(body);
      });

      test('shows its keeper how many have answered, before and after closing', async () => {
        const form = await openForm();
        for (const count of [1, 2, 3]) {
          await form.answer();
          const seen = parse(FormSeen, await (await form.look(form.managementKey)).json());
          expect(seen).toMatchObject({ answers: count, closed: false });
        }
        await form.close();

        const seen = parse(FormSeen, await (await form.look(form.managementKey)).json());
        expect(seen).toMatchObject({ answers: 3, closed: true });
        expect(parse(FormSeen, await (await form.look()).json())).toMatchObject({ closed: true });
      });

      test('with a token that is not the keeper’s is refused, not answered as if there were none', async () => {
        const form = await openForm();
        for (const authorization of [
          `Bearer ${form.writeToken}`,
          `Bearer ${anyToken()}`,
          `Bearer ${form.form.keeperVerifier}`,
          'Bearer nonsense',
          'Bearer',
          `Basic ${form.managementKey}`,
          '',
        ]) {
          const response = await call('GET', form.path, { headers: { authorization } });
          await expectProblem(response, 401, 'wrong-token');
        }
      });

      test('asks for headers only and gets no body', async () => {
        const form = await openForm();
        const response = await call('HEAD', form.path);

        expect(response.status).toBe(200);
        expect(await response.text()).toBe('');
      });
    });

    describe('answering', () => {
      test('is acknowledged with nothing that could tell one answer from another', async () => {
        const form = await openForm();
        const mine = anyAnswer();
        const added = await form.answer(mine);
        now = NOON + 5_000;
        const again = await form.answer(mine);
        now = NOON;

        expect([added.status, await added.json()]).toEqual([201, {}]);
        expect([again.status, await again.json()]).toEqual([200, {}]);
        expect(added.headers.get('set-cookie')).toBeNull();
      });

      test('takes a box of each of the four sizes', async () => {
        const form = await openForm();
        for (const bytes of ANSWER_BOX_BYTES) {
          expect((await form.answer(anyAnswer(anyAnswerBox(bytes)))).status).toBe(201);
        }
      });

      test('needs the token of the link', async () => {
        const form = await openForm();
        for (const headers of [
          {},
          { authorization: 'Bearer' },
          { authorization: `Basic ${form.writeToken}` },
          { authorization: `Bearer ${anyToken()}` },
          { authorization: `Bearer ${form.managementKey}` },
          { authorization: `Bearer ${form.form.writeVerifier}` },
        ]) {
          const response = await call('POST', form.answers, { body: anyAnswer(), headers });
          expect(response.headers.get('www-authenticate')).toBe('Bearer');
          await expectProblem(response, 401, 'wrong-token');
        }
        expect(parse(FormSeen, await (await form.look(form.managementKey)).json()).answers).toBe(0);
      });

      const mine = anyAnswer();
      const wrongs: [string, Record<string, unknown>, RegExp][] = [
        ['no key', { key: undefined }, /: key$/],
        ['a key that is too short', { key: 'a'.repeat(15) }, /: key$/],
        ['no box', { box: undefined }, /: box$/],
        ['a line of a room for a box', { box: anyBox() }, /: box$/],
        ['a box of a line’s size', { box: anyAnswerBox(541) }, /: box$/],
        ['a box one byte too long', { box: anyAnswerBox(595) }, /: box$/],
        ['a box of version 1', { box: `AQ${mine.box.slice(2)}` }, /: box$/],
        ['a box of version 3', { box: `Aw${mine.box.slice(2)}` }, /: box$/],
        ['a box with stray bits at its end', { box: `${anyAnswerBox(1_106).slice(0, -1)}B` }, /: box$/],
        ['a box that is not base64url', { box: `${mine.box.slice(0, -1)}=` }, /: box$/],
        ['a name', { by: 'ada' }, /^Unknown field: by$/],
      ];
      test.each(wrongs)('with %s is refused and named', async (_, change, detail) => {
        const form = await openForm();
        const body = { ...anyAnswer(), ...change };
        const response = await call('POST', form.answers, { token: form.writeToken, body });
        await expectProblem(response, 400, 'invalid-request', detail);
      });

      test('is refused once the form holds five hundred', async () => {
        const form = await openForm();
        const first = anyAnswer();
        await form.answer(first);
        const { forms } = stores.store;
        const { id, writeVerifier } = form.form;
        for (let added = 1; added < MAX_ANSWERS; added += 1) {
          await forms.addAnswer(id, anyAnswer(), writeVerifier, NOON);
        }

        await expectProblem(await form.answer(), 409, 'form-full');
        expect((await form.answer(first)).status).toBe(200);
      });

      test('is refused once the form is closed, but what arrived before stays acknowledged', async () => {
        const form = await openForm();
        const first = anyAnswer();
        for (const each of [first, anyAnswer(), anyAnswer()]) await form.answer(each);
        await form.close();

        await expectProblem(await form.answer(), 410, 'form-closed');
        expect((await form.answer(first)).status).toBe(200);
      });
    });

    describe('closing and reading', () => {
      test('gives the keeper all answers at once, sorted, and the same however often', async () => {
        const form = await openForm();
        const answers = ANSWER_BOX_BYTES.map((bytes) => anyAnswer(anyAnswerBox(bytes)));
        for (const each of answers) await form.answer(each);

        for (const peer of [false, true]) {
          const through = peer ? siteOver(stores.peer, { now: () => now, report: console.error }) : ours;
          const closed = await through.call('POST', `${form.path}/close`, { token: form.managementKey });
          const body: unknown = await closed.json();
          expect([closed.status, body]).toEqual([200, { answers: 4, released: true }]);
          expect(parse(FormClosed, body)).toEqual(body);
          const read = await through.call('GET', form.answers, { token: form.managementKey });
          expect(read.status).toBe(200);
          expect(parse(FormAnswers, await read.json())).toEqual({
            answers: answers
              .map(({ box }) => Buffer.from(box, 'base64url'))
              .toSorted((a, b) => Buffer.compare(a, b))
              .map((bytes) => bytes.toString('base64url')),
          });
        }
      });

      test('gives nothing before closing', async () => {
        const form = await openForm();
        for (let count = 0; count < 6; count += 1) {
          await expectProblem(await form.read(), 409, 'not-released');
          await form.answer();
        }
      });

      test('gives nothing of too few answers, then or later, and says how many there were', async () => {
        const form = await openForm({ minAnswers: 5 });
        for (let count = 0; count < 4; count += 1) await form.answer();

        for (let asked = 0; asked < 2; asked += 1) {
          const closed = await form.close();
          expect(parse(FormClosed, await closed.json())).toEqual({ answers: 4, released: false });
          await expectProblem(await form.read(), 409, 'too-few-answers');
        }
        await expectProblem(await form.answer(), 410, 'form-closed');
        expect(parse(FormSeen, await (await form.look(form.managementKey)).json())).toMatchObject({
          ...{ answers: 4, closed: true },
        });
      });

      test('gives a form without any answer nothing but its count', async () => {
        const form = await openForm();

        expect(await (await form.close()).json()).toEqual({ answers: 0, released: false });
      });

      test('carries five hundred of the largest answers in one go', async () => {
        const form = await openForm();
        const { forms } = stores.store;
        const { id, writeVerifier } = form.form;
        for (let added = 0; added < MAX_ANSWERS; added += 1) {
          await forms.addAnswer(id, anyAnswer(anyAnswerBox(4_178)), writeVerifier, NOON);
        }
        await form.close();
        const text = await (await form.read()).text();

        expect(parse(FormAnswers, JSON.parse(text)).answers).toHaveLength(MAX_ANSWERS);
        expect(text.length).toBeLessThan(6 * 1_024 * 1_024);
      }, 60_000);

      test('is for the keeper alone, and so is erasing', async () => {
        const form = await openForm();
        for (let count = 0; count < 3; count += 1) await form.answer();
        const strangers = [{}, { token: form.writeToken }, { token: anyToken() }, { token: 'nonsense' }];
        const tryAll = async () => {
          for (const stranger of strangers) {
            await expectProblem(await call('POST', `${form.path}/close`, stranger), 401, 'wrong-token');
            await expectProblem(await call('GET', form.answers, stranger), 401, 'wrong-token');
            await expectProblem(await call('DELETE', form.path, stranger), 401, 'wrong-token');
          }
        };
        await tryAll();
        expect(parse(FormClosed, await (await form.close()).json())).toEqual({ answers: 3, released: true });
        await tryAll();
        expect((await form.read()).status).toBe(200);
      });
    });

    describe('a form that is not there', () => {
      async function expectEverywhere(
        path: string,
        token: string,
        status: number,
        type: string,
      ): Promise<void> {
        await expectProblem(await call('GET', path), status, type);
        await expectProblem(await call('GET', path, { token }), status, type);
        await expectProblem(
          await call('POST', `${path}/answers`, { token, body: anyAnswer() }),
          status,
          type,
        );
        await expectProblem(await call('POST', `${path}/close`, { token }), status, type);
        await expectProblem(await call('GET', `${path}/answers`, { token }), status, type);
        await expectProblem(await call('DELETE', path, { token }), status, type);
      }

      test('because no one opened it', async () => {
        await expectEverywhere(`/api/forms/${anyId()}`, anyToken(), 404, 'no-such-form');
      });

      test('because its id is no id', async () => {
        await expectEverywhere('/api/forms/nonsense', anyToken(), 404, 'no-such-form');
      });

      test('because it expired, open or released', async () => {
        const [open, released] = [
          await openForm({ ttlSeconds: 3_600 }),
          await openForm({ ttlSeconds: 3_600 }),
        ];
        for (let count = 0; count < 3; count += 1) await released.answer();
        await released.close();
        now = NOON + hours(1);
        for (const form of [open, released]) {
          await expectEverywhere(form.path, form.managementKey, 404, 'no-such-form');
        }
        now = NOON;
      });

      test('because a keeper erased it', async () => {
        const form = await openForm();
        for (let count = 0; count < 3; count += 1) await form.answer();
        await form.close();
        const erased = await form.erase();
        expect([erased.status, await erased.text()]).toEqual([204, '']);

        await expectEverywhere(form.path, form.managementKey, 410, 'form-closed');
      });
    });

    describe('any call', () => {
      test('comes from this site or from no page at all', async () => {
        const form = await openForm();
        const from = (origin: string) =>
          call('POST', form.answers, { token: form.writeToken, body: anyAnswer(), headers: { origin } });

        expect((await from(SITE)).status).toBe(201);
        for (const origin of ['https://elsewhere.example', 'null']) {
          await expectProblem(await from(origin), 403, 'wrong-origin');
          await expectProblem(await call('GET', form.path, { headers: { origin } }), 403, 'wrong-origin');
        }
      });

      test('with a method the address does not take is told which it takes', async () => {
        const { id } = anyForm().form;
        for (const [method, path, allow] of [
          ['GET', '/api/forms', 'POST, OPTIONS'],
          ['PATCH', `/api/forms/${id}`, 'GET, DELETE, HEAD, OPTIONS'],
          ['DELETE', `/api/forms/${id}/answers`, 'GET, POST, HEAD, OPTIONS'],
          ['GET', `/api/forms/${id}/close`, 'POST, OPTIONS'],
        ] as const) {
          const response = await call(method, path);
          expect(response.headers.get('allow')).toBe(allow);
          await expectProblem(response, 405, 'method-not-allowed');
          const options = await call('OPTIONS', path);
          expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
        }
      });

      test('with a body that is no JSON, not of 8 KiB or of no form at all is refused', async () => {
        const form = await openForm();
        const token = form.writeToken;
        const raw = JSON.stringify(anyAnswer());
        const headers = { 'content-type': 'text/plain' };
        for (const path of ['/api/forms', form.answers]) {
          await expectProblem(
            await call('POST', path, { token, raw, headers }),
            415,
            'unsupported-media-type',
          );
          const padded = raw + ' '.repeat(8_193 - raw.length);
          await expectProblem(await call('POST', path, { token, raw: padded }), 413, 'too-large');
          await expectProblem(
            await call('POST', path, { token, raw: '{"key":' }),
            400,
            'invalid-request',
            /not JSON/,
          );
        }
        expect(
          (await call('POST', form.answers, { token, raw: raw + ' '.repeat(8_192 - raw.length) })).status,
        ).toBe(201);
      });

      test('that opens or answers too often is told when to come back; forms and rooms count together', async () => {
        const busy = site({ roomsPerMinute: 2, linesPerMinute: 2 });
        const open = () => busy.call('POST', '/api/forms', { body: anyForm().form });
        expect([(await open()).status, (await open()).status]).toEqual([201, 201]);
        for (const refused of [await open(), await busy.call('POST', '/api/rooms', { body: {} })]) {
          expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
          expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
          await expectProblem(refused, 429, 'slow-down');
        }

        const form = await openForm();
        const answer = () => busy.call('POST', form.answers, { token: form.writeToken, body: anyAnswer() });
        expect([(await answer()).status, (await answer()).status]).toEqual([201, 201]);
        await expectProblem(await answer(), 429, 'slow-down');
        expect((await busy.call('GET', form.path)).status).toBe(200);
      });
    });

    test('has reported nothing to its operator, for nothing went wrong', () => {
      expect(reported).toEqual([]);
    });
  });
}
