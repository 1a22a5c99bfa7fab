import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOX_BYTES, MAX_EVENTS_PER_ANSWER, MAX_LINES, MAX_OPEN_LINES } from '#protocol/limits.ts';
import type { LogPage, LogStore } from '#server/log-store/port.ts';
import {
  anyBox,
  anyId,
  anyLine,
  anyLog,
  anyToken,
  days,
  hours,
  NOON,
  verifierOf,
} from '../support/sealed-things.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** What every log store promises, whichever it is. */
export function describeLogStore(name: string, start: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let store: LogStore;

    beforeAll(async () => {
      under = await start();
      store = under.store.logs;
    });
    afterAll(() => under.stop());

    async function openRoom(ttlSeconds = 86_400) {
      const { log } = anyLog(ttlSeconds);
      const { id, writeVerifier, keeperVerifier, first } = log;
      expect(await store.create(log, NOON)).toEqual({
        ok: true,
        value: { at: NOON, expiresAt: NOON + ttlSeconds * 1_000 },
      });
      const writer = { writeVerifier, keeperVerifier: null };
      return {
        ...{ log, id, first, writeVerifier, keeperVerifier },
        say: (line = anyLine(), at = NOON, by: LogStore = store) => by.append(id, line, writer, at),
        sayAsKeeper: (line = anyLine()) => store.append(id, line, { writeVerifier, keeperVerifier }, NOON),
        read: (after = 0, at = NOON) => store.read(id, after, at),
        page: async (after = 0, at = NOON): Promise<LogPage> => {
          const read = await store.read(id, after, at);
          if (!read.ok) throw new Error(read.refusal);
          return read.value;
        },
      };
    }

    describe('a log', () => {
      test('opens with its first line', async () => {
        const room = await openRoom();

        expect(await room.page()).toEqual({
          head: 1,
          expiresAt: NOON + days(1),
          lines: [{ seq: 1, at: NOON, box: room.first.box }],
        });
      });

      test('hands out lines of every size as they were written', async () => {
        const room = await openRoom();
        const boxes = BOX_BYTES.map((bytes) => anyBox(bytes));
        for (const box of boxes) await room.say(anyLine(box));

        expect((await room.page(1)).lines.map((line) => line.box)).toEqual(boxes);
      });

      test('shares nothing with another log', async () => {
        const [one, other] = [await openRoom(), await openRoom()];
        const line = anyLine();
        await one.say(line);
        await other.say(line);

        expect((await one.page()).head).toBe(2);
        expect((await other.page()).lines.map((each) => each.box)).toEqual([other.first.box, line.box]);
      });

      test('that nobody opened does not exist', async () => {
        const id = anyId();
        const nobody = verifierOf(anyToken());
        const writer = { writeVerifier: nobody, keeperVerifier: null };
        const missing = { ok: false, refusal: 'no-such-room' };

        expect(await store.read(id, 0, NOON)).toEqual(missing);
        expect(await store.append(id, anyLine(), writer, NOON)).toEqual(missing);
        expect(await store.setKeepers(id, nobody, [nobody], NOON)).toEqual(missing);
        expect(await store.extend(id, nobody, 3_600, NOON)).toEqual(missing);
        expect(await store.erase(id, nobody, NOON)).toEqual(missing);
      });

      test('cannot be opened twice under one id, also not by two at once', async () => {
        const { log } = anyLog();
        const tries = await Promise.all([store.create(log, NOON), under.openPeer().logs.create(log, NOON)]);

        expect(tries.filter((each) => each.ok)).toHaveLength(1);
        expect(await store.create(log, NOON)).toEqual({ ok: false, refusal: 'room-exists' });
      });

      test('is seen alike by another process', async () => {
        const room = await openRoom();
        const peer = under.openPeer().logs;
        const line = anyLine();
        await room.say(line, NOON, peer);

        expect(await peer.read(room.id, 0, NOON)).toEqual(await room.read());
        expect((await room.page(1)).lines.map((each) => each.box)).toEqual([line.box]);
      });
    });

    describe('the order of lines', () => {
      test('has no holes when fifty write at once, and every line is kept', async () => {
        const room = await openRoom();
        const writers = [store, under.openPeer().logs, under.openPeer().logs];
        const lines = Array.from({ length: 50 }, () => anyLine());
        const said = await Promise.all(lines.map((line, i) => room.say(line, NOON, writers[i % 3])));

        const seqs = said.map((each) => (each.ok ? each.value.seq : each.refusal));
        expect(seqs.toSorted((a, b) => Number(a) - Number(b))).toEqual(lines.map((_, i) => i + 2));
        const kept = (await room.page(1)).lines;
        expect(kept.map((line) => line.seq)).toEqual(lines.map((_, i) => i + 2));
        lines.forEach((line, i) => expect(kept.find((each) => each.seq === seqs[i])?.box).toBe(line.box));
      });

      test('is told truly when fifty write one after the other', async () => {
        const room = await openRoom();
        for (let seq = 2; seq <= 51; seq += 1) {
          expect(await room.say()).toMatchObject({ ok: true, value: { seq } });
        }
      });

      test('never has an earlier stamp after a later one, even when a clock goes back', async () => {
        const room = await openRoom();
        await room.say(anyLine(), NOON + 5_000);
        await room.say(anyLine(), NOON + 2_000);
        await room.say(anyLine(), NOON + 9_000);

        const stamps = (await room.page()).lines.map((line) => line.at - NOON);
        expect(stamps).toEqual([0, 5_000, 5_000, 9_000]);
      });
    });

    describe('a key', () => {
      test('adds its line once, however often it is sent', async () => {
        const room = await openRoom();
        const line = anyLine();
        const first = await room.say(line, NOON);
        await room.say();
        const again = await room.say(line, NOON + 60_000);

        expect(first).toEqual({ ok: true, value: { seq: 2, at: NOON, isNew: true } });
        expect(again).toEqual({ ok: true, value: { seq: 2, at: NOON, isNew: false } });
        expect((await room.page()).head).toBe(3);
      });

      test('adds its line once when it is sent twenty times at the same moment', async () => {
        const room = await openRoom();
        const line = anyLine();
        const peer = under.openPeer().logs;
        const said = await Promise.all(
          Array.from({ length: 20 }, (_, i) => room.say(line, NOON, i % 2 ? store : peer)),
        );

        expect(said.filter((each) => each.ok && each.value.isNew)).toHaveLength(1);
        expect(new Set(said.map((each) => each.ok && each.value.seq))).toEqual(new Set([2]));
        expect((await room.page()).head).toBe(2);
      });

      test('adds its line once when the answer to the first try got lost', async () => {
        const room = await openRoom();
        const line = anyLine();
        under.loseNextAnswer();
        await expect(room.say(line)).rejects.toMatchObject({ name: 'StoreFailure' });

        expect(await room.say(line, NOON + 60_000)).toEqual({
          ok: true,
          value: { seq: 2, at: NOON, isNew: false },
        });
        expect((await room.page()).head).toBe(2);
      });

      test('of the first line is remembered too', async () => {
        const room = await openRoom();

        expect(await room.say(room.first)).toMatchObject({ ok: true, value: { seq: 1, isNew: false } });
      });

      test('of one log means nothing in another', async () => {
        const [one, other] = [await openRoom(), await openRoom()];
        const line = anyLine();
        await one.say(line);

        expect(await other.say(line)).toMatchObject({ ok: true, value: { seq: 2, isNew: true } });
      });

      test('is remembered to the end of a long log', async () => {
        const room = await openRoom();
        const line = anyLine();
        await room.say(line);
        for (let i = 0; i < 600; i += 1) await room.say();

        expect(await room.say(line)).toMatchObject({ ok: true, value: { seq: 2, isNew: false } });
      });
    });

    describe('reading', () => {
      test('gives what comes after the line one has', async () => {
        const room = await openRoom();
        await room.say();
        await room.say();

        expect((await room.page(1)).lines.map((line) => line.seq)).toEqual([2, 3]);
        expect((await room.page(2)).lines.map((line) => line.seq)).toEqual([3]);
      });

      test('beyond the end gives nothing, and says where the end is', async () => {
        const room = await openRoom();

        expect(await room.page(1)).toMatchObject({ head: 1, lines: [] });
        expect(await room.page(7)).toMatchObject({ head: 1, lines: [] });
        expect(await room.page(999_999_999)).toMatchObject({ head: 1, lines: [] });
      });

      test('gives five hundred lines at a time, and the next ones when asked again', async () => {
        const room = await openRoom();
        await Promise.all(Array.from({ length: 510 }, () => room.say()));

        const first = await room.page();
        expect(first.head).toBe(511);
        expect(first.lines.map((line) => line.seq)).toEqual(
          Array.from({ length: MAX_EVENTS_PER_ANSWER }, (_, i) => i + 1),
        );
        expect((await room.page(500)).lines.map((line) => line.seq)).toEqual(
          Array.from({ length: 11 }, (_, i) => i + 501),
        );
        expect((await room.page(11)).lines.at(-1)?.seq).toBe(511);
        expect((await room.page(10)).lines.at(-1)?.seq).toBe(510);
      });
    });

    describe('writing', () => {
      test('needs the token of the link', async () => {
        const room = await openRoom();
        const stranger = { writeVerifier: verifierOf(anyToken()), keeperVerifier: null };

        expect(await store.append(room.id, anyLine(), stranger, NOON)).toEqual({
          ok: false,
          refusal: 'wrong-token',
        });
        expect((await room.page()).head).toBe(1);
      });

      test('is not open to a keeper who shows only the management key', async () => {
        const room = await openRoom();
        const keeper = { writeVerifier: room.keeperVerifier, keeperVerifier: room.keeperVerifier };

        expect(await store.append(room.id, anyLine(), keeper, NOON)).toEqual({
          ok: false,
          refusal: 'wrong-token',
        });
      });

      test('stops for everybody but keepers at line 4 900, and for keepers at line 5 000', async () => {
        const room = await openRoom();
        const lastOpen = anyLine();
        for (let head = 1; head < MAX_OPEN_LINES - 1;) {
          const many = Math.min(50, MAX_OPEN_LINES - 1 - head);
          await Promise.all(Array.from({ length: many }, () => room.say()));
          head += many;
        }
        const full = { ok: false, refusal: 'room-full' };

        expect(await room.say(lastOpen)).toMatchObject({ ok: true, value: { seq: MAX_OPEN_LINES } });
        expect(await room.say()).toEqual(full);
        const stranger = { writeVerifier: room.writeVerifier, keeperVerifier: verifierOf(anyToken()) };
        expect(await store.append(room.id, anyLine(), stranger, NOON)).toEqual({
          ok: false,
          refusal: 'wrong-token',
        });
        for (let seq = MAX_OPEN_LINES + 1; seq <= MAX_LINES; seq += 1) {
          expect(await room.sayAsKeeper()).toMatchObject({ ok: true, value: { seq } });
        }
        expect(await room.sayAsKeeper()).toEqual(full);
        expect(await room.say(lastOpen)).toMatchObject({
          ok: true,
          value: { seq: MAX_OPEN_LINES, isNew: false },
        });
        expect((await room.page(4_999)).lines.map((line) => line.seq)).toEqual([MAX_LINES]);
        expect(await store.extend(room.id, room.keeperVerifier, 7_200, NOON)).toMatchObject({ ok: true });
        expect(await store.erase(room.id, room.keeperVerifier, NOON)).toEqual({ ok: true, value: null });
      }, 60_000);
    });

    describe('keepers', () => {
      test('are replaced as a whole, and the last list wins', async () => {
        const room = await openRoom();
        const [ada, ben, cleo] = [anyToken(), anyToken(), anyToken()].map(verifierOf) as [
          string,
          string,
          string,
        ];

        expect(await store.setKeepers(room.id, room.keeperVerifier, [ada, ben], NOON)).toEqual({
          ok: true,
          value: null,
        });
        expect(await store.setKeepers(room.id, ben, [cleo], NOON)).toEqual({ ok: true, value: null });

        const refused = { ok: false, refusal: 'wrong-token' };
        for (const former of [room.keeperVerifier, ada, ben]) {
          expect(await store.setKeepers(room.id, former, [former], NOON)).toEqual(refused);
          expect(await store.extend(room.id, former, 3_600, NOON)).toEqual(refused);
          expect(await store.erase(room.id, former, NOON)).toEqual(refused);
        }
        expect(await store.extend(room.id, cleo, 3_600, NOON)).toMatchObject({ ok: true });
      });

      test('can be five, and each of them may act', async () => {
        const room = await openRoom();
        const five = Array.from({ length: 5 }, () => verifierOf(anyToken()));
        await store.setKeepers(room.id, room.keeperVerifier, five, NOON);

        for (const keeper of five) {
          expect(await store.extend(room.id, keeper, 3_600, NOON)).toMatchObject({ ok: true });
        }
      });

      test('are not those who merely hold the link', async () => {
        const room = await openRoom();
        const refused = { ok: false, refusal: 'wrong-token' };

        expect(await store.setKeepers(room.id, room.writeVerifier, [room.writeVerifier], NOON)).toEqual(
          refused,
        );
        expect(await store.extend(room.id, room.writeVerifier, 3_600, NOON)).toEqual(refused);
        expect(await store.erase(room.id, room.writeVerifier, NOON)).toEqual(refused);
        expect((await room.page()).head).toBe(1);
      });

      test('change nothing about who may write', async () => {
        const room = await openRoom();
        await store.setKeepers(room.id, room.keeperVerifier, [verifierOf(anyToken())], NOON);

        expect(await room.say()).toMatchObject({ ok: true });
      });
    });

    describe('a room that expires', () => {
      test('is there to the last millisecond and gone at the next', async () => {
        const room = await openRoom(3_600);

        expect((await room.page(0, NOON + hours(1) - 1)).head).toBe(1);
        expect(await room.read(0, NOON + hours(1))).toEqual({ ok: false, refusal: 'no-such-room' });
        expect(await room.say(anyLine(), NOON + hours(1))).toEqual({ ok: false, refusal: 'no-such-room' });
        expect(await store.extend(room.id, room.keeperVerifier, 3_600, NOON + hours(1))).toEqual({
          ok: false,
          refusal: 'no-such-room',
        });
      });

      test('stays as long as a keeper said last, counted from when she said it', async () => {
        const room = await openRoom(3_600);
        const extended = await store.extend(room.id, room.keeperVerifier, 7_200, NOON + 60_000);

        expect(extended).toEqual({ ok: true, value: { expiresAt: NOON + 60_000 + hours(2) } });
        expect((await room.page(0, NOON + hours(2))).expiresAt).toBe(NOON + 60_000 + hours(2));
        await store.extend(room.id, room.keeperVerifier, 3_600, NOON + 60_000);
        expect(await room.read(0, NOON + hours(2))).toEqual({ ok: false, refusal: 'no-such-room' });
      });

      test('keeps its id from being used by someone else for ninety days', async () => {
        const room = await openRoom(3_600);

        expect(await store.create(room.log, NOON + hours(1))).toEqual({ ok: false, refusal: 'room-exists' });
        under.tidy(NOON + hours(2));
        expect(await store.create(room.log, NOON + days(90))).toEqual({ ok: false, refusal: 'room-exists' });
        expect(await room.read(0, NOON + days(90))).toEqual({ ok: false, refusal: 'no-such-room' });
      });
    });

    describe('a room that is erased', () => {
      test('is closed at once, for this process and every other', async () => {
        const room = await openRoom();
        const peer = under.openPeer().logs;
        expect(await store.erase(room.id, room.keeperVerifier, NOON)).toEqual({ ok: true, value: null });

        const closed = { ok: false, refusal: 'room-closed' };
        expect(await room.read()).toEqual(closed);
        expect(await peer.read(room.id, 0, NOON)).toEqual(closed);
        expect(await room.say(anyLine(), NOON, peer)).toEqual(closed);
        expect(await room.say(room.first)).toEqual(closed);
        expect(await store.setKeepers(room.id, room.keeperVerifier, [room.keeperVerifier], NOON)).toEqual(
          closed,
        );
        expect(await store.extend(room.id, room.keeperVerifier, 3_600, NOON)).toEqual(closed);
        expect(await store.erase(room.id, room.keeperVerifier, NOON)).toEqual(closed);
      });

      test('keeps its id from being used again, and still says that it was closed', async () => {
        const room = await openRoom(3_600);
        await store.erase(room.id, room.keeperVerifier, NOON);
        under.tidy(NOON + days(89));

        expect(await store.create(room.log, NOON + days(89))).toEqual({ ok: false, refusal: 'room-exists' });
        expect(await room.read(0, NOON + days(89))).toEqual({ ok: false, refusal: 'room-closed' });
      });

      test('leaves no byte of its lines, keys or tokens in the storage, and its neighbours whole', async () => {
        const [room, neighbour] = [await openRoom(), await openRoom()];
        const sizes = [...BOX_BYTES, ...BOX_BYTES, ...BOX_BYTES];
        const said = [];
        for (let i = 0; i < 120; i += 1) {
          const line = anyLine(anyBox(sizes[i % sizes.length]));
          said.push(line);
          await room.say(line);
          await neighbour.say();
        }
        const before = await under.everythingStored();
        await store.erase(room.id, room.keeperVerifier, NOON);
        const stored = await under.everythingStored();

        for (const { box, key } of said) {
          // A part that is surely on one page of a file, from the beginning, the middle and the end.
          const parts = [0, 300, 700, box.length - 60]
            .map((from) => box.slice(from, from + 24))
            .filter(Boolean);
          expect(parts.some((part) => before.includes(part))).toBe(true);
          for (const part of [...parts, key]) expect(stored.includes(part)).toBe(false);
        }
        for (const verifier of [room.writeVerifier, room.keeperVerifier])
          expect(stored).not.toContain(verifier);
        expect((await neighbour.page()).head).toBe(121);
      });
    });

    test('says that it is well', async () => {
      await expect(under.store.checkHealth()).resolves.toBeUndefined();
    });
  });
}
