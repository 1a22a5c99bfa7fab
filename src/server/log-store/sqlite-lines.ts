import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { StoredLine } from './port.ts';
import { lineTable } from './sqlite-schema.ts';
import { integer, text } from '../store/sqlite-values.ts';

/** Every sentence that is said to the lines of one log. */
export type LineStatements = ReturnType<typeof prepareLines>;

// Those of the busiest logs stay prepared; preparing them again takes a moment, keeping them all takes memory.
const MAX_PREPARED = 200;

/** The sentences for a log's lines: prepared when they are first needed, and kept for the logs that came last. */
export function createLineStatements(database: DatabaseSync): (log: number) => LineStatements {
  const prepared = new Map<number, LineStatements>();
  return (log) => {
    const known = prepared.get(log);
    if (known) return known;
    const [oldest] = prepared.keys();
    if (oldest !== undefined && prepared.size >= MAX_PREPARED) prepared.delete(oldest);
    const statements = prepareLines(database, lineTable(log));
    prepared.set(log, statements);
    return statements;
  };
}

function prepareLines(database: DatabaseSync, table: string) {
  const add = database.prepare(
    `INSERT INTO ${table} (seq, at, key, box) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
  );
  const find = database.prepare(`SELECT seq, at FROM ${table} WHERE key = ?`);
  const last = database.prepare(`SELECT seq, at FROM ${table} ORDER BY seq DESC LIMIT 1`);
  const after = database.prepare(`SELECT seq, at, box FROM ${table} WHERE seq > ? ORDER BY seq LIMIT ?`);

  return {
    /** Answers false, and adds nothing, where the log has that key already. */
    add: ({ seq, at, key, box }: StoredLine & { key: string }): boolean =>
      add.run(seq, at, key, box).changes === 1,
    find: (key: string): { seq: number; at: number } | null => {
      const row = find.get(key);
      return row ? stampOf(row) : null;
    },
    last: (): { seq: number; at: number } => {
      const row = last.get();
      return row ? stampOf(row) : { seq: 0, at: 0 };
    },
    after: (seq: number, limit: number): StoredLine[] =>
      after.all(seq, limit).map((row) => ({ ...stampOf(row), box: text(row.box) })),
  };
}

function stampOf(row: Record<string, SQLOutputValue>): { seq: number; at: number } {
  return { seq: integer(row.seq), at: integer(row.at) };
}
