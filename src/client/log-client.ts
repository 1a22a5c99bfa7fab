import * as v from 'valibot';
import { Problem, type ProblemType } from '#domain/kernel/problem.ts';
import { EventsPage, LineAdded, RoomCreated, RoomExtended, ServerTime } from '#domain/kernel/answers.ts';
import type { CreateRoom, NewLine } from '#domain/kernel/wire.ts';
import { retryAfterMs } from './backoff.ts';
import type { ClockSample } from './clock.ts';

/** What a call came to: the answer, a problem the server named, or no answer at all. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problem: ProblemType | 'no-answer' | 'not-understood';
      readonly retryAfterMs: number;
    };

/** The calls of one room, as the protocol has them. None of them throws. */
export type LogClient = {
  readonly create: (room: CreateRoom) => Promise<Answer<RoomCreated>>;
  readonly read: (after: number, wait: number, signal?: AbortSignal) => Promise<Answer<EventsPage>>;
  /** A keeper's token lets a line in where the room is nearly full. */
  readonly append: (line: NewLine, keeperToken: string | null) => Promise<Answer<LineAdded>>;
  readonly putKeepers: (keeperToken: string, keeperVerifiers: readonly string[]) => Promise<Answer<null>>;
  readonly extend: (keeperToken: string, ttlSeconds: number) => Promise<Answer<RoomExtended>>;
  readonly erase: (keeperToken: string) => Promise<Answer<null>>;
  readonly time: () => Promise<Answer<ServerTime>>;
};

export type LogClientDeps = {
  readonly fetch: typeof fetch;
  /** Local time in ms that never goes back. */
  readonly localNow: () => number;
  /** Told of every answer that was not held: it is a sample of the server's clock. */
  readonly onSample: (sample: ClockSample) => void;
};

/** The body of an answer without one. */
const Nothing = v.null();

type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Longer than this without an answer counts as none. */
  readonly patienceMs?: number;
};

/** How long a call may take before it counts as unanswered. */
const PATIENCE_MS = 15_000;

/** The calls of the room that this id and write token belong to. */
export function createLogClient(id: string, writeToken: string, deps: LogClientDeps): LogClient {
  const room = `/api/rooms/${id}`;

  const call = async <Schema extends v.GenericSchema>(
    schema: Schema,
    { path, body, headers, signal, patienceMs = PATIENCE_MS, method }: Call,
  ): Promise<Answer<v.InferOutput<Schema>>> => {
    const patience = withPatience(patienceMs, signal);
    try {
      const response = await deps.fetch(path, {
        method,
        cache: 'no-store',
        signal: patience.signal,
        headers: body === undefined ? { ...headers } : { 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) return await problemOf(response);
      const parsed = v.safeParse(schema, response.status === 204 ? null : await response.json());
      return parsed.success ? { ok: true, value: parsed.output } : silent('not-understood');
    } catch {
      return silent('no-answer');
    } finally {
      patience.done();
    }
  };

  const sampled = async <Value extends { now: number }>(
    ask: () => Promise<Answer<Value>>,
    isShort: (value: Value) => boolean = () => true,
  ) => {
    const sentAt = deps.localNow();
    const answer = await ask();
    if (answer.ok && isShort(answer.value)) {
      deps.onSample({ sentAt, receivedAt: deps.localNow(), serverNow: answer.value.now });
    }
    return answer;
  };

  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

  return {
    create: (body) => call(RoomCreated, { method: 'POST', path: '/api/rooms', body }),
    read: (after, wait, signal) =>
      sampled(
        () =>
          call(EventsPage, {
            method: 'GET',
            path: wait > 0 ? `${room}/events?after=${after}&wait=${wait}` : `${room}/events?after=${after}`,
            signal,
            patienceMs: PATIENCE_MS + wait * 1000,
          }),
        () => wait === 0,
      ),
    append: (body, keeperToken) =>
      sampled(() =>
        call(LineAdded, {
          method: 'POST',
          path: `${room}/events`,
          headers: { ...bearer(writeToken), ...(keeperToken === null ? {} : { Keeper: keeperToken }) },
          body,
        }),
      ),
    putKeepers: (token, keeperVerifiers) =>
      call(Nothing, {
        method: 'PUT',
        path: `${room}/keepers`,
        headers: bearer(token),
        body: { keeperVerifiers },
      }),
    extend: (token, ttlSeconds) =>
      call(RoomExtended, { method: 'PATCH', path: room, headers: bearer(token), body: { ttlSeconds } }),
    erase: (token) => call(Nothing, { method: 'DELETE', path: room, headers: bearer(token) }),
    time: () => sampled(() => call(ServerTime, { method: 'GET', path: '/api/time' })),
  };

  async function problemOf(response: Response): Promise<Answer<never>> {
    const parsed = v.safeParse(Problem, await response.json().catch(() => null));
    const wait = retryAfterMs(response.headers.get('Retry-After'), deps.localNow());
    return { ok: false, problem: parsed.success ? parsed.output.type : 'not-understood', retryAfterMs: wait };
  }
}

/** A signal that gives up after a while, or when the other one does. (Older phones have no `AbortSignal.any`.) */
function withPatience(ms: number, other?: AbortSignal) {
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  const timer = setTimeout(giveUp, ms);
  other?.addEventListener('abort', giveUp);
  if (other?.aborted === true) giveUp();
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      other?.removeEventListener('abort', giveUp);
    },
  };
}

function silent(problem: 'no-answer' | 'not-understood'): Answer<never> {
  return { ok: false, problem, retryAfterMs: 0 };
}
