import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { BOX_BYTES } from '#protocol/limits.ts';
import { storeFailure } from '#server/store/store-failure.ts';
import { createSqliteStore } from '#server/store/sqlite-store.ts';
import type { Store } from '#server/store/store.ts';
import {
  anyBox,
  anyLine,
  anyLog,
  anyToken,
  days,
  hours,
  NOON,
  verifierOf,
} from '../support/sealed-things.ts';
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
  test('leaves no byte of a room that has expired, and forgets its tombstone after ninety days', async () => {
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

  test('lets an id be used again after its tombstone, also where nobody has swept', async () => {
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
    erasing.exec(`PRAGMA secure_delete = ON; DROP TABLE line_1; UPDATE log SET state = 'erased'`);
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

  test('leaves no piece of rooms that were erased or have expired among many that live and die beside them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-circle-sweep-'));
    const store = createSqliteStore({ folder });
    // Whether a copy stays in a gap depends on where pages were split and joined: many lives of many shapes meet every case.
    let alive: BusyRoom[] = [];
    const gone: string[] = [];
    for (let hour = 0; hour < 60; hour += 1) {
      const now = NOON + hours(hour);
      store.sweep(now);
      gone.push(...alive.filter(({ endsAt }) => endsAt <= now).flatMap(({ sealed }) => sealed));
      alive = alive.filter(({ endsAt }) => endsAt > now);
      alive.push(await openBusyRoom(store, now, 12 + ((hour * 7) % 24)));
      for (const [i, room] of alive.entries()) {
        for (let said = 0; said < 1 + ((hour + i) % 5); said += 1) {
          await room.say(anyBox(i % 3 === 0 ? BOX_BYTES[said % 4] : BOX_BYTES[i % 2]), now);
        }
      }
      const erased = hour % 3 === 2 ? alive.splice((hour * 5) % alive.length, 1) : [];
      for (const room of erased) gone.push(...(await room.erase(now)));
      // What was erased is gone before anybody sweeps again.
      if (hour % 6 === 5) expect(piecesIn(folder, gone)).toEqual([]);
    }
    for (const { log, boxes } of alive) {
      const read = await store.logs.read(log.id, 0, NOON + hours(59));
      expect(read.ok && read.value.lines.map(({ box }) => box)).toEqual(boxes);
    }

    await store.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('leaves no piece of a token of erased rooms among many that change their keepers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-circle-sweep-'));
    const store = createSqliteStore({ folder });
    const alive: BusyRoom[] = [];
    const gone: string[] = [];
    for (let week = 0; week < 160; week += 1) {
      const now = NOON + days(7 * week);
      for (let opened = 0; opened < 8; opened += 1) alive.push(await openBusyRoom(store, now, 24 * 90));
      // Rows grow and shrink with their keepers, and tombstones are forgotten, so pages are split and joined.
      for (const [i, room] of alive.entries()) await room.setKeepers((i * 3 + week * 7) % 5, now);
      while (alive.length > 50 - (week % 4) * 8) {
        const erased = alive.splice((alive.length * 13 + week * 29) % alive.length, 1);
        for (const room of erased) gone.push(...(await room.erase(now)));
      }
      if (week % 8 === 7) expect(piecesIn(folder, gone)).toEqual([]);
      store.sweep(now);
      for (const room of alive) await room.extend(now);
    }

    await store.close();
    rmSync(folder, { recursive: true });
  }, 60_000);
});

type BusyRoom = Awaited<ReturnType<typeof openBusyRoom>>;

/** A room that is refused nothing, and everything it ever sent: its boxes in order, and all that nobody may find later. */
async function openBusyRoom({ logs }: Store, from: number, ttlHours: number) {
  const { log } = anyLog(ttlHours * 3_600);
  const { id, writeVerifier, keeperVerifier, first } = log;
  const boxes = [first.box];
  const sealed = [writeVerifier, keeperVerifier, first.key, first.box];
  const done = async (answer: Promise<{ ok: boolean }>) => expect((await answer).ok).toBe(true);
  await done(logs.create(log, from));
  return {
    ...{ log, boxes, sealed },
    endsAt: from + hours(ttlHours),
    extend: (now: number) => done(logs.extend(id, keeperVerifier, days(90) / 1_000, now)),
    setKeepers: (others: number, now: number) => {
      const added = Array.from({ length: others }, () => verifierOf(anyToken()));
      sealed.push(...added);
      return done(logs.setKeepers(id, keeperVerifier, [keeperVerifier, ...added], now));
    },
    say: (box: string, now: number) => {
      const line = anyLine(box);
      boxes.push(box);
      sealed.push(line.key, box);
      return done(logs.append(id, line, { writeVerifier, keeperVerifier: null }, now));
    },
    erase: async (now: number) => {
      await done(logs.erase(id, keeperVerifier, now));
      return sealed;
    },
  };
}

/** What stands in the files of a folder of the given texts: no stretch of twenty characters is overlooked. */
function piecesIn(folder: string, texts: readonly string[]): string[] {
  const pieces = new Set<string>();
  for (const each of texts) {
    for (let from = 0; from + 10 <= each.length; from += 10) pieces.add(each.slice(from, from + 10));
  }
  const stored = allBytesIn(folder);
  const found = new Set<string>();
  for (let from = 0; from + 10 <= stored.length; from += 1) {
    const piece = stored.slice(from, from + 10);
    if (pieces.has(piece)) found.add(piece);
  }
  return [...found];
}
