import { describe, expect, onTestFinished, test } from 'vitest';
import type { ApiResult } from '#client/api/api-call.ts';
import { createReader, type ReaderDeps } from '#client/room/reader.ts';
import type { EventsPage } from '#protocol/room-responses.ts';
import { roomApiWith } from '../../support/room-api.ts';
import { personAt } from '../../support/people.ts';

/** Things that happen one after the other, each waited for in its turn. */
function happenings<Item>() {
  const items: Item[] = [];
  const waiting: ((item: Item) => void)[] = [];
  return {
    happened: (item: Item) => {
      const take = waiting.shift();
      if (take === undefined) items.push(item);
      else take(item);
    },
    next: () => {
      const item = items.shift();
      return item === undefined
        ? new Promise<Item>((resolve) => waiting.push(resolve))
        : Promise.resolve(item);
    },
    left: () => items.length,
  };
}

type Asked = {
  readonly after: number;
  readonly wait: number;
  readonly signal: AbortSignal | undefined;
  readonly answer: (answer: ApiResult<EventsPage>) => void;
};
type Rest = { readonly ms: number; readonly isCalledOff: () => boolean; readonly isOver: () => void };

const page = (about: Partial<EventsPage> = {}): ApiResult<EventsPage> => ({
  ok: true,
  value: { head: 9, now: 0, holdSeconds: 20, events: [], more: false, ...about },
});
const failure = { ok: false, problem: 'store-unavailable', retryAfterMs: 0 } as const;

/** A reader whose server and clock are in the hands of the test. */
function readerWith(deps: Partial<ReaderDeps> = {}) {
  const asked = happenings<Asked>();
  const rests = happenings<Rest>();
  const reader = createReader({
    api: roomApiWith({
      read: (after, wait, signal) => {
        const { promise, resolve } = Promise.withResolvers<ApiResult<EventsPage>>();
        signal?.addEventListener('abort', () =>
          resolve({ ok: false, problem: 'no-answer', retryAfterMs: 0 }),
        );
        asked.happened({ after, wait, signal, answer: resolve });
        return promise;
      },
    }),
    world: {
      ...personAt('http://localhost').world,
      random: () => 0,
      after: (ms, callback) => {
        let isCalledOff = false;
        rests.happened({ ms, isCalledOff: () => isCalledOff, isOver: callback });
        return () => (isCalledOff = true);
      },
    },
    head: () => 7,
    onPage: () => Promise.resolve(true),
    onProblem: () => Promise.resolve(true),
    nextPollInMs: () => Promise.resolve(4_000),
    ...deps,
  });
  onTestFinished(() => reader.stop());
  reader.start();
  return { reader, asked, rests };
}

describe('reading a room where the server holds requests', () => {
  test('asks for what is new without being held, until all has been read', async () => {
    const { asked } = readerWith();

    const first = await asked.next();
    expect([first.after, first.wait]).toEqual([7, 0]);
    first.answer(page({ more: true }));
    const second = await asked.next();
    expect(second.wait).toBe(0);
    second.answer(page());

    expect((await asked.next()).wait).toBe(20);
  });

  test('is held again and again, without a rest in between', async () => {
    const { asked, rests } = readerWith();
    for (let nth = 0; nth < 5; nth += 1) (await asked.next()).answer(page());

    expect((await asked.next()).wait).toBe(20);
    expect(rests.left()).toBe(0);
  });

  test('asks at once, and not to be held, when the screen is looked at again', async () => {
    const { asked, reader } = readerWith();
    (await asked.next()).answer(page());
    const held = await asked.next();
    reader.wake();

    expect(held.signal?.aborted).toBe(true);
    expect((await asked.next()).wait).toBe(0);
  });

  test('asks one question at a time, however often it is started', async () => {
    const { asked, reader } = readerWith();
    reader.start();
    await asked.next();

    expect(asked.left()).toBe(0);
  });

  test('lets go of the question that is being held when the room is left', async () => {
    const { asked, reader } = readerWith();
    const held = await asked.next();
    reader.stop();

    expect(held.signal?.aborted).toBe(true);
  });

  test('takes nothing and asks nothing once the room is left, be the answer on its way already', async () => {
    const taken: EventsPage[] = [];
    const onPage = async (came: EventsPage) => taken.push(came) > 0;
    const { asked, reader } = readerWith({ onPage });
    (await asked.next()).answer(page());
    reader.stop();
    await new Promise(setImmediate);

    expect(taken).toEqual([]);
    expect(asked.left()).toBe(0);
  });

  test('is not disturbed by a change in the room while a question is being held', async () => {
    const { asked, reader } = readerWith();
    const held = await asked.next();
    reader.replan();

    expect(held.signal?.aborted).toBe(false);
    expect(asked.left()).toBe(0);
  });
});

