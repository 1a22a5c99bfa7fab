import { parse } from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EventsPage, LineAdded } from '#protocol/room-responses.ts';
import { FormAnswers, FormClosed } from '#protocol/form-responses.ts';
import { startHost, type Host } from '../support/host.ts';
import { anyAnswer, anyForm, anyLine, anyLog } from '../support/sealed-things.ts';

describe('a host that is killed in the middle of writing', () => {
  const ROUNDS = 8;
  const WRITERS = 6;
  let host: Host;

  beforeAll(async () => {
    host = await startHost({ env: { LINES_PER_MINUTE: 'off' } });
  });
  afterAll(() => host.stop());

  function send(method: string, path: string, body?: unknown, token?: string): Promise<Response> {
    return fetch(`${host.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function wholeLog(path: string) {
    const events = [];
    for (;;) {
      const response = await send('GET', `${path}/events?after=${events.length}`);
      const page = parse(EventsPage, await response.json());
      events.push(...page.events);
      if (!page.more) return { head: page.head, events };
    }
  }

  test('has every line it ever acknowledged, in its place, and each only once', async () => {
    const { log, writeToken } = anyLog();
    const path = `/api/rooms/${log.id}`;
    expect((await send('POST', '/api/rooms', log)).status).toBe(201);
    const acknowledged = new Map<number, string>();
    const unanswered: ReturnType<typeof anyLine>[] = [];

    for (let round = 0; round < ROUNDS; round += 1) {
      const enough = Promise.withResolvers<null>();
      const before = acknowledged.size;

      async function writeUntilKilled(): Promise<void> {
        for (;;) {
          const line = anyLine();
          try {
            const response = await send('POST', `${path}/events`, line, writeToken);
            const { seq } = parse(LineAdded, await response.json());
            acknowledged.set(seq, line.box);
          } catch {
            unanswered.push(line);
            return;
          }
          if (acknowledged.size - before === 15 + 7 * round) enough.resolve(null);
        }
      }

      const writing = Array.from({ length: WRITERS }, writeUntilKilled);
      await enough.promise;
      await host.kill9();
      await Promise.all(writing);
      await host.restart();

      const { head, events } = await wholeLog(path);
      expect(events.map((event) => event.seq)).toEqual(Array.from({ length: head }, (_, i) => i + 1));
      for (const [seq, box] of acknowledged) expect(events[seq - 1]?.box).toBe(box);
    }

    // Nobody heard whether these landed: sent again, each is there once.
    for (const line of unanswered) await send('POST', `${path}/events`, line, writeToken);
    const { events } = await wholeLog(path);
    const boxes = events.map((event) => event.box);
    expect(new Set(boxes).size).toBe(boxes.length);
    for (const { box } of unanswered) expect(boxes).toContain(box);
    expect(events).toHaveLength(1 + acknowledged.size + unanswered.length);
  }, 120_000);

  test('counts every answer to a form that it ever acknowledged, and each only once', async () => {
    const { form, writeToken, managementKey } = anyForm();
    const path = `/api/forms/${form.id}`;
    expect((await send('POST', '/api/forms', form)).status).toBe(201);
    const statuses = new Set<number>();
    const acknowledged: string[] = [];
    const unanswered: ReturnType<typeof anyAnswer>[] = [];

    for (let round = 1; round <= 4; round += 1) {
      const enough = Promise.withResolvers<null>();
      async function answerUntilKilled(): Promise<void> {
        for (;;) {
          const answer = anyAnswer();
          try {
            statuses.add((await send('POST', `${path}/answers`, answer, writeToken)).status);
            acknowledged.push(answer.box);
          } catch {
            unanswered.push(answer);
            return;
          }
          if (acknowledged.length >= 25 * round) enough.resolve(null);
        }
      }
      const answering = Array.from({ length: WRITERS }, answerUntilKilled);
      await enough.promise;
      await host.kill9();
      await Promise.all(answering);
      await host.restart();
    }

    expect([...statuses]).toEqual([201]);
    // Nobody heard whether these arrived: sent again, each is counted once.
    for (const answer of unanswered) await send('POST', `${path}/answers`, answer, writeToken);
    const closed = await send('POST', `${path}/close`, undefined, managementKey);
    const everyBox = [...acknowledged, ...unanswered.map(({ box }) => box)];
    expect(parse(FormClosed, await closed.json())).toEqual({ answers: everyBox.length, released: true });
    await host.kill9();
    await host.restart();
    const read = await send('GET', `${path}/answers`, undefined, managementKey);
    expect(parse(FormAnswers, await read.json()).answers.toSorted()).toEqual(everyBox.toSorted());
  }, 120_000);

  test('keeps closed what was closed', async () => {
    const { log, managementKey } = anyLog();
    const path = `/api/rooms/${log.id}`;
    await send('POST', '/api/rooms', log);
    expect((await send('DELETE', path, undefined, managementKey)).status).toBe(204);
    await host.kill9();
    await host.restart();

    expect((await send('GET', `${path}/events`)).status).toBe(410);
    expect((await send('POST', '/api/rooms', log)).status).toBe(409);
  });

  test('keeps a form withheld that was closed with too few answers', async () => {
    const { form, writeToken, managementKey } = anyForm();
    const path = `/api/forms/${form.id}`;
    await send('POST', '/api/forms', form);
    await send('POST', `${path}/answers`, anyAnswer(), writeToken);
    expect((await send('POST', `${path}/close`, undefined, managementKey)).status).toBe(200);
    await host.kill9();
    await host.restart();

    const closed = await send('POST', `${path}/close`, undefined, managementKey);
    expect(parse(FormClosed, await closed.json())).toEqual({ answers: 1, released: false });
    expect((await send('POST', `${path}/answers`, anyAnswer(), writeToken)).status).toBe(410);
  });
});
