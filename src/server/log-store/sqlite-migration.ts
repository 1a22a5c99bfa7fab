import type { DatabaseSync } from 'node:sqlite';
import { lineTable, makeLineTable, makeLogTable } from './sqlite-schema.ts';
import { integer } from '../store/sqlite-values.ts';

/** Places that a log had in the table of lines which all logs shared; a line's place was `log * 8192 + seq`. */
const PLACES_PER_LOG = 8_192;
/** A table that is there while the file has still to be written anew. */
const REWRITE_OWED = 'rewrite_owed';

/**
 * Brings a file that an older version made to the tables of this one, so that the rooms in it go on, and writes it anew, so
 * that nothing of rooms long gone stays in its gaps. Where nothing of the old kind is there, it does nothing.
 */
export function migrateLogs(database: DatabaseSync): void {
  if (hasTable(database, 'line')) moveInOneGo(database);
  if (hasTable(database, REWRITE_OWED)) rewrite(database);
}

function moveInOneGo(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it in the meantime.
    if (hasTable(database, 'line')) moveLines(database);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Tried again at the next start where it does not come through: a full disk or another process is no reason not to open. */
function rewrite(database: DatabaseSync): void {
  try {
    // The copy is as large as the file: on the disk, not in the memory of a small server.
    database.exec(`PRAGMA temp_store = FILE; VACUUM; DROP TABLE ${REWRITE_OWED};`);
  } catch {
    // The rooms are there, and the gaps are what they were.
  }
  database.exec('PRAGMA temp_store = MEMORY');
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return (
    database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(name) !== undefined
  );
}

function moveLines(database: DatabaseSync): void {
  database.exec('DROP INDEX IF EXISTS log_by_expiry; ALTER TABLE log RENAME TO shared_log;');
  makeLogTable(database);
  database.exec(`
    INSERT INTO log (number, id, state, expires_at, marked_until, write_verifier, keeper_verifiers)
      SELECT number, id, state, expires_at, marked_until, write_verifier, keeper_verifiers FROM shared_log;
  `);
  for (const row of database.prepare(`SELECT number FROM log WHERE state = 'open'`).all()) {
    const log = integer(row.number);
    makeLineTable(database, log);
    database.exec(`
      INSERT INTO ${lineTable(log)} (seq, at, key, box)
        SELECT place % ${PLACES_PER_LOG}, at, key, box FROM line WHERE log = ${log} ORDER BY place;
    `);
  }
  database.exec(`DROP TABLE line; DROP TABLE shared_log; CREATE TABLE ${REWRITE_OWED} (since INTEGER);`);
}