describe('reading a room where the server holds no requests', () => {
  const unheld = page({ holdSeconds: 0 });

  test('rests as long as planned between two questions', async () => {
    const { asked, rests } = readerWith();
    (await asked.next()).answer(unheld);
    const rest = await rests.next();

    expect(rest.ms).toBe(4_000);
    expect(asked.left()).toBe(0);
    rest.isOver();
    expect((await asked.next()).wait).toBe(0);
  });

  test('does not rest while there is more to read', async () => {
    const { asked, rests } = readerWith();
    (await asked.next()).answer(page({ holdSeconds: 0, more: true }));
    await asked.next();

    expect(rests.left()).toBe(0);
  });

  test('plans its rest again when the room has changed', async () => {
    const plans = [18_000, 500];
    const { asked, rests, reader } = readerWith({ nextPollInMs: async () => plans.shift() ?? 0 });
    (await asked.next()).answer(unheld);
    const long = await rests.next();
    reader.replan();
    const short = await rests.next();

    expect([long.ms, short.ms]).toEqual([18_000, 500]);
    expect(long.isCalledOff()).toBe(true);
    expect(asked.left()).toBe(0);
  });

  test('rests a few seconds where the plan could not be fetched', async () => {
    const { asked, rests } = readerWith({ nextPollInMs: () => Promise.reject(new Error('Offline.')) });
    (await asked.next()).answer(unheld);

    expect((await rests.next()).ms).toBe(2_500);
  });

  test('asks at once when the screen is looked at again', async () => {
    const { asked, rests, reader } = readerWith();
    (await asked.next()).answer(unheld);
    const rest = await rests.next();
    reader.wake();
    await asked.next();

    expect(rest.isCalledOff()).toBe(true);
  });
});

describe('reading while something is wrong', () => {
  test('a server that leaves lines out is asked again after a while, not over and over', async () => {
    const { asked, rests } = readerWith({ onPage: () => Promise.resolve(false) });
    (await asked.next()).answer(page());

    expect((await rests.next()).ms).toBe(500);
    expect(asked.left()).toBe(0);
  });

  test('a page that could not be taken does not end the reading', async () => {
    const { asked, rests } = readerWith({ onPage: () => Promise.reject(new Error('The store is full.')) });
    (await asked.next()).answer(page());
    (await rests.next()).isOver();

    expect((await asked.next()).wait).toBe(0);
  });

  test('waits longer after every failure, and starts over once an answer came', async () => {
    const { asked, rests } = readerWith();
    const waits: number[] = [];
    for (const answer of [failure, failure, failure]) {
      (await asked.next()).answer(answer);
      const rest = await rests.next();
      waits.push(rest.ms);
      rest.isOver();
    }
    (await asked.next()).answer(page());
    (await asked.next()).answer(failure);
    waits.push((await rests.next()).ms);

    expect(waits).toEqual([500, 1_000, 2_000, 500]);
  });

  test('is not held by a server that has just failed', async () => {
    const { asked, rests } = readerWith();
    (await asked.next()).answer(page());
    (await asked.next()).answer(failure);
    (await rests.next()).isOver();

    expect((await asked.next()).wait).toBe(0);
  });

  test('never comes back before the server said', async () => {
    const { asked, rests } = readerWith();
    (await asked.next()).answer({ ok: false, problem: 'slow-down', retryAfterMs: 30_000 });

    expect((await rests.next()).ms).toBe(30_000);
  });

  test('asks at once when the screen is looked at again, and counts failures from there', async () => {
    const { asked, rests, reader } = readerWith();
    for (const expected of [500, 1_000]) {
      (await asked.next()).answer(failure);
      const rest = await rests.next();
      expect(rest.ms).toBe(expected);
      if (expected === 500) rest.isOver();
    }
    reader.wake();
    (await asked.next()).answer(failure);

    expect((await rests.next()).ms).toBe(500);
  });

  test('a change in the room does not cut the wait after a failure short', async () => {
    const { asked, rests, reader } = readerWith();
    (await asked.next()).answer(failure);
    const rest = await rests.next();
    reader.replan();

    expect(rest.isCalledOff()).toBe(false);
  });

  test('ends where the room is over, and may be started again', async () => {
    const { promise: told, resolve } = Promise.withResolvers<string>();
    const onProblem: ReaderDeps['onProblem'] = async (problem) => {
      resolve(problem);
      return false;
    };
    const { asked, rests, reader } = readerWith({ onProblem });
    (await asked.next()).answer({ ok: false, problem: 'no-such-room', retryAfterMs: 0 });

    expect(await told).toBe('no-such-room');
    await new Promise(setImmediate);
    expect([asked.left(), rests.left()]).toEqual([0, 0]);
    reader.start();
    await asked.next();
  });
});
