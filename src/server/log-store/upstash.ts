import { Redis } from '@upstash/redis';
import * as z from 'zod/mini';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { MARK_TTL_SECONDS, MAX_EVENTS_PER_ANSWER, MAX_LINES, MAX_OPEN_LINES } from '#domain/kernel/limits.ts';
import type { LogGone, LogPage, LogStore, StoredLine } from './port.ts';
import { storeFailure } from './store-failure.ts';
import { APPEND, CREATE, ERASE, EXTEND, SET_KEEPERS } from './upstash-scripts.ts';

/** Where the database is, and how long one request to it may take (ms). */
export type UpstashOptions = { url: string; token: string; timeoutMs?: number };

const TIMEOUT_MS = 4_000;
const MARK_MS = MARK_TTL_SECONDS * 1_000;
const UNREACHABLE =
  'Upstash does not answer: check UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN, and in the Upstash console that the database is active.';

// A poll mostly finds nothing or a few lines; a newcomer wants them all.
const LINES_PER_POLL = 24;
const LINES_AT_FIRST = 200;

/** Logs in Upstash Redis: one script an operation; a poll is one command and an added line three. */
export function createUpstashStore({ url, token, timeoutMs = TIMEOUT_MS }: UpstashOptions): LogStore {
  const redis = new Redis({
    url,
    token,
    // Texts come back as they were written: "null" stays a word.
    automaticDeserialization: false,
    enableAutoPipelining: false,
    enableTelemetry: false,
    // Every write can be repeated without harm; the client behind us repeats too.
    retry: { retries: 1, backoff: () => 100 },
    signal: () => AbortSignal.timeout(timeoutMs),
  });
  const scripts = {
    create: redis.createScript(CREATE),
    append: redis.createScript(APPEND),
    setKeepers: redis.createScript(SET_KEEPERS),
    extend: redis.createScript(EXTEND),
    erase: redis.createScript(ERASE),
  };

  async function run<Word extends string>(
    name: keyof typeof scripts,
    keys: string[],
    args: readonly (string | number)[],
    words: readonly Word[],
  ): Promise<[Word, string]> {
    const answer = await reached(() => scripts[name].exec(keys, args.map(String)));
    const [word, value = ''] = z.array(z.string()).parse(answer);
    const known = words.find((each) => each === word);
    if (known === undefined) throw new TypeError(`The script "${name}" answered what it never should.`);
    return [known, value];
  }

  async function readFields(id: string, after: number, count: number) {
    const fields = ['state', ...Array.from({ length: count }, (_, index) => `line:${after + 1 + index}`)];
    const answer: unknown = await reached(() => redis.hmget(logKey(id), ...fields));
    const [state = null, ...lines] = z.array(z.nullable(z.string())).parse(answer ?? []);
    return { state, lines };
  }

  return {
    kind: 'upstash',
    create: async (log, now) => {
      const ttlMs = log.ttlSeconds * 1_000;
      const expiresAt = now + ttlMs;
      const [word] = await run(
        'create',
        [logKey(log.id), usedKey(log.id)],
        [
          `1 ${now} ${expiresAt}`,
          `${log.writeVerifier}; ${log.keeperVerifier} `,
          `${now} ${log.first.box}`,
          `key:${log.first.key}`,
          `1 ${now}`,
          ttlMs,
          ttlMs + MARK_MS,
        ],
        ['created', 'room-exists'],
      );
      return word === 'created' ? accept({ at: now, expiresAt }) : refuse(word);
    },
    append: async (id, { key, box }, { writeVerifier, keeperVerifier }, now) => {
      const [word, place] = await run(
        'append',
        [logKey(id)],
        [now, `key:${key}`, box, writeVerifier, keeperVerifier ?? '', MAX_OPEN_LINES, MAX_LINES],
        ['added', 'known', 'no-such-room', 'room-closed', 'wrong-token', 'room-full'],
      );
      if (word !== 'added' && word !== 'known') return refuse(word);
      const [seq, at] = numbersOf(place);
      return accept({ seq, at, isNew: word === 'added' });
    },
    read: async (id, after, now) => {
      const wanted = after === 0 ? LINES_AT_FIRST : LINES_PER_POLL;
      const first = await readFields(id, after, wanted);
      const page = pageOf(first.state, first.lines, after, now);
      const missing = page.ok ? Math.min(page.value.head - after, MAX_EVENTS_PER_ANSWER) - wanted : 0;
      if (missing <= 0) return page;
      const rest = await readFields(id, after + wanted, missing);
      return pageOf(rest.state, [...first.lines, ...rest.lines], after, now);
    },
    setKeepers: async (id, keeperVerifier, keeperVerifiers, now) =>
      doneOr(
        await run('setKeepers', [logKey(id)], [now, keeperVerifier, keeperVerifiers.join(' ')], KEEPER_WORDS),
      ),
    extend: async (id, keeperVerifier, ttlSeconds, now) => {
      const ttlMs = ttlSeconds * 1_000;
      const expiresAt = now + ttlMs;
      const args = [now, keeperVerifier, expiresAt, ttlMs, ttlMs + MARK_MS];
      const extended = doneOr(await run('extend', [logKey(id), usedKey(id)], args, KEEPER_WORDS));
      return extended.ok ? accept({ expiresAt }) : extended;
    },
    erase: async (id, keeperVerifier, now) =>
      doneOr(await run('erase', [logKey(id), usedKey(id)], [now, keeperVerifier, MARK_MS], KEEPER_WORDS)),
    checkHealth: async () => {
      await reached(() => redis.ping());
    },
    close: async () => undefined,
  };
}

const KEEPER_WORDS = ['done', 'no-such-room', 'room-closed', 'wrong-token'] as const;

function doneOr([word]: [(typeof KEEPER_WORDS)[number], string]): Result<null, LogGone | 'wrong-token'> {
  return word === 'done' ? accept(null) : refuse(word);
}

// The braces keep both keys of a log on one shard.
function logKey(id: string): string {
  return `log:{${id}}`;
}

function usedKey(id: string): string {
  return `used:{${id}}`;
}

/** What the driver reports quotes what it was sent, so nothing of it is passed on. */
async function reached<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch {
    throw storeFailure(UNREACHABLE);
  }
}

function pageOf(
  state: string | null,
  texts: readonly (string | null)[],
  after: number,
  now: number,
): Result<LogPage, LogGone> {
  if (state === null) return refuse('no-such-room');
  if (state === 'erased') return refuse('room-closed');
  const [head, , expiresAt = 0] = numbersOf(state);
  if (expiresAt <= now) return refuse('no-such-room');
  const lines: StoredLine[] = [];
  for (const text of texts) {
    if (text === null) break;
    const space = text.indexOf(' ');
    lines.push({
      seq: after + lines.length + 1,
      at: Number(text.slice(0, space)),
      box: text.slice(space + 1),
    });
  }
  return accept({ head, expiresAt, lines });
}

function numbersOf(text: string): [number, number, ...number[]] {
  const [first, second, ...rest] = text.split(' ').map(Number);
  if (first === undefined || second === undefined || [first, second, ...rest].some(Number.isNaN)) {
    throw new TypeError('The database holds no numbers where they must be.');
  }
  return [first, second, ...rest];
}
