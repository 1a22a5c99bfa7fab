import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { NewLog, StoredLine } from './port.ts';
import { makeLogTables, PLACES_PER_LOG } from './sqlite-schema.ts';
import { integer, text } from './sqlite-values.ts';

/** Whether a log can be used. */
export type LogEnd = { number: number; state: 'open' | 'expired' | 'erased'; expiresAt: number };

/** A log without its lines. */
export type LogRow = LogEnd & { writeVerifier: string; keeperVerifiers: string[]; markedUntil: number };

type NewLogRow = Pick<NewLog, 'id' | 'writeVerifier' | 'keeperVerifier'> &
  Pick<LogRow, 'expiresAt' | 'markedUntil'>;
type NewLineRow = { log: number; seq: number; at: number; key: string; box: string };

/** Every sentence that is said to the tables of logs, prepared once. */
export function prepareLogStatements(database: DatabaseSync) {
  makeLogTables(database);
  const findLog = database.prepare('SELECT * FROM log WHERE id = ?');
  const findEnd = database.prepare(
    `SELECT number, state, expires_at,
       (SELECT max(place) FROM line WHERE place BETWEEN log.number * ?1 AND log.number * ?1 + ?1 - 1) AS last
     FROM log WHERE id = ?2`,
  );
  const addLog = database.prepare(
    `INSERT INTO log (id, state, write_verifier, keeper_verifiers, expires_at, marked_until) VALUES (?, 'open', ?, ?, ?, ?)`,
  );
  const addLine = database.prepare(
    'INSERT INTO line (place, log, at, key, box) VALUES (?, ?, ?, ?, ?) ON CONFLICT (log, key) DO NOTHING',
  );
  const findKey = database.prepare('SELECT place, at FROM line WHERE log = ? AND key = ?');
  const lastLine = database.prepare(
    'SELECT place, at FROM line WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1',
  );
  const linesAfter = database.prepare(
    'SELECT place, at, box FROM line WHERE place BETWEEN ? AND ? ORDER BY place LIMIT ?',
  );
  const setKeepers = database.prepare('UPDATE log SET keeper_verifiers = ? WHERE number = ?');
  const setExpiry = database.prepare('UPDATE log SET expires_at = ?, marked_until = ? WHERE number = ?');
  const dropLines = database.prepare('DELETE FROM line WHERE place BETWEEN ? AND ?');
  const closeLog = database.prepare(
    `UPDATE log SET state = ?, write_verifier = '', keeper_verifiers = '', marked_until = ? WHERE number = ?`,
  );
  const expiredLogs = database.prepare(
    `SELECT number, marked_until FROM log WHERE state = 'open' AND expires_at <= ?`,
  );
  const forgetMarks = database.prepare(`DELETE FROM log WHERE state <> 'open' AND marked_until <= ?`);
  const forgetLog = database.prepare('DELETE FROM log WHERE number = ?');

  const firstPlace = (log: number) => log * PLACES_PER_LOG;
  const lastPlace = (log: number) => firstPlace(log) + PLACES_PER_LOG - 1;
  const seqOf = (place: SQLOutputValue | undefined) => integer(place) % PLACES_PER_LOG;

  return {
    findLog: (id: string): LogRow | null => {
      const row = findLog.get(id);
      return row ? logRowOf(row) : null;
    },
    /** What a reader needs of a log, in one look. */
    findEnd: (id: string): (LogEnd & { head: number }) | null => {
      const row = findEnd.get(PLACES_PER_LOG, id);
      if (!row) return null;
      const end = {
        number: integer(row.number),
        state: stateOf(row.state),
        expiresAt: integer(row.expires_at),
      };
      return { ...end, head: row.last === null ? 0 : seqOf(row.last) };
    },
    /** Answers the number the new log goes by. */
    addLog: (log: NewLogRow): number =>
      Number(
        addLog.run(log.id, log.writeVerifier, log.keeperVerifier, log.expiresAt, log.markedUntil)
          .lastInsertRowid,
      ),
    /** Answers false, and adds nothing, where the log has that key already. */
    addLine: ({ log, seq, at, key, box }: NewLineRow): boolean =>
      addLine.run(firstPlace(log) + seq, log, at, key, box).changes === 1,
    findKey: (log: number, key: string): { seq: number; at: number } | null => {
      const row = findKey.get(log, key);
      return row ? { seq: seqOf(row.place), at: integer(row.at) } : null;
    },
    lastLine: (log: number): { seq: number; at: number } => {
      const row = lastLine.get(firstPlace(log), lastPlace(log));
      return row ? { seq: seqOf(row.place), at: integer(row.at) } : { seq: 0, at: 0 };
    },
    linesAfter: (log: number, after: number, limit: number): StoredLine[] =>
      linesAfter.all(firstPlace(log) + after + 1, lastPlace(log), limit).map((row) => ({
        seq: seqOf(row.place),
        at: integer(row.at),
        box: text(row.box),
      })),
    setKeepers: (log: number, keeperVerifiers: readonly string[]): void => {
      setKeepers.run(keeperVerifiers.join(' '), log);
    },
    setExpiry: (log: number, expiresAt: number, markedUntil: number): void => {
      setExpiry.run(expiresAt, markedUntil, log);
    },
    /** Drops the lines and everything else a log knew; the mark stays until `markedUntil`. */
    emptyLog: (log: number, state: 'expired' | 'erased', markedUntil: number): void => {
      dropLines.run(firstPlace(log), lastPlace(log));
      closeLog.run(state, markedUntil, log);
    },
    expiredLogs: (now: number): { number: number; markedUntil: number }[] =>
      expiredLogs
        .all(now)
        .map((row) => ({ number: integer(row.number), markedUntil: integer(row.marked_until) })),
    /** Answers how many marks had outlived their time. */
    forgetMarks: (now: number): number => Number(forgetMarks.run(now).changes),
    forgetLog: (log: number): void => {
      dropLines.run(firstPlace(log), lastPlace(log));
      forgetLog.run(log);
    },
  };
}

function logRowOf(row: Record<string, SQLOutputValue>): LogRow {
  return {
    number: integer(row.number),
    state: stateOf(row.state),
    writeVerifier: text(row.write_verifier),
    keeperVerifiers: text(row.keeper_verifiers).split(' '),
    expiresAt: integer(row.expires_at),
    markedUntil: integer(row.marked_until),
  };
}

function stateOf(value: SQLOutputValue | undefined): LogEnd['state'] {
  if (value === 'open' || value === 'expired' || value === 'erased') return value;
  throw new TypeError('The database holds no state where one must be.');
}
