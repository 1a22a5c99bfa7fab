import { parse } from 'valibot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import englishDeck from '#content/prompts/en.json' with { type: 'json' };
import { promptDeck } from '#domain/icebreaker/prompt.ts';
import { Problem } from '#protocol/problem.ts';
import type { Call } from '#server/http/call.ts';
import { icebreakerRoute } from '#server/http/icebreaker-route.ts';

const deck = promptDeck.parse(englishDeck);
const Page = z.strictObject({ prompts: promptDeck, matching: z.int() });
const handler = icebreakerRoute().methods.GET!;

async function get(query: string, headers: Record<string, string> = {}) {
  const call: Call = {
    method: 'GET',
    path: '/api/icebreakers',
    query,
    header: (name) => headers[name] ?? null,
    readBody: () => Promise.resolve(''),
    address: '192.0.2.1',
    onGone: () => undefined,
  };
  return handler(call, '');
}

const page = async (query: string) => Page.parse(JSON.parse((await get(query)).body));
const complaint = async (query: string) => {
  const answer = await get(query);
  expect(answer.status).toBe(400);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.headers['cache-control']).toBe('no-store');
  const problem = parse(Problem, JSON.parse(answer.body));
  expect(problem.type).toBe('invalid-request');
  return problem.detail;
};

describe('asking for icebreakers', () => {
  test('gives up to fifty questions in the order of the deck, and says how many there are', async () => {
    expect(await page('')).toEqual({ prompts: deck.slice(0, 50), matching: deck.length });
  });

  test('gives questions of the depth, theme, group and mode asked for', async () => {
    const { prompts, matching } = await page('depth=2&theme=wins&people=2&mode=async');

    expect(prompts).toEqual(
      deck.filter(({ depth, use, size }) => depth === 2 && use.includes('wins') && size.min === 2),
    );
    expect(prompts.length).toBe(matching);
    expect(matching).toBeGreaterThan(0);
  });

  test('gives as many as asked for and still counts them all', async () => {
    const { prompts, matching } = await page('depth=1&count=3');

    expect(prompts).toHaveLength(3);
    expect(matching).toBe(deck.filter(({ depth }) => depth === 1).length);
  });

  test('gives the same answer for the same seed, and another order for another', async () => {
    const ids = async (query: string) => (await page(query)).prompts.map(({ id }) => id);

    expect(await ids('seed=tuesday&count=10')).toEqual(await ids('seed=tuesday&count=10'));
    expect(await ids('seed=tuesday&count=10')).not.toEqual(await ids('seed=wednesday&count=10'));
    expect(await ids('seed=tuesday&count=3')).toEqual((await ids('seed=tuesday&count=10')).slice(0, 3));
  });

  test('may be kept for an hour, under its whole query', async () => {
    const { headers } = await get('depth=1');

    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=3600',
      'netlify-vary': 'query',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is not sent again to someone who has it', async () => {
    const { headers } = await get('depth=1');
    const etag = headers.etag ?? '';

    expect(await get('depth=1', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    expect(await get('depth=1', { 'if-none-match': `"other", W/${etag}` })).toMatchObject({ status: 304 });
    expect(await get('depth=2', { 'if-none-match': etag })).toMatchObject({ status: 200 });
  });
});

describe('nonsense is refused, and the parameter named', () => {
  test.each([
    ['depth=4', 'depth'],
    ['depth=deep', 'depth'],
    ['depth=', 'depth'],
    ['depth=1.5', 'depth'],
    ['depth=%31%20', 'depth'],
    ['theme=fun', 'theme'],
    ['people=1', 'people'],
    ['people=13', 'people'],
    ['people=2e0', 'people'],
    ['mode=telepathy', 'mode'],
    ['count=0', 'count'],
    ['count=51', 'count'],
    ['count=-1', 'count'],
    ['seed=', 'seed'],
    [`seed=${'x'.repeat(65)}`, 'seed'],
    ['depth=1&depth=2', 'depth'],
    ['colour=blue', 'colour'],
    ['Depth=1', 'Depth'],
    ['__proto__=1', '__proto__'],
  ])('%s', async (query, field) => {
    expect(await complaint(query)).toContain(`“${field}”`);
  });

  test('without repeating at length what someone wrote', async () => {
    expect((await complaint(`${'a'.repeat(500)}=1`))?.length).toBeLessThan(200);
  });

  test('and nothing anyone can send breaks it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.webQueryParameters()), async (query) => {
        expect([200, 400]).toContain((await get(query)).status);
      }),
    );
  });
});
