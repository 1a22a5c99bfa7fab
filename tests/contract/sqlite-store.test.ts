import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { storeFailure } from '#server/log-store/store-failure.ts';
import { createSqliteStore } from '#server/sqlite-store.ts';
import type { Store } from '#server/store.ts';
import { anyBox, anyLine, anyLog, days, hours, NOON } from '../support/sealed-things.ts';
import { describeFormStore } from './describe-form-store.ts';
import { describeLogStore } from './describe-log-store.ts';
import type { StoreUnderTest } from './store-under-test.ts';

describeLogStore('the store in a file', startSqlite);
describeFormStore('the forms in a file', startSqlite);

async function startSqlite(): Promise<StoreUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'peer-circle-store-'));
  const store = createSqliteStore({ folder });
  const peers: Store[] = [];
  let losesNext = false;
  const heard = <Answer>(answer: Answer): Answer => {
    if (!losesNext) return answer;
    losesNext = false;
    throw storeFailure('The answer got lost.');
  };
  return {
    store: {
      ...store,
      logs: { ...store.logs, append: async (...args) => heard(await store.logs.append(...args)) },
      forms: { ...store.forms, addAnswer: async (...args) => heard(await store.forms.addAnswer(...args)) },
    },
    openPeer: () => {
      const peer = createSqliteStore({ folder });
      peers.push(peer);
      return peer;
    },
    loseNextAnswer: () => {
      losesNext = true;
    },
    everythingStored: async () => allBytesIn(folder),
    listed: async () => rowsIn(folder),
    tidy: (now) => store.sweep(now),
    stop: async () => {
      await Promise.all([store, ...peers].map((each) => each.close()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Every table with its columns and rows, in the order in which SQLite keeps them. */
function rowsIn(folder: string): unknown[] {
  const database = new DatabaseSync(join(folder, 'peer-circle.sqlite'), { readOnly: true });
  const tables = database.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'table'`).all();
  const listed = tables.map(({ name, sql }) => [
    sql,
    database.prepare(`SELECT * FROM ${String(name)}`).all(),
  ]);
  database.close();
  return listed;
}

function allBytesIn(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('');
}

describe('the sweep of the store in a file', () => {
  test('leaves no byte of a room that has expired, and forgets its mark after ninety days', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-circle-sweep-'));
    const store = createSqliteStore({ folder });
    const { log } = anyLog(3_600);
    await store.logs.create(log, NOON);
    const lines = Array.from({ length: 40 }, (_, i) => anyLine(anyBox(i % 2 ? 541 : 4_125)));
    const writer = { writeVerifier: log.writeVerifier, keeperVerifier: null };
    for (const line of lines) await store.logs.append(log.id, line, writer, NOON);

    store.sweep(NOON + hours(1) - 1);
    expect(allBytesIn(folder)).toContain(lines[0]!.box.slice(0, 24));
    store.sweep(NOON + hours(1));
    const stored = allBytesIn(folder);
    for (const { box, key } of lines) {
      for (const part of [box.slice(0, 24), box.slice(-24), key]) expect(stored.includes(part)).toBe(false);
    }
    expect(stored).not.toContain(log.writeVerifier);
    expect(await store.logs.create(log, NOON + hours(1) + days(90) - 1)).toEqual({
      ok: false,
      refusal: 'room-exists',
    });
    store.sweep(NOON + hours(1) + days(90));
    expect(await store.logs.create(log, NOON + hours(1) + days(90))).toMatchObject({ ok: true });

    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('lets an id be used again after its mark, also where nobody has swept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-circle-sweep-'));
    const store = createSqliteStore({ folder });
    const { log } = anyLog(3_600);
    await store.logs.create(log, NOON);
    const later = NOON + hours(1) + days(90);

    expect(await store.logs.create(log, later)).toMatchObject({ ok: true });
    expect(await store.logs.read(log.id, 0, later)).toMatchObject({ ok: true, value: { head: 1 } });

    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('empties at the start what a killed process left in the journal', async () => {
    const [folder, copy] = [
      mkdtempSync(join(tmpdir(), 'peer-circle-sweep-')),
      mkdtempSync(join(tmpdir(), 'peer-circle-copy-')),
    ];
    const before = createSqliteStore({ folder });
    const { log } = anyLog();
    await before.logs.create(log, NOON);
    // The files as a kill at this moment would leave them: erased in the journal, not yet in the database.
    const erasing = new DatabaseSync(join(folder, 'peer-circle.sqlite'));
    erasing.exec(`PRAGMA secure_delete = ON; DELETE FROM line; UPDATE log SET state = 'erased'`);
    cpSync(folder, copy, { recursive: true });
    erasing.close();
    await before.close();
    expect(allBytesIn(copy)).toContain(log.first.box.slice(0, 24));

    const after = createSqliteStore({ folder: copy });
    after.sweep(NOON);
    expect(await after.logs.read(log.id, 0, NOON)).toEqual({ ok: false, refusal: 'room-closed' });
    expect(allBytesIn(copy)).not.toContain(log.first.box.slice(0, 24));

    await after.close();
    for (const each of [folder, copy]) rmSync(each, { recursive: true });
  });

  test('leaves nothing of an erased room among many others that live and die beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-circle-sweep-'));
    const store = createSqliteStore({ folder });
    const rooms = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { log } = anyLog();
        await store.logs.create(log, NOON);
        return { log, boxes: [log.first.box] };
      }),
    );
    for (let i = 0; i < 900; i += 1) {
      const { log, boxes } = rooms[(i * 7) % rooms.length]!;
      const line = anyLine(anyBox([541, 541, 1_053, 2_077, 4_125][i % 5]));
      boxes.push(line.box);
      await store.logs.append(log.id, line, { writeVerifier: log.writeVerifier, keeperVerifier: null }, NOON);
    }
    for (const { log, boxes } of rooms.filter((_, i) => i % 2 === 0)) {
      await store.logs.erase(log.id, log.keeperVerifier, NOON);
      const stored = allBytesIn(folder);
      for (const box of boxes) {
        for (let from = 0; from < box.length; from += 400) {
          expect(stored.includes(box.slice(from, from + 20))).toBe(false);
        }
      }
    }

    await store.close();
    rmSync(folder, { recursive: true });
  });
});
