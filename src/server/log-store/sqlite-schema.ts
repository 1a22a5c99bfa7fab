import type { DatabaseSync } from 'node:sqlite';

/**
 * Makes the table of logs where it is missing. Once a log has expired or was erased, only its tombstone is left.
 *
 * SQLite overwrites what is deleted, but when it moves rows between pages that several logs share, copies may stay in the
 * gaps. Less than a page of a row lies on such a page; what follows has pages of its own, which are cleared as a whole. So
 * a row begins with what anyone may find there, and then a filler of one page (4 096 bytes).
 */
export function makeLogTable(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS log (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('open', 'expired', 'erased')),
      expires_at INTEGER NOT NULL,
      tombstone_until INTEGER NOT NULL,
      filler BLOB NOT NULL DEFAULT (zeroblob(4096)),
      write_verifier TEXT NOT NULL,
      keeper_verifiers TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS log_by_expiry ON log (state, expires_at);
  `);
}

/** Makes the table that the lines of one log have to themselves: dropped with the log, its pages are cleared as a whole. */
export function makeLineTable(database: DatabaseSync, log: number): void {
  database.exec(`
    CREATE TABLE ${lineTable(log)} (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      key TEXT NOT NULL UNIQUE,
      box TEXT NOT NULL
    ) STRICT
  `);
}

/** Drops the lines of a log, where it still has any. */
export function dropLineTable(database: DatabaseSync, log: number): void {
  database.exec(`DROP TABLE IF EXISTS ${lineTable(log)}`);
}

/** What the table of a log's lines is called. */
export const lineTable = (log: number): string => `line_${log}`;
