import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CreateForm } from '#protocol/requests.ts';
import { integer, text } from '../store/sqlite-values.ts';

const FILLER = 'zeroblob(1000)';
const STATES = ['open', 'released', 'withheld', 'expired', 'erased'] as const;

/** A form without its answers. `answers` counts them; once it was closed, it is how many there were at closing. */
export type FormRow = {
  state: (typeof STATES)[number];
  writeVerifier: string;
  keeperVerifier: string;
  expiresAt: number;
  tombstoneUntil: number;
  minAnswers: number;
  sheet: string;
  answers: number;
};

type NewFormRow = CreateForm & Pick<FormRow, 'expiresAt' | 'tombstoneUntil'>;

/**
 * Makes the tables of forms where they are missing, and prepares every sentence that is said to them. Neither answers
 * nor keys have a row number, which would count them: a box and a hash are all there is, and no table has both.
 *
 * SQLite overwrites what is deleted, but when it moves rows between pages that several forms share, copies may stay in the
 * gaps. At most the first 1 002 bytes of a row lie on such a page; what follows has pages of its own, which are cleared as
 * a whole. So every row begins with what anyone may find there, and then a filler.
 */
export function prepareFormStatements(database: DatabaseSync) {
  database.exec(`
    CREATE TABLE IF NOT EXISTS form (
      id TEXT NOT NULL PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('open', 'released', 'withheld', 'expired', 'erased')),
      expires_at INTEGER NOT NULL,
      tombstone_until INTEGER NOT NULL,
      min_answers INTEGER NOT NULL,
      closing_count INTEGER NOT NULL,
      filler BLOB NOT NULL DEFAULT (${FILLER}),
      write_verifier TEXT NOT NULL,
      keeper_verifier TEXT NOT NULL,
      sheet TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS form_by_expiry ON form (state, expires_at);
    CREATE TABLE IF NOT EXISTS answer (
      form TEXT NOT NULL,
      filler BLOB NOT NULL DEFAULT (${FILLER}),
      box TEXT NOT NULL,
      PRIMARY KEY (form, filler, box)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS answer_key (
      form TEXT NOT NULL,
      filler BLOB NOT NULL DEFAULT (${FILLER}),
      key_hash TEXT NOT NULL,
      PRIMARY KEY (form, filler, key_hash)
    ) STRICT, WITHOUT ROWID;
  `);
  const findForm = database.prepare(
    `SELECT form.*, CASE state WHEN 'open' THEN (SELECT count(*) FROM answer WHERE answer.form = form.id)
       ELSE closing_count END AS answers
     FROM form WHERE id = ?`,
  );
  const addForm = database.prepare(
    `INSERT INTO form (id, state, expires_at, tombstone_until, min_answers, closing_count, write_verifier, keeper_verifier, sheet)
     VALUES (?, 'open', ?, ?, ?, 0, ?, ?, ?)`,
  );
  const addBox = database.prepare('INSERT INTO answer (form, box) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addKey = database.prepare('INSERT INTO answer_key (form, key_hash) VALUES (?, ?)');
  const hasKey = database.prepare(
    `SELECT 1 FROM answer_key WHERE form = ? AND filler = ${FILLER} AND key_hash = ?`,
  );
  const boxesOf = database.prepare('SELECT box FROM answer WHERE form = ?');
  const keysOf = database.prepare('SELECT key_hash FROM answer_key WHERE form = ?');
  const dropBoxes = database.prepare('DELETE FROM answer WHERE form = ?');
  const dropKeys = database.prepare('DELETE FROM answer_key WHERE form = ?');
  const closeForm = database.prepare('UPDATE form SET state = ?, closing_count = ? WHERE id = ?');
  const emptyForm = database.prepare(
    `UPDATE form SET state = ?, tombstone_until = ?, min_answers = 0, closing_count = 0, filler = x'', write_verifier = '',
       keeper_verifier = '', sheet = '' WHERE id = ?`,
  );
  const expiredForms = database.prepare(
    `SELECT id, tombstone_until FROM form WHERE state IN ('open', 'released', 'withheld') AND expires_at <= ?`,
  );
  const forgetTombstones = database.prepare(
    `DELETE FROM form WHERE state IN ('expired', 'erased') AND tombstone_until <= ?`,
  );
  const forgetForm = database.prepare('DELETE FROM form WHERE id = ?');

  const dropAnswers = (id: string): void => {
    dropBoxes.run(id);
    dropKeys.run(id);
  };

  return {
    findForm: (id: string): FormRow | null => {
      const row = findForm.get(id);
      return row ? formRowOf(row) : null;
    },
    addForm: (form: NewFormRow): void => {
      const { id, writeVerifier, keeperVerifier, expiresAt, tombstoneUntil, minAnswers, sheet } = form;
      addForm.run(id, expiresAt, tombstoneUntil, minAnswers, writeVerifier, keeperVerifier, sheet);
    },
    /** Answers false, and adds nothing, where the form has that box already. */
    addBox: (id: string, box: string): boolean => addBox.run(id, box).changes === 1,
    addKey: (id: string, keyHash: string): void => {
      addKey.run(id, keyHash);
    },
    hasKey: (id: string, keyHash: string): boolean => hasKey.get(id, keyHash) !== undefined,
    boxesOf: (id: string): string[] => boxesOf.all(id).map((row) => text(row.box)),
    keysOf: (id: string): string[] => keysOf.all(id).map((row) => text(row.key_hash)),
    /** Drops the boxes and the hashes of their keys. */
    dropAnswers,
    closeForm: (id: string, state: 'released' | 'withheld', answers: number): void => {
      closeForm.run(state, answers, id);
    },
    /** Drops the answers and everything else a form knew; the tombstone stays until `tombstoneUntil`. */
    emptyForm: (id: string, state: 'expired' | 'erased', tombstoneUntil: number): void => {
      dropAnswers(id);
      emptyForm.run(state, tombstoneUntil, id);
    },
    expiredForms: (now: number): { id: string; tombstoneUntil: number }[] =>
      expiredForms
        .all(now)
        .map((row) => ({ id: text(row.id), tombstoneUntil: integer(row.tombstone_until) })),
    /** Answers how many tombstones had outlived their time. */
    forgetTombstones: (now: number): number => Number(forgetTombstones.run(now).changes),
    forgetForm: (id: string): void => {
      dropAnswers(id);
      forgetForm.run(id);
    },
  };
}

function formRowOf(row: Record<string, SQLOutputValue>): FormRow {
  return {
    state: stateOf(row.state),
    writeVerifier: text(row.write_verifier),
    keeperVerifier: text(row.keeper_verifier),
    expiresAt: integer(row.expires_at),
    tombstoneUntil: integer(row.tombstone_until),
    minAnswers: integer(row.min_answers),
    sheet: text(row.sheet),
    answers: integer(row.answers),
  };
}

function stateOf(value: SQLOutputValue | undefined): FormRow['state'] {
  const state = STATES.find((each) => each === value);
  if (state === undefined) throw new TypeError('The database holds no state where one must be.');
  return state;
}
