import type { EventsPage, ServerTime } from '#protocol/room-responses.ts';
import type { LogStore } from '../log-store/port.ts';
import { isStoreFailure } from '../store/store-failure.ts';
import type { Store } from '../store/store.ts';
import { bug, json, problem } from './response.ts';
import type { HttpResponse, Call, Handler } from './call.ts';
import { isSameOrigin } from './caller.ts';
import { FORM_CALLS } from './forms.ts';
import { createHeldReads, type ReadPage } from './held-reads.ts';
import { icebreakerRoute } from './icebreaker-route.ts';
import { createRateLimit, type PerMinute } from './rate-limit.ts';
import { ROOM_CALLS } from './rooms.ts';
import { answerRoute, createRouter, routesOf, type Route } from './routes.ts';

/** The store rooms and forms are kept in, or why there is none: one sentence that says what to set. */
export type StoreState =
  | { ok: true; store: Store }
  | { ok: false; type: 'store-not-configured' | 'store-unavailable'; hint: string };

/** What the API is made of. */
export type ApiDeps = {
  storeState: StoreState;
  now: () => number;
  /** How long a read is held at most; 0 where the platform bills by the second. */
  holdSeconds: number;
  version: string;
  siteUrl: string | null;
  roomsPerMinute: PerMinute;
  linesPerMinute: PerMinute;
  /** Takes one line for the one who runs the site: method, route and status, never an id, token or body. */
  report: (line: string) => void;
};

/** The whole API. */
export type Api = {
  /** Null where the address is not the API's. */
  answer(call: Call): Promise<HttpResponse> | null;
  /** Answers everyone who waits, for a server that is going away. */
  release(): void;
};

// What another process wrote or erased must show within one second.
const RECHECK_MS = 850;

/** Puts the calls of the API together. */
export function createApi(deps: ApiDeps): Api {
  const { storeState, now, report } = deps;
  const kept = storeState.ok ? openStore(storeState.store, deps) : noStore(storeState);
  const match = createRouter([
    ...kept.routes,
    icebreakerRoute(),
    { path: '/api/time', methods: { GET: () => json(200, { now: now() } satisfies ServerTime) } },
    { path: '/api/health', methods: { GET: health(deps) } },
  ]);

  async function answerSafely(
    answer: () => Promise<HttpResponse> | HttpResponse,
    name: string,
  ): Promise<HttpResponse> {
    try {
      return await answer();
    } catch (error) {
      if (isStoreFailure(error)) return problem('store-unavailable', error.hint);
      report(`${name} failed: ${whereOf(error)}`);
      return bug();
    }
  }

  return {
    answer: (call) => {
      const found = match(call.path);
      if (!found) return null;
      if (!isSameOrigin(call, deps.siteUrl)) return Promise.resolve(problem('wrong-origin'));
      const name = `${call.method} ${found.route.path}`;
      return answerSafely(() => answerRoute(found, call), name).then((answer) => {
        if (answer.status >= 500) report(`${name} ${answer.status}`);
        return answer;
      });
    },
    release: kept.release,
  };
}

/** What needs a store. */
type StoreRoutes = { routes: Route[]; release: () => void };

function openStore(
  { logs, forms }: Store,
  { now, holdSeconds, roomsPerMinute, linesPerMinute }: ApiDeps,
): StoreRoutes {
  const heldReads = createHeldReads({
    readPage: pageReader(logs, now, holdSeconds),
    now,
    recheckMs: RECHECK_MS,
  });
  const limitRooms = createRateLimit({ perMinute: roomsPerMinute, now });
  const limitLines = createRateLimit({ perMinute: linesPerMinute, now });
  const roomDeps = { logs, heldReads, now, holdSeconds, limitRooms, limitLines };
  const formDeps = { forms, now, limitRooms, limitLines };
  return {
    routes: [
      ...routesOf(ROOM_CALLS, 'no-such-room', (create) => create(roomDeps)),
      ...routesOf(FORM_CALLS, 'no-such-form', (create) => create(formDeps)),
    ],
    release: () => heldReads.release(),
  };
}

function noStore({ type, hint }: Extract<StoreState, { ok: false }>): StoreRoutes {
  const handlerOf = (): Handler => () => problem(type, hint);
  return {
    routes: [
      ...routesOf(ROOM_CALLS, 'no-such-room', handlerOf),
      ...routesOf(FORM_CALLS, 'no-such-form', handlerOf),
    ],
    release: () => undefined,
  };
}

function pageReader(logs: LogStore, now: () => number, holdSeconds: number): ReadPage {
  return async (id, after) => {
    const read = await logs.read(id, after, now());
    if (!read.ok) return { head: null, answer: problem(read.refusal) };
    const { head, expiresAt, lines } = read.value;
    const more = after + lines.length < head;
    const page: EventsPage = { head, now: now(), holdSeconds, events: lines, more, expiresAt };
    return { head, answer: json(200, page) };
  };
}

function health({ storeState, version }: ApiDeps): Handler {
  return async () => {
    if (!storeState.ok) return problem(storeState.type, storeState.hint);
    await storeState.store.checkHealth();
    return json(200, { status: 'ok', store: storeState.store.kind, version });
  };
}

/** Where in our own code it happened; the message is left out, for it may quote what someone sent. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...frames.slice(0, 5).map((frame) => frame.trim())].join(' ');
}
