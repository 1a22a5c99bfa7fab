import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { MARK_TTL_SECONDS, MAX_EVENTS_PER_ANSWER, MAX_LINES, MAX_OPEN_LINES } from '#domain/kernel/limits.ts';
import { type NewLine } from '#domain/kernel/wire.ts';
import type { Appended, LogGone, LogPage, LogStore, NewLog, Writer } from './port.ts';
import { createCommitQueue } from './commit-queue.ts';
import { prepareStatements, type LogEnd, type LogRow } from './sqlite-statements.ts';
import { openDatabase } from './sqlite-schema.ts';
import { storeFailure } from './store-failure.ts';
import { isAmong, isSameVerifier } from './verifier.ts';

const CANNOT_WRITE =
  'The data folder cannot be written to: check that it exists, is not read-only and not full.';
const CANNOT_READ = 'The data folder cannot be read.';
const MARK_MS = MARK_TTL_SECONDS * 1_000;

/** The embedded store: one file, and a sweep that somebody must call now and then. */
export type SqliteStore = LogStore & {
  /** Removes what has expired by `now` (epoch ms), from the disk too. */
  sweep(now: number): void;
};

/**
 * Logs in one SQLite file in `folder`. A line is acknowledged after its commit, so it outlives the death of the
 * process; lines that arrive at the same moment share a commit. Erased and expired lines are overwritten with zeros
 * and the journal is emptied, so that no byte of them stays in the folder.
 */
export function createSqliteStore({ folder }: { folder: string }): SqliteStore {
  mkdirSync(folder, { recursive: true });
  const database = openDatabase(join(folder, 'peer-circle.sqlite'));
  const statements = prepareStatements(database);
  const queue = createCommitQueue({
    begin: statements.begin,
    commit: statements.commit,
    rollback: () => {
      if (database.isTransaction) database.exec('ROLLBACK');
    },
    failureOf: (error) => (isSqliteError(error) ? storeFailure(CANNOT_WRITE) : error),
  });
  // Whoever had the file before may have died between erasing a log and emptying the journal.
  let mustEmptyJournal = true;

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
    if (earlier && earlier.markedUntil > now) return refuse('room-exists');
    if (earlier) statements.forgetLog(earlier.number);
    const expiresAt = now + log.ttlSeconds * 1_000;
    const number = statements.addLog({ ...log, expiresAt, markedUntil: expiresAt + MARK_MS });
    statements.addLine({ log: number, seq: 1, at: now, ...log.first });
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
    const last = statements.lastLine(number);
    const added = { seq: last.seq + 1, at: Math.max(now, last.at) };
    const full = added.seq > MAX_OPEN_LINES ? refusalAbove(last.seq, writer, keeperVerifiers) : null;
    if (full === null && statements.addLine({ log: number, ...added, ...line })) {
      return accept({ ...added, isNew: true });
    }
    const kept = statements.findKey(number, line.key);
    if (kept) return accept({ ...kept, isNew: false });
    return refuse(full ?? 'room-full');
  }

  function read(id: string, after: number, now: number): Result<LogPage, LogGone> {
    try {
      const found = openOr(statements.findEnd(id), now);
      if (!found.ok) return found;
      const { number, expiresAt, head } = found.value;
      const lines = head > after ? statements.linesAfter(number, after, MAX_EVENTS_PER_ANSWER) : [];
      return accept({ head, expiresAt, lines });
    } catch (error) {
      throw isSqliteError(error) ? storeFailure(CANNOT_READ) : error;
    }
  }

  function emptyJournal(): void {
    // Another process that is just reading keeps its part of the journal; the next sweep tries again.
    mustEmptyJournal = true;
    try {
      mustEmptyJournal = !statements.emptyJournal();
    } catch (error) {
      if (!isSqliteError(error)) throw error;
    }
  }

  return {
    kind: 'sqlite',
    create: (log, now) => queue.run(() => create(log, now)),
    append: (id, line, writer, now) => queue.run(() => append(id, line, writer, now)),
    read: async (id, after, now) => read(id, after, now),
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
        statements.setExpiry(found.value.number, expiresAt, expiresAt + MARK_MS);
        return accept({ expiresAt });
      }),
    erase: async (id, keeperVerifier, now) => {
      const erased = await queue.run(() => {
        const found = keptLog(id, keeperVerifier, now);
        if (!found.ok) return found;
        statements.emptyLog(found.value.number, 'erased', now + MARK_MS);
        return accept(null);
      });
      if (erased.ok) emptyJournal();
      return erased;
    },
    sweep: (now) => {
      const removed = queue.runNow(() => {
        const expired = statements.expiredLogs(now);
        for (const log of expired) statements.emptyLog(log.number, 'expired', log.markedUntil);
        return expired.length + statements.forgetMarks(now);
      });
      if (removed > 0 || mustEmptyJournal) emptyJournal();
    },
    checkHealth: () => queue.run(statements.touch),
    close: async () => {
      queue.flush();
      database.close();
    },
  };
}

function openOr<Log extends LogEnd>(log: Log | null, now: number): Result<Log, LogGone> {
  if (!log) return refuse('no-such-room');
  if (log.state === 'erased') return refuse('room-closed');
  return log.state === 'expired' || log.expiresAt <= now ? refuse('no-such-room') : accept(log);
}

/** Why this writer cannot add a line beyond those that are open to everybody, or null. */
function refusalAbove(
  head: number,
  { keeperVerifier }: Writer,
  keepers: readonly string[],
): 'room-full' | 'wrong-token' | null {
  if (head >= MAX_LINES || keeperVerifier === null) return 'room-full';
  return isAmong(keeperVerifier, keepers) ? null : 'wrong-token';
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
