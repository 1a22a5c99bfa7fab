import { Redis } from '@upstash/redis';
import * as z from 'zod/mini';
import { storeFailure } from './store-failure.ts';

/** Where the database is, and how long one request to it may take (ms). */
export type UpstashOptions = { url: string; token: string; timeoutMs?: number };

/** The database that rooms and forms share, over REST. */
export type UpstashConnection = {
  redis: Redis;
  /** Asks the database, and says in one sentence where it does not answer. */
  reached: <Value>(ask: () => Promise<Value>) => Promise<Value>;
};

const TIMEOUT_MS = 4_000;
const UNREACHABLE =
  'Upstash does not answer: check UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN, and in the Upstash console that the database is active.';

/** Readies the connection; nothing is sent before someone asks. */
export function connectUpstash({ url, token, timeoutMs = TIMEOUT_MS }: UpstashOptions): UpstashConnection {
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
  return { redis, reached };
}

/** Runs a script; answers the word it begins with, which is one of these, and what comes after it. */
export type RunScript = <Word extends string>(
  keys: string[],
  args: readonly (string | number)[],
  words: readonly Word[],
) => Promise<[Word, ...string[]]>;

/** Readies one script. Its first run sends the text, the others only its hash. */
export function prepareScript({ redis, reached }: UpstashConnection, source: string): RunScript {
  const script = redis.createScript(source);
  return async (keys, args, words) => {
    const answer = await reached(() => script.exec(keys, args.map(String)));
    const [word, ...values] = z.array(z.string()).parse(answer);
    const known = words.find((each) => each === word);
    if (known === undefined) throw new TypeError('A script answered what it never should.');
    return [known, ...values];
  };
}

/** What the driver reports quotes what it was sent, so nothing of it is passed on. */
async function reached<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch {
    throw storeFailure(UNREACHABLE);
  }
}
