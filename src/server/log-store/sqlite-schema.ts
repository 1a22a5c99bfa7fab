import type { DatabaseSync } from 'node:sqlite';

/** Places a log owns in the table of lines: more than it can ever have lines. */
export const PLACES_PER_LOG = 8_192;

/**
 * Makes the tables of logs where they are missing. A line's place is `log * 8192 + seq`, so a log's lines lie side by
 * side and the newest is one look-up away. Once a log has expired or was erased, only its mark is left.
 */
export function makeLogTables(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS log (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('open', 'expired', 'erased')),
      write_verifier TEXT NOT NULL,
      keeper_verifiers TEXT NOT NULL,
      expires_at INTEGER NOT NULL,
      marked_until INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS log_by_expiry ON log (state, expires_at);
    CREATE TABLE IF NOT EXISTS line (
      place INTEGER PRIMARY KEY,
      log INTEGER NOT NULL,
      at INTEGER NOT NULL,
      key TEXT NOT NULL,
      box TEXT NOT NULL,
      UNIQUE (log, key)
    ) STRICT;
  `);
}
