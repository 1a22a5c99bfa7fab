import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { NewLog } from './port.ts';
import { createLineStatements } from './sqlite-lines.ts';
import { dropLineTable, makeLineTable, makeLogTable } from './sqlite-schema.ts';
import { integer, text } from '../store/sqlite-values.ts';

/** Whether a log can be used. */
export type LogEnd = { number: number; state: 'open' | 'expired' | 'erased'; expiresAt: number };

/** A log without its lines. */
export type LogRow = LogEnd & { writeVerifier: string; keeperVerifiers: string[]; tombstoneUntil: number };

type NewLogRow = Pick<NewLog, 'id' | 'writeVerifier' | 'keeperVerifier'> &
  Pick<LogRow, 'expiresAt' | 'tombstoneUntil'>;

/** Every sentence that is said to logs, prepared once, and the way to their lines. */
export function prepareLogStatements(database: DatabaseSync) {
  makeLogTable(database);
  const linesOf = createLineStatements(database);
  const findLog = database.prepare(
    'SELECT number, state, expires_at, tombstone_until, write_verifier, keeper_verifiers FROM log WHERE id = ?',
  );
  const findEnd = database.prepare('SELECT number, state, expires_at FROM log WHERE id = ?');
  const addLog = database.prepare(
    `INSERT INTO log (id, state, expires_at, tombstone_until, write_verifier, keeper_verifiers) VALUES (?, 'open', ?, ?, ?, ?)`,
  );
  const setKeepers = database.prepare('UPDATE log SET keeper_verifiers = ? WHERE number = ?');
  const setExpiry = database.prepare('UPDATE log SET expires_at = ?, tombstone_until = ? WHERE number = ?');
  const closeLog = database.prepare(
    `UPDATE log SET state = ?, tombstone_until = ?, filler = x'', write_verifier = '', keeper_verifiers = ''
     WHERE number = ?`,
  );
  const expiredLogs = database.prepare(
    `SELECT number, tombstone_until FROM log WHERE state = 'open' AND expires_at <= ?`,
  );
  const forgetTombstones = database.prepare(`DELETE FROM log WHERE state <> 'open' AND tombstone_until <= ?`);
  const forgetLog = database.prepare('DELETE FROM log WHERE number = ?');

  return {
    findLog: (id: string): LogRow | null => {
      const row = findLog.get(id);
      return row ? logRowOf(row) : null;
    },
    /** What a reader needs of a log. */
    findEnd: (id: string): LogEnd | null => {
      const row = findEnd.get(id);
      return row ? logEndOf(row) : null;
    },
    /** Answers the number the new log goes by; it has room for lines, and none yet. */
    addLog: (log: NewLogRow): number => {
      const { id, expiresAt, tombstoneUntil, writeVerifier, keeperVerifier } = log;
      const added = addLog.run(id, expiresAt, tombstoneUntil, writeVerifier, keeperVerifier);
      const number = Number(added.lastInsertRowid);
      makeLineTable(database, number);
      return number;
    },
    linesOf,
    setKeepers: (log: number, keeperVerifiers: readonly string[]): void => {
      setKeepers.run(keeperVerifiers.join(' '), log);
    },
    setExpiry: (log: number, expiresAt: number, tombstoneUntil: number): void => {
      setExpiry.run(expiresAt, tombstoneUntil, log);
    },
    /** Drops the lines and everything else a log knew; the tombstone stays until `tombstoneUntil`. */
    emptyLog: (log: number, state: 'expired' | 'erased', tombstoneUntil: number): void => {
      dropLineTable(database, log);
      closeLog.run(state, tombstoneUntil, log);
    },
    expiredLogs: (now: number): { number: number; tombstoneUntil: number }[] =>
      expiredLogs
        .all(now)
        .map((row) => ({ number: integer(row.number), tombstoneUntil: integer(row.tombstone_until) })),
    /** Answers how many tombstones had outlived their time. */
    forgetTombstones: (now: number): number => Number(forgetTombstones.run(now).changes),
    forgetLog: (log: number): void => {
      dropLineTable(database, log);
      forgetLog.run(log);
    },
  };
}

function logRowOf(row: Record<string, SQLOutputValue>): LogRow {
  return {
    ...logEndOf(row),
    writeVerifier: text(row.write_verifier),
    keeperVerifiers: text(row.keeper_verifiers).split(' '),
    tombstoneUntil: integer(row.tombstone_until),
  };
}

function logEndOf(row: Record<string, SQLOutputValue>): LogEnd {
  return { number: integer(row.number), state: stateOf(row.state), expiresAt: integer(row.expires_at) };
}

function stateOf(value: SQLOutputValue | undefined): LogEnd['state'] {
  if (value === 'open' || value === 'expired' || value === 'erased') return value;
  throw new TypeError('The database holds no state where one must be.');
}
