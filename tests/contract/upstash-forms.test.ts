import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewAnswer } from '#protocol/requests.ts';
import { keyHashOf } from '#server/form-store/key-hash.ts';
import { createUpstashStore } from '#server/store/upstash-store.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import type { RedisConnection } from '../support/resp.ts';
import { anyAnswer, anyForm, days, hours, NOON } from '../support/sealed-things.ts';
import { startUpstashBridge, type UpstashBridge } from '../support/upstash-bridge.ts';

describe('the Redis that forms are kept in', () => {
  let redis: TestRedis;
  let bridge: UpstashBridge;
  let connection: RedisConnection;

  beforeAll(async () => {
    redis = await startRedis();
    bridge = await startUpstashBridge(redis);
    connection = await redis.connect();
  });
  afterAll(async () => {
    connection.close();
    await bridge.stop();
    await redis.stop();
  });

  const ask = (...command: string[]) => connection.send(command);
  const some = (count: number) => Array.from({ length: count }, () => anyAnswer());

  async function openForm(answers: readonly NewAnswer[] = [], ttlSeconds = 86_400) {
    const { forms } = createUpstashStore(bridge);
    const { form } = anyForm({ ttlSeconds });
    const { id, writeVerifier, keeperVerifier } = form;
    await forms.create(form, NOON);
    const answer = (given = anyAnswer()) => forms.addAnswer(id, given, writeVerifier, NOON);
    for (const each of answers) await answer(each);
    return {
      ...{ forms, form, id, answer },
      look: () => forms.look(id, null, NOON),
      lookAsKeeper: () => forms.look(id, keeperVerifier, NOON),
      close: () => forms.close(id, keeperVerifier, NOON),
      released: () => forms.releasedAnswers(id, keeperVerifier, NOON),
      erase: () => forms.erase(id, keeperVerifier, NOON),
    };
  }

  describe('what lies in it', () => {
    test('is two sorted sets of texts without a score, whether they are small or large', async () => {
      for (const count of [3, 200]) {
        const answers = some(count);
        const { id } = await openForm(answers);
        const noScore = (texts: readonly string[]) => texts.toSorted().flatMap((each) => [each, '0']);

        expect(await ask('TYPE', `form-answers:{${id}}`)).toBe('zset');
        expect(await ask('TYPE', `form-keys:{${id}}`)).toBe('zset');
        expect(await ask('ZRANGE', `form-answers:{${id}}`, '0', '-1', 'WITHSCORES')).toEqual(
          noScore(answers.map((each) => each.box)),
        );
        expect(await ask('ZRANGE', `form-keys:{${id}}`, '0', '-1', 'WITHSCORES')).toEqual(
          noScore(answers.map((each) => keyHashOf(id, each.key))),
        );
      }
    });

    test('is of a kind whose memory is sorted too: one list in order, or linked by rank', async () => {
      const [small, large] = [await openForm(some(3)), await openForm(some(200))];

      expect(await ask('OBJECT', 'ENCODING', `form-keys:{${small.id}}`)).toBe('listpack');
      expect(await ask('OBJECT', 'ENCODING', `form-keys:{${large.id}}`)).toBe('skiplist');
      for (const { id } of [small, large]) {
        expect(await ask('OBJECT', 'ENCODING', `form-answers:{${id}}`)).toBe('skiplist');
      }
    });

    test('is, beside the answers, what the form was opened with, and after closing a number', async () => {
      const { id, form, close } = await openForm(some(4));
      const fields = (state: string) => ({
        ...{ state, write: form.writeVerifier, keeper: form.keeperVerifier, sheet: form.sheet },
      });

      expect(await hashAt(`form:{${id}}`)).toEqual(fields(`open ${NOON + days(1)} 3`));
      await close();
      expect(await hashAt(`form:{${id}}`)).toEqual(fields(`released ${NOON + days(1)} 3 4`));
    });

    test('is nothing but a word and a tombstone after erasing, and no answers after a closing with too few', async () => {
      const [erased, withheld] = [await openForm(some(4)), await openForm(some(2))];
      await erased.erase();
      await withheld.close();

      expect((await keysOf(erased.id)).toSorted()).toEqual([
        `form-used:{${erased.id}}`,
        `form:{${erased.id}}`,
      ]);
      expect(await hashAt(`form:{${erased.id}}`)).toEqual({ state: 'erased' });
      expect((await keysOf(withheld.id)).toSorted()).toEqual([
        `form-used:{${withheld.id}}`,
        `form:{${withheld.id}}`,
      ]);
    });

    async function hashAt(key: string): Promise<Record<string, string>> {
      const flat = (await ask('HGETALL', key)) as string[];
      return Object.fromEntries(flat.flatMap((each, i) => (i % 2 ? [] : [[each, flat[i + 1]!]])));
    }
  });

  describe('the time to live', () => {
    async function ttls(id: string): Promise<Record<string, number>> {
      const keys = await keysOf(id);
      const times = await Promise.all(keys.map((key) => ask('PTTL', key)));
      return Object.fromEntries(keys.map((key, i) => [key.replace(`:{${id}}`, ''), Number(times[i])]));
    }

    function expectAbout(actual: Record<string, number>, expected: Record<string, number>): void {
      expect(Object.keys(actual).toSorted()).toEqual(Object.keys(expected).toSorted());
      for (const [key, ms] of Object.entries(expected)) {
        expect(actual[key]).toBeGreaterThan(ms - 60_000);
        expect(actual[key]).toBeLessThanOrEqual(ms);
      }
    }

    test('is the life of the form for all that it holds, and ninety days more for its tombstone', async () => {
      const { id, close, erase } = await openForm(some(5), 7_200);
      const alive = {
        ...{ form: hours(2), 'form-answers': hours(2), 'form-keys': hours(2) },
        'form-used': hours(2) + days(90),
      };
      expectAbout(await ttls(id), alive);
      await close();
      expectAbout(await ttls(id), alive);
      await erase();
      expectAbout(await ttls(id), { form: days(90), 'form-used': days(90) });
    });

    test('of the answers ends with the form, also where the first of them came late', async () => {
      const { id, forms, form } = await openForm([], 7_200);
      await forms.addAnswer(id, anyAnswer(), form.writeVerifier, NOON + hours(1));

      expectAbout(await ttls(id), {
        ...{ form: hours(2), 'form-answers': hours(1), 'form-keys': hours(1) },
        'form-used': hours(2) + days(90),
      });
    });

    test('is on every key there is', async () => {
      const keys = (await ask('KEYS', '*')) as string[];

      expect(keys.length).toBeGreaterThan(4);
      for (const key of keys) expect(await ask('PTTL', key)).toBeGreaterThan(0);
    });
  });

  describe('what Upstash bills', () => {
    async function billed(work: () => Promise<unknown>): Promise<number> {
      const before = await bridge.billedCommands();
      await work();
      return (await bridge.billedCommands()) - before;
    }

    test('is two commands for a look, three for its keeper’s', async () => {
      const { look, lookAsKeeper } = await openForm(some(3));
      await look();

      expect(await billed(look)).toBe(2);
      expect(await billed(lookAsKeeper)).toBe(3);
    });

    test('is five commands for an answer, seven for the first one, and four for one that was sent again', async () => {
      const { answer } = await openForm();
      await (await openForm()).answer();
      const mine = anyAnswer();

      expect(await billed(() => answer())).toBe(7);
      expect(await billed(() => answer(mine))).toBe(5);
      expect(await billed(() => answer(mine))).toBe(4);
    });

    test('is a handful for opening, closing, fetching all answers and erasing', async () => {
      const { close, released, erase, forms } = await openForm(some(30));

      expect(await billed(() => forms.create(anyForm().form, NOON))).toBeLessThanOrEqual(5);
      expect(await billed(close)).toBeLessThanOrEqual(6);
      expect(await billed(released)).toBeLessThanOrEqual(4);
      expect(await billed(erase)).toBeLessThanOrEqual(7);
    });

    test('is one request for each call, once the scripts are known', async () => {
      const { look, lookAsKeeper, answer, close, released, erase } = await openForm(some(3));
      const calls = [look, lookAsKeeper, answer, close, released, erase];
      const warm = await openForm(some(3));
      await warm.lookAsKeeper();
      await warm.close();
      await warm.released();
      await warm.erase();

      for (const each of calls) {
        const before = bridge.requests();
        expect(await each()).toMatchObject({ ok: true });
        expect(bridge.requests() - before).toBe(1);
      }
    });
  });

  async function keysOf(id: string): Promise<string[]> {
    return (await ask('KEYS', `*{${id}}`)) as string[];
  }
});
