import { randomInt } from 'node:crypto';
import type { FormClosed, FormCreated, FormSeen } from '#protocol/form-responses.ts';
import { TOMBSTONE_TTL_SECONDS, MAX_ANSWERS } from '#protocol/limits.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { shuffle } from '#domain/kernel/shuffle.ts';
import type { CreateForm, NewAnswer } from '#protocol/requests.ts';
import type { SqliteFile } from '../store/sqlite-file.ts';
import { isSameVerifier } from '../store/verifier.ts';
import { inByteOrder } from './answer-order.ts';
import { keyHashOf } from './key-hash.ts';
import type { FormGone, FormStore } from './port.ts';
import { prepareFormStatements, type FormRow } from './sqlite-statements.ts';

const TOMBSTONE_MS = TOMBSTONE_TTL_SECONDS * 1_000;
// Writing a form again with every answer is cheap for a circle; one that grows beyond this waits for its closing.
const MIXED_WITH_EACH_ANSWER = 50;
const evenly = () => randomInt(2 ** 32) / 2 ** 32;

/** Forms in the file, and the part of its sweep that is about them. */
export type SqliteForms = {
  forms: FormStore;
  /** Removes what has expired by `now`, within a transaction; answers how much that was. */
  sweep: (now: number) => number;
};

/**
 * Forms in one SQLite file. What is deleted is overwritten with zeros, and the journal, which knows an order, is emptied
 * whenever a form is closed or erased.
 */
export function createSqliteForms({ database, queue, reading, emptyJournal }: SqliteFile): SqliteForms {
  const statements = prepareFormStatements(database);

  function liveForm(id: string, now: number): Result<FormRow, FormGone> {
    const form = statements.findForm(id);
    if (!form) return refuse('no-such-form');
    if (form.state === 'erased') return refuse('form-closed');
    return form.state === 'expired' || form.expiresAt <= now ? refuse('no-such-form') : accept(form);
  }

  function keptForm(
    id: string,
    keeperVerifier: string,
    now: number,
  ): Result<FormRow, FormGone | 'wrong-token'> {
    const found = liveForm(id, now);
    if (!found.ok) return found;
    return isSameVerifier(keeperVerifier, found.value.keeperVerifier) ? found : refuse('wrong-token');
  }

  function create(form: CreateForm, now: number): Result<FormCreated, 'form-exists'> {
    const earlier = statements.findForm(form.id);
    if (earlier && earlier.tombstoneUntil > now) return refuse('form-exists');
    if (earlier) statements.forgetForm(form.id);
    const expiresAt = now + form.ttlSeconds * 1_000;
    statements.addForm({ ...form, expiresAt, tombstoneUntil: expiresAt + TOMBSTONE_MS });
    return accept({ expiresAt });
  }

  function look(
    id: string,
    keeperVerifier: string | null,
    now: number,
  ): Result<FormSeen, FormGone | 'wrong-token'> {
    const found = keeperVerifier === null ? liveForm(id, now) : keptForm(id, keeperVerifier, now);
    if (!found.ok) return found;
    const { sheet, expiresAt, minAnswers, state, answers } = found.value;
    const seen = { sheet, expiresAt, minAnswers, closed: state !== 'open' };
    return accept(keeperVerifier === null ? seen : { ...seen, answers });
  }

  function addAnswer(
    id: string,
    { key, box }: NewAnswer,
    writeVerifier: string,
    now: number,
  ): Result<{ isNew: boolean }, FormGone | 'wrong-token' | 'form-full'> {
    const found = liveForm(id, now);
    if (!found.ok) return found;
    const { state, answers } = found.value;
    if (!isSameVerifier(writeVerifier, found.value.writeVerifier)) return refuse('wrong-token');
    const keyHash = keyHashOf(id, key);
    // Also after closing: what was acknowledged once stays acknowledged, unless it was deleted with its key.
    if (statements.hasKey(id, keyHash)) return accept({ isNew: false });
    if (state !== 'open') return refuse('form-closed');
    if (answers >= MAX_ANSWERS) return refuse('form-full');
    // The same box under another key is the same answer; counting it twice would open a form early.
    if (!statements.addBox(id, box)) return accept({ isNew: false });
    statements.addKey(id, keyHash);
    if (answers < MIXED_WITH_EACH_ANSWER) mix(id);
    return accept({ isNew: true });
  }

  /** A file is filled as things come. Written again in an order drawn by lot, its pages do not tell who came first. */
  function mix(id: string): void {
    const [boxes, keys] = [statements.boxesOf(id), statements.keysOf(id)];
    statements.dropAnswers(id);
    for (const box of shuffle(boxes, evenly)) statements.addBox(id, box);
    for (const key of shuffle(keys, evenly)) statements.addKey(id, key);
  }

  function close(
    id: string,
    keeperVerifier: string,
    now: number,
  ): Result<FormClosed, FormGone | 'wrong-token'> {
    const found = keptForm(id, keeperVerifier, now);
    if (!found.ok) return found;
    const { state, answers, minAnswers } = found.value;
    if (state !== 'open') return accept({ answers, released: state === 'released' });
    const released = answers >= minAnswers;
    statements.closeForm(id, released ? 'released' : 'withheld', answers);
    if (released) mix(id);
    if (!released) statements.dropAnswers(id);
    return accept({ answers, released });
  }

  function releasedAnswers(
    id: string,
    keeperVerifier: string,
    now: number,
  ): Result<string[], FormGone | 'wrong-token' | 'not-released' | 'too-few-answers'> {
    const found = keptForm(id, keeperVerifier, now);
    if (!found.ok) return found;
    if (found.value.state === 'open') return refuse('not-released');
    if (found.value.state === 'withheld') return refuse('too-few-answers');
    return accept(inByteOrder(statements.boxesOf(id)));
  }

  function erase(id: string, keeperVerifier: string, now: number): Result<null, FormGone | 'wrong-token'> {
    const found = keptForm(id, keeperVerifier, now);
    if (!found.ok) return found;
    statements.emptyForm(id, 'erased', now + TOMBSTONE_MS);
    return accept(null);
  }

  return {
    forms: {
      create: (form, now) => queue.run(() => create(form, now)),
      look: async (id, keeperVerifier, now) => reading(() => look(id, keeperVerifier, now)),
      addAnswer: (id, answer, writeVerifier, now) =>
        queue.run(() => addAnswer(id, answer, writeVerifier, now)),
      close: async (id, keeperVerifier, now) => {
        const closed = await queue.run(() => close(id, keeperVerifier, now));
        if (closed.ok) emptyJournal();
        return closed;
      },
      // In a transaction, so that no one erases the form between its two looks.
      releasedAnswers: (id, keeperVerifier, now) => queue.run(() => releasedAnswers(id, keeperVerifier, now)),
      erase: async (id, keeperVerifier, now) => {
        const erased = await queue.run(() => erase(id, keeperVerifier, now));
        if (erased.ok) emptyJournal();
        return erased;
      },
    },
    sweep: (now) => {
      const expired = statements.expiredForms(now);
      for (const { id, tombstoneUntil } of expired) statements.emptyForm(id, 'expired', tombstoneUntil);
      return expired.length + statements.forgetTombstones(now);
    },
  };
}
