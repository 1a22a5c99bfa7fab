import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ANSWER_BOX_BYTES } from '#protocol/limits.ts';
import type { NewAnswer } from '#protocol/requests.ts';
import { keyHashOf } from '#server/form-store/key-hash.ts';
import { createSqliteStore, type SqliteStore } from '#server/store/sqlite-store.ts';
import { anyAnswer, anyAnswerBox, anyForm, days, hours, NOON } from '../support/sealed-things.ts';

describe('the file that forms are kept in', () => {
  let folder: string;
  let store: SqliteStore;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'peer-circle-forms-'));
    store = createSqliteStore({ folder });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const ofEverySize = (count: number) =>
    Array.from({ length: count }, (_, i) => anyAnswer(anyAnswerBox(ANSWER_BOX_BYTES[i % 4])));

  async function openForm(answers: readonly NewAnswer[] = [], ttlSeconds = 86_400) {
    const { form } = anyForm({ ttlSeconds });
    await store.forms.create(form, NOON);
    for (const each of answers) await store.forms.addAnswer(form.id, each, form.writeVerifier, NOON);
    return { form, close: () => store.forms.close(form.id, form.keeperVerifier, NOON) };
  }

  function allBytesIn(each: string): string {
    return readdirSync(each)
      .map((file) => readFileSync(join(each, file), 'latin1'))
      .join('');
  }

  function fileWithoutJournal(): string {
    const file = join(folder, 'peer-circle.sqlite');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    return readFileSync(file, 'latin1');
  }

  test('has a place for the box of an answer and one for the hash of a key, and none for anything else', async () => {
    await openForm(ofEverySize(3));
    const database = new DatabaseSync(join(folder, 'peer-circle.sqlite'), { readOnly: true });
    const columnsOf = (table: string) =>
      database
        .prepare(`SELECT name FROM pragma_table_info(?)`)
        .all(table)
        .map((row) => row.name);

    expect(columnsOf('answer')).toEqual(['form', 'filler', 'box']);
    expect(columnsOf('answer_key')).toEqual(['form', 'filler', 'key_hash']);
    for (const table of ['answer', 'answer_key']) {
      expect(database.prepare(`SELECT DISTINCT hex(filler) AS zeros FROM ${table}`).all()).toEqual([
        { zeros: '00'.repeat(1_000) },
      ]);
    }
    // A row number would count the answers as they come.
    for (const table of ['answer', 'answer_key']) {
      expect(() => database.prepare(`SELECT rowid FROM ${table}`)).toThrow(/no such column/);
    }
    database.close();
  });

  // Each order is drawn by lot, so one form proves nothing; many do.
  test.each([
    { phase: 'an open', count: 12, rounds: 40 },
    { phase: 'a closed', count: 12, rounds: 40 },
    { phase: 'a large closed', count: 60, rounds: 10 },
  ])('does not show on the pages of $phase form who answered first', async ({ phase, count, rounds }) => {
    const ofBoxes: number[] = [];
    const ofKeys: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Of one size, lest the size tell the place.
      const answers = Array.from({ length: count }, () => anyAnswer(anyAnswerBox(2_130)));
      const { form, close } = await openForm(answers);
      if (phase !== 'an open') await close();
      const file = fileWithoutJournal();
      const boxes = answers.map(({ box }) => file.indexOf(box.slice(-40)));
      const keys = answers.map(({ key }) => file.indexOf(keyHashOf(form.id, key)));
      expect(Math.min(...boxes, ...keys)).toBeGreaterThan(0);
      ofBoxes.push(agreementOf(boxes));
      ofKeys.push(agreementOf(keys));
    }

    expect(Math.abs(mean(ofBoxes))).toBeLessThan(0.15);
    expect(Math.abs(mean(ofKeys))).toBeLessThan(0.15);
  });

  test('is cleared of a form that expired while it was open, answers unread, and forgets its tombstone after ninety days', async () => {
    const answers = ofEverySize(40);
    const { form } = await openForm(answers, 3_600);

    store.sweep(NOON + hours(1) - 1);
    expect(allBytesIn(folder)).toContain(answers[0]!.box.slice(0, 24));
    store.sweep(NOON + hours(1));
    const stored = allBytesIn(folder);
    for (const { box, key } of answers) {
      for (const part of [box.slice(0, 24), box.slice(-24), key]) expect(stored.includes(part)).toBe(false);
    }
    for (const gone of [form.writeVerifier, form.keeperVerifier, form.sheet.slice(0, 24)]) {
      expect(stored.includes(gone)).toBe(false);
    }
    const atTheEnd = NOON + hours(1) + days(90);
    expect(await store.forms.create(form, atTheEnd - 1)).toEqual({ ok: false, refusal: 'form-exists' });
    store.sweep(atTheEnd);
    expect(await store.forms.create(form, atTheEnd)).toMatchObject({ ok: true });
  });

  test('has no byte of an erased or withheld form in the gaps of pages that others use', async () => {
    // Whether a copy stays in a gap depends on where the pages were split: twenty forms meet every case.
    for (let round = 0; round < 20; round += 1) {
      const [neighbour, form] = [await openForm(), await openForm()];
      const answers = ofEverySize(30);
      for (const each of answers) {
        await store.forms.addAnswer(form.form.id, each, form.form.writeVerifier, NOON);
        await store.forms.addAnswer(neighbour.form.id, anyAnswer(), neighbour.form.writeVerifier, NOON);
      }
      const { id, keeperVerifier, writeVerifier, sheet } = form.form;
      expect(allBytesIn(folder)).toContain(answers[0]!.box.slice(0, 24));
      await store.forms.erase(id, keeperVerifier, NOON);
      const stored = allBytesIn(folder);
      const boxParts = answers.flatMap(({ box }) => [0, 200, 400, 600].map((at) => box.slice(at, at + 24)));
      const hashes = answers.map(({ key }) => keyHashOf(id, key));
      for (const part of [...boxParts, ...hashes, keeperVerifier, writeVerifier, sheet.slice(0, 24)]) {
        expect(stored.includes(part)).toBe(false);
      }
    }
  });

  test('is cleared of a released form when it expires', async () => {
    const answers = ofEverySize(20);
    const { close } = await openForm(answers, 3_600);
    await close();
    expect(allBytesIn(folder)).toContain(answers[0]!.box.slice(0, 24));
    store.sweep(NOON + hours(1));

    const stored = allBytesIn(folder);
    for (const { box } of answers) expect(stored.includes(box.slice(-24))).toBe(false);
  });

  test('lets an id be used again after its tombstone, empty, also where nobody has swept', async () => {
    const { form } = await openForm(ofEverySize(5), 3_600);
    const later = NOON + hours(1) + days(90);

    expect(await store.forms.create(form, later)).toMatchObject({ ok: true });
    expect(await store.forms.look(form.id, form.keeperVerifier, later)).toMatchObject({
      ok: true,
      value: { answers: 0, closed: false },
    });
  });

  test('has an empty journal after a closing, so that nothing there tells an order', async () => {
    const { close } = await openForm(ofEverySize(12));
    const journal = join(folder, 'peer-circle.sqlite-wal');
    expect(readFileSync(journal).length).toBeGreaterThan(0);
    await close();

    expect(readFileSync(journal)).toHaveLength(0);
  });

  test('is cleared at the next start of what a process left that was killed while it closed', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'peer-circle-copy-'));
    const answers = ofEverySize(2);
    const { form } = await openForm(answers);
    store.sweep(NOON);
    // The files as a kill at this moment would leave them: deleted in the journal, not yet in the database.
    const closing = new DatabaseSync(join(folder, 'peer-circle.sqlite'));
    closing.exec(`PRAGMA secure_delete = ON; BEGIN; DELETE FROM answer; DELETE FROM answer_key;
      UPDATE form SET state = 'withheld', closing_count = 2; COMMIT`);
    cpSync(folder, copy, { recursive: true });
    closing.close();
    expect(allBytesIn(copy)).toContain(answers[0]!.box.slice(0, 24));

    const after = createSqliteStore({ folder: copy });
    after.sweep(NOON);
    expect(await after.forms.close(form.id, form.keeperVerifier, NOON)).toEqual({
      ok: true,
      value: { answers: 2, released: false },
    });
    for (const { box } of answers) expect(allBytesIn(copy).includes(box.slice(0, 24))).toBe(false);
    await after.close();
    rmSync(copy, { recursive: true });
  });
});

/** How far a row of places goes upwards: 1 all the way, −1 all the way down, about 0 where there is no telling. */
function agreementOf(places: readonly number[]): number {
  const pairs = places.flatMap((place, i) => places.slice(i + 1).map((later) => Math.sign(later - place)));
  return mean(pairs);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
