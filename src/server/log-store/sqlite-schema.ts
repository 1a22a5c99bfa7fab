import { DatabaseSync } from 'node:sqlite';

/** Places a log owns in the table of lines: more than it can ever have lines. */
export const PLACES_PER_LOG = 8_192;

/**
 * Opens the file and makes its tables. A line's place is `log * 8192 + seq`, so a log's lines lie side by side and the
 * newest is one look-up away. `lives` is 1 while there are lines, 0 once expired or erased: then only the mark is left.
 */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  // NORMAL: a commit survives the death of the process; only a power cut may take the last moments.
  // secure_delete: what is deleted is overwritten with zeros.
  database.exec(`
    PRAGMA page_size = 4096;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
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
  return database;
}
