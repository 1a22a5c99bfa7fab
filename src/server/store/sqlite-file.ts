import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createCommitQueue, type CommitQueue } from './commit-queue.ts';
import { storeFailure } from './store-failure.ts';

const CANNOT_WRITE =
  'The data folder cannot be written to: check that it exists, is not read-only and not full.';
const CANNOT_READ = 'The data folder cannot be read.';

/** The open file that rooms and forms share. */
export type SqliteFile = {
  database: DatabaseSync;
  queue: CommitQueue;
  /** Looks at one moment of the file, and says so in one sentence where it cannot be read. */
  reading: <Value>(look: () => Value) => Value;
  /** Moves the journal into the database, so that nothing which was deleted or reordered stays in it. */
  emptyJournal: () => void;
  /** Whether the journal is still to be emptied, because an earlier try was in vain. */
  owesEmptyJournal: () => boolean;
  /** Fails where the disk is full or read-only. */
  checkHealth: () => Promise<void>;
  close: () => void;
};

/** Opens the file in `folder`, and makes both where they are missing. */
export function openSqliteFile({ folder }: { folder: string }): SqliteFile {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'peer-circle.sqlite'), { timeout: 5_000 });
  // NORMAL: a commit survives the death of the process; only a power cut may take the last moments.
  // secure_delete: what is deleted is overwritten with zeros.
  database.exec(`
    PRAGMA page_size = 4096;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
  `);
  const beginLook = database.prepare('BEGIN');
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const touch = database.prepare('PRAGMA user_version = 1');
  const checkpoint = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  const queue = createCommitQueue({
    begin: () => void begin.run(),
    commit: () => void commit.run(),
    rollback,
    failureOf: (error) => (isSqliteError(error) ? storeFailure(CANNOT_WRITE) : error),
  });
  // The process that had the file before may have died between erasing something and emptying the journal.
  let isOwed = true;

  function rollback(): void {
    if (database.isTransaction) database.exec('ROLLBACK');
  }

  function emptyJournal(): void {
    // Another process that is just reading keeps its part of the journal; the next sweep tries again.
    isOwed = true;
    try {
      isOwed = checkpoint.get()?.busy !== 0;
    } catch (error) {
      if (!isSqliteError(error)) throw error;
    }
  }

  return {
    database,
    queue,
    reading: (look) => {
      try {
        beginLook.run();
        const value = look();
        commit.run();
        return value;
      } catch (error) {
        rollback();
        throw isSqliteError(error) ? storeFailure(CANNOT_READ) : error;
      }
    },
    emptyJournal,
    owesEmptyJournal: () => isOwed,
    // Writes without changing anything.
    checkHealth: () => queue.run(() => void touch.run()),
    close: () => {
      queue.flush();
      database.close();
    },
  };
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
