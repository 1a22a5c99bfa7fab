import * as z from 'zod/mini';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { TOMBSTONE_TTL_SECONDS, MAX_EVENTS_PER_ANSWER, MAX_LINES, MAX_OPEN_LINES } from '#protocol/limits.ts';
import type { LogGone, LogPage, LogStore, StoredLine } from './port.ts';
import { prepareScript, type UpstashConnection } from '../store/upstash-connection.ts';
import { APPEND, CREATE, ERASE, EXTEND, SET_KEEPERS } from './upstash-scripts.ts';

const TOMBSTONE_MS = TOMBSTONE_TTL_SECONDS * 1_000;

// A poll mostly finds nothing or a few lines; a newcomer wants them all.
const LINES_PER_POLL = 24;
const LINES_AT_FIRST = 200;

/** Logs in Upstash Redis: one script an operation; a poll is one command and an added line three. */
export function createUpstashLogs(connection: UpstashConnection): LogStore {
  const { redis, reached } = connection;
  const scripts = {
    create: prepareScript(connection, CREATE),
    append: prepareScript(connection, APPEND),
    setKeepers: prepareScript(connection, SET_KEEPERS),
    extend: prepareScript(connection, EXTEND),
    erase: prepareScript(connection, ERASE),
  };

  async function readFields(id: string, after: number, count: number) {
    const fields = ['state', ...Array.from({ length: count }, (_, index) => `line:${after + 1 + index}`)];
    const answer: unknown = await reached(() => redis.hmget(logKey(id), ...fields));
    const [state = null, ...lines] = z.array(z.nullable(z.string())).parse(answer ?? []);
    return { state, lines };
  }

  return {
    create: async (log, now) => {
      const ttlMs = log.ttlSeconds * 1_000;
      const expiresAt = now + ttlMs;
      const [word] = await scripts.create(
        [logKey(log.id), usedKey(log.id)],
        [
          `1 ${now} ${expiresAt}`,
          `${log.writeVerifier}; ${log.keeperVerifier} `,
          `${now} ${log.first.box}`,
          `key:${log.first.key}`,
          `1 ${now}`,
          ttlMs,
          ttlMs + TOMBSTONE_MS,
        ],
        ['created', 'room-exists'],
      );
      return word === 'created' ? accept({ at: now, expiresAt }) : refuse(word);
    },
    append: async (id, { key, box }, { writeVerifier, keeperVerifier }, now) => {
      const [word, place = ''] = await scripts.append(
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
        await scripts.setKeepers(
          [logKey(id)],
          [now, keeperVerifier, keeperVerifiers.join(' ')],
          KEEPER_WORDS,
        ),
      ),
    extend: async (id, keeperVerifier, ttlSeconds, now) => {
      const ttlMs = ttlSeconds * 1_000;
      const expiresAt = now + ttlMs;
      const args = [now, keeperVerifier, expiresAt, ttlMs, ttlMs + TOMBSTONE_MS];
      const extended = doneOr(await scripts.extend([logKey(id), usedKey(id)], args, KEEPER_WORDS));
      return extended.ok ? accept({ expiresAt }) : extended;
    },
    erase: async (id, keeperVerifier, now) =>
      doneOr(
        await scripts.erase([logKey(id), usedKey(id)], [now, keeperVerifier, TOMBSTONE_MS], KEEPER_WORDS),
      ),
  };
}

const KEEPER_WORDS = ['done', 'no-such-room', 'room-closed', 'wrong-token'] as const;

function doneOr([word]: [(typeof KEEPER_WORDS)[number], ...string[]]): Result<null, LogGone | 'wrong-token'> {
  return word === 'done' ? accept(null) : refuse(word);
}

// The braces keep both keys of a log on one shard.
function logKey(id: string): string {
  return `log:{${id}}`;
}

function usedKey(id: string): string {
  return `used:{${id}}`;
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
