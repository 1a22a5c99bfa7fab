import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogStore } from '#server/log-store/port.ts';
import { rememberReads } from '#server/log-store/read-memory.ts';
import { createSqliteStore } from '#server/store/sqlite-store.ts';
import type { Store } from '#server/store/store.ts';
import { anyLine, anyLog, NOON } from '../support/sealed-things.ts';

describe('a store that remembers for a second', () => {
  const second = 1_000;
  let folder: string;
  let database: Store;
  let behind: LogStore;
  let store: LogStore;
  let reads: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'peer-circle-memory-'));
    database = createSqliteStore({ folder });
    behind = database.logs;
    reads = 0;
    const counted: LogStore = {
      ...behind,
      read: (...args) => {
        reads += 1;
        return behind.read(...args);
      },
    };
    store = rememberReads({ store: counted, maxAgeMs: second });
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  async function openRoom(lines = 0) {
    const { log } = anyLog();
    await store.create(log, NOON);
    const writer = { writeVerifier: log.writeVerifier, keeperVerifier: null };
    const say = (through: LogStore) => through.append(log.id, anyLine(), writer, NOON);
    for (let i = 0; i < lines; i += 1) await say(behind);
    const seqs = async (after: number, at = NOON) => {
      const read = await store.read(log.id, after, at);
      return read.ok ? read.value.lines.map((line) => line.seq) : read.refusal;
    };
    return { log, say, seqs };
  }

  test('asks once for eight people who poll in the same second', async () => {
    const { seqs } = await openRoom(3);
    const polled = await Promise.all(Array.from({ length: 8 }, () => seqs(2)));

    expect(polled).toEqual(Array.from({ length: 8 }, () => [3, 4]));
    expect(await seqs(4, NOON + 900)).toEqual([]);
    expect(await seqs(3, NOON + 900)).toEqual([4]);
    expect(reads).toBe(1);
  });

  test('shows what others wrote after a second, and not later', async () => {
    const { say, seqs } = await openRoom();
    expect(await seqs(1)).toEqual([]);
    await say(behind);

    expect(await seqs(1, NOON + second - 1)).toEqual([]);
    expect(await seqs(1, NOON + second)).toEqual([2]);
  });

  test('shows what was written through it at once', async () => {
    const { say, seqs } = await openRoom();
    expect(await seqs(1)).toEqual([]);
    await say(store);

    expect(await seqs(1)).toEqual([2]);
  });

  test('shows that a room was erased: at once here, within a second elsewhere', async () => {
    const [here, elsewhere] = [await openRoom(), await openRoom()];
    await here.seqs(0);
    await elsewhere.seqs(0);
    await store.erase(here.log.id, here.log.keeperVerifier, NOON);
    await behind.erase(elsewhere.log.id, elsewhere.log.keeperVerifier, NOON);

    expect(await here.seqs(0)).toBe('room-closed');
    expect(await elsewhere.seqs(0, NOON + second)).toBe('room-closed');
  });

  test('keeps the last lines for a reader who is a little behind, in order and without holes', async () => {
    const { say, seqs } = await openRoom(5);
    expect(await seqs(3)).toEqual([4, 5, 6]);
    await say(behind);
    expect(await seqs(6, NOON + second)).toEqual([7]);

    expect(await seqs(4, NOON + second)).toEqual([5, 6, 7]);
    expect(reads).toBe(2);
    expect(await seqs(1, NOON + second)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(reads).toBe(3);
  });

  test('gives long logs in the same pieces as the store behind it', async () => {
    const { seqs } = await openRoom(1_020);
    const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

    expect(await seqs(0)).toEqual(numbers(1, 500));
    expect(await seqs(500)).toEqual(numbers(501, 1_000));
    expect(await seqs(100)).toEqual(numbers(101, 600));
    expect(await seqs(1_000)).toEqual(numbers(1_001, 1_021));
    expect(await seqs(990)).toEqual(numbers(991, 1_021));
  });

  test('does not remember a failure', async () => {
    let isDown = true;
    const failing: LogStore = {
      ...behind,
      read: async (...args) => {
        if (isDown) throw new Error('down');
        return behind.read(...args);
      },
    };
    const remembering = rememberReads({ store: failing, maxAgeMs: second });
    const { log } = await openRoom();
    await expect(remembering.read(log.id, 0, NOON)).rejects.toThrow('down');
    isDown = false;

    expect(await remembering.read(log.id, 0, NOON)).toMatchObject({ ok: true });
  });
});
