import { createSqliteForms } from '../form-store/sqlite.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { createSqliteLogs } from '../log-store/sqlite.ts';
import type { Store } from './store.ts';

/** The embedded store: one file, and a sweep that someone must call now and then. */
export type SqliteStore = Store & {
  /** Removes what has expired by `now` (epoch ms), from the disk too. */
  sweep(now: number): void;
};

/** Rooms and forms in one SQLite file in `folder`. */
export function createSqliteStore({ folder }: { folder: string }): SqliteStore {
  const file = openSqliteFile({ folder });
  const { logs, sweep: sweepLogs } = createSqliteLogs(file);
  const { forms, sweep: sweepForms } = createSqliteForms(file);
  return {
    kind: 'sqlite',
    logs,
    forms,
    sweep: (now) => {
      const removed = file.queue.runNow(() => sweepLogs(now) + sweepForms(now));
      if (removed > 0 || file.owesEmptyJournal()) file.emptyJournal();
    },
    checkHealth: () => file.checkHealth(),
    close: async () => file.close(),
  };
}
