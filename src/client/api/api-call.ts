import * as v from 'valibot';
import { Problem, type ProblemType } from '#protocol/problem.ts';
import { retryAfterMs } from './retry-after.ts';

/** What a call came to: the answer, a problem the server named, or no answer at all. */
export type ApiResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problem: ProblemType | 'no-answer' | 'not-understood';
      readonly retryAfterMs: number;
    };

/** Why a call came to nothing. */
export type Failure = Extract<ApiResult<never>, { ok: false }>;

/** What a call needs of the browser around it. */
export type CallerDeps = {
  readonly fetch: typeof fetch;
  /** Local time in ms that never goes back. */
  readonly localNow: () => number;
};

/** One call of the API. */
export type ApiCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Longer than this without an answer counts as none. */
  readonly patienceMs?: number;
};

/** Makes a call and reads its answer; never throws. */
export type Caller = <Schema extends v.GenericSchema>(
  schema: Schema,
  call: ApiCall,
) => Promise<ApiResult<v.InferOutput<Schema>>>;

/** The body of an answer without one. */
export const Nothing = v.null();

/** How long a call may take before it counts as unanswered. */
export const PATIENCE_MS = 15_000;

/** The header that shows a token. */
export function bearer(token: string): { readonly Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}

/** Calls the API of this site. */
export function createCaller(deps: CallerDeps): Caller {
  const problemOf = async (response: Response): Promise<Failure> => {
    const parsed = v.safeParse(Problem, await response.json().catch(() => null));
    const wait = retryAfterMs(response.headers.get('Retry-After'), deps.localNow());
    return { ok: false, problem: parsed.success ? parsed.output.type : 'not-understood', retryAfterMs: wait };
  };

  return async (schema, { path, body, headers, signal, patienceMs = PATIENCE_MS, method }) => {
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

function silent(problem: 'no-answer' | 'not-understood'): Failure {
  return { ok: false, problem, retryAfterMs: 0 };
}
