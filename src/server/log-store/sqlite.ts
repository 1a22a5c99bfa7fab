import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { TOMBSTONE_TTL_SECONDS, MAX_EVENTS_PER_ANSWER, MAX_LINES, MAX_OPEN_LINES } from '#protocol/limits.ts';
import { type NewLine } from '#protocol/requests.ts';
import type { Appended, LogGone, LogPage, LogStore, NewLog, Writer } from './port.ts';
import type { SqliteFile } from '../store/sqlite-file.ts';
import { prepareLogStatements, type LogEnd, type LogRow } from './sqlite-statements.ts';
import { isAmong, isSameVerifier } from '../store/verifier.ts';

const TOMBSTONE_MS = TOMBSTONE_TTL_SECONDS * 1_000;

/** Logs in the file, and the part of its sweep that is about them. */
export type SqliteLogs = {
  logs: LogStore;
  /** Removes what has expired by `now`, within a transaction; answers how much that was. */
  sweep: (now: number) => number;
};

/**
 * Logs in one SQLite file. A line is acknowledged after its commit, so it outlives the death of the process; lines that
 * arrive at the same moment share a commit. Erased and expired lines are overwritten with zeros, whole pages at a time,
 * and the journal is emptied, so that no byte of them stays in the folder: from the erasure on, or from the first sweep
 * after the expiry. Where another process was just reading, the journal waits for the next sweep, within 30 s.
 */
export function createSqliteLogs({ database, queue, reading, emptyJournal }: SqliteFile): SqliteLogs {
  const statements = prepareLogStatements(database);

  function openLog(id: string, now: number): Result<LogRow, LogGone> {
    return openOr(statements.findLog(id), now);
  }

  function keptLog(id: string, keeperVerifier: string, now: number): Result<LogRow, LogGone | 'wrong-token'> {
    const found = openLog(id, now);
    if (!found.ok) return found;
    return isAmong(keeperVerifier, found.value.keeperVerifiers) ? found : refuse('wrong-token');
  }

  function create(log: NewLog, now: number): Result<{ at: number; expiresAt: number }, 'room-exists'> {
    const earlier = statements.findLog(log.id);
    if (earlier && earlier.tombstoneUntil > now) return refuse('room-exists');
    if (earlier) statements.forgetLog(earlier.number);
    const expiresAt = now + log.ttlSeconds * 1_000;
    const number = statements.addLog({ ...log, expiresAt, tombstoneUntil: expiresAt + TOMBSTONE_MS });
    statements.linesOf(number).add({ seq: 1, at: now, ...log.first });
    return accept({ at: now, expiresAt });
  }

  function append(
    id: string,
    line: NewLine,
    writer: Writer,
    now: number,
  ): Result<Appended, LogGone | 'wrong-token' | 'room-full'> {
    const found = openLog(id, now);
    if (!found.ok) return found;
    const { number, writeVerifier, keeperVerifiers } = found.value;
    if (!isSameVerifier(writer.writeVerifier, writeVerifier)) return refuse('wrong-token');
    const lines = statements.linesOf(number);
    const last = lines.last();
    const added = { seq: last.seq + 1, at: Math.max(now, last.at) };
    const full = added.seq > MAX_OPEN_LINES ? refusalAbove(last.seq, writer, keeperVerifiers) : null;
    if (full === null && lines.add({ ...added, ...line })) return accept({ ...added, isNew: true });
    const kept = lines.find(line.key);
    if (kept) return accept({ ...kept, isNew: false });
    return refuse(full ?? 'room-full');
  }

  function read(id: string, after: number, now: number): Result<LogPage, LogGone> {
    const found = openOr(statements.findEnd(id), now);
    if (!found.ok) return found;
    const { number, expiresAt } = found.value;
    const stored = statements.linesOf(number);
    const head = stored.last().seq;
    const lines = head > after ? stored.after(after, MAX_EVENTS_PER_ANSWER) : [];
    return accept({ head, expiresAt, lines });
  }

  return {
    logs: {
      create: (log, now) => queue.run(() => create(log, now)),
      append: (id, line, writer, now) => queue.run(() => append(id, line, writer, now)),
      read: async (id, after, now) => reading(() => read(id, after, now)),
      setKeepers: (id, keeperVerifier, keeperVerifiers, now) =>
        queue.run(() => {
          const found = keptLog(id, keeperVerifier, now);
          if (!found.ok) return found;
          statements.setKeepers(found.value.number, keeperVerifiers);
          return accept(null);
        }),
      extend: (id, keeperVerifier, ttlSeconds, now) =>
        queue.run(() => {
          const found = keptLog(id, keeperVerifier, now);
          if (!found.ok) return found;
          const expiresAt = now + ttlSeconds * 1_000;
          statements.setExpiry(found.value.number, expiresAt, expiresAt + TOMBSTONE_MS);
          return accept({ expiresAt });
        }),
      erase: async (id, keeperVerifier, now) => {
        const erased = await queue.run(() => {
          const found = keptLog(id, keeperVerifier, now);
          if (!found.ok) return found;
          statements.emptyLog(found.value.number, 'erased', now + TOMBSTONE_MS);
          return accept(null);
        });
        if (erased.ok) emptyJournal();
        return erased;
      },
    },
    sweep: (now) => {
      const expired = statements.expiredLogs(now);
      for (const log of expired) statements.emptyLog(log.number, 'expired', log.tombstoneUntil);
      return expired.length + statements.forgetTombstones(now);
    },
  };
}

function openOr<Log extends LogEnd>(log: Log | null, now: number): Result<Log, LogGone> {
  if (!log) return refuse('no-such-room');
  if (log.state === 'erased') return refuse('room-closed');
  return log.state === 'expired' || log.expiresAt <= now ? refuse('no-such-room') : accept(log);
}

/** Why this writer cannot add a line beyond those that are open to everyone, or null. */
function refusalAbove(
  head: number,
  { keeperVerifier }: Writer,
  keepers: readonly string[],
): 'room-full' | 'wrong-token' | null {
  if (head >= MAX_LINES || keeperVerifier === null) return 'room-full';
  return isAmong(keeperVerifier, keepers) ? null : 'wrong-token';
}
