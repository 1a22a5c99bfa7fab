import { parse } from 'valibot';
import { expect } from 'vitest';
import { Problem } from '#protocol/problem.ts';
import { createApi, type Api, type ApiDeps } from '#server/http/api.ts';
import { createFetchHandler } from '#server/http/fetch-handler.ts';
import type { Store } from '#server/store/store.ts';

/** Where the site under test is at home. */
export const SITE = 'https://circle.example';

type Call = { token?: string; body?: unknown; headers?: Record<string, string>; raw?: BodyInit };

/** A whole API, and how to call it. */
export type SiteToCall = {
  api: Api;
  call: (method: string, path: string, call?: Call) => Promise<Response>;
};

/** The API over a store, without limits or holding unless a test asks for them. */
export function siteOver(store: Store, deps: Pick<ApiDeps, 'now' | 'report'> & Partial<ApiDeps>): SiteToCall {
  const api = createApi({
    storeState: { ok: true, store },
    holdSeconds: 0,
    version: '1.2.3',
    siteUrl: null,
    roomsPerMinute: null,
    linesPerMinute: null,
    ...deps,
  });
  const handle = createFetchHandler(api);
  const call = (method: string, path: string, { token, body, headers = {}, raw }: Call = {}) =>
    handle(
      new Request(`${SITE}${path}`, {
        method,
        headers: {
          ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(raw === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: raw }),
      }),
      '203.0.113.7',
    );
  return { call, api };
}

/** The answer is a problem document of this status and type that no one may keep. */
export async function expectProblem(
  response: Response,
  status: number,
  type: string,
  detail?: RegExp,
): Promise<void> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = parse(Problem, await response.json());
  expect(problem).toMatchObject({ type, status });
  expect(response.status).toBe(status);
  expect(problem.title).not.toBe('');
  if (detail) expect(problem.detail).toMatch(detail);
}
