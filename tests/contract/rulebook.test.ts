import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLogBook } from '#client/room/log-book.ts';
import { createKinds } from '#client/room/kinds.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import type { RoomLine } from '#domain/rulebook/event.ts';
import { foldLines, NOTHING_READ, type Folded } from '#domain/rulebook/fold.ts';
import { kindBegunBy, type RuleBook } from '#domain/rulebook/kinds.ts';
import { shuffle } from '#domain/kernel/shuffle.ts';
import type { Room } from '#domain/room/room.ts';
import { SAMPLES } from '../support/all-kind-samples.ts';
import { BOOK } from '../support/book.ts';
import { kindsOnTheirWay } from '../support/kinds-on-their-way.ts';
import { livelyLog } from '../support/lively-log.ts';
import { icebreakerDrawn, idOf, logOf, pulseStarted, type Log } from '../support/rooms.ts';
import { sealedLog, type SealedLog } from '../support/sealed-log.ts';
import { seeded } from '../support/seeded.ts';

const without = (name: string): RuleBook => new Map([...BOOK].filter(([other]) => other !== name));
const fold = (lines: readonly RoomLine[], book: RuleBook) => foldLines(NOTHING_READ, lines, book);
const anyLog = fc
  .record({ seed: fc.integer(), length: fc.integer({ min: 10, max: 120 }) })
  .map(({ seed, length }) => livelyLog(seeded(seed), length));
const anyKind = fc.constantFrom(...BOOK.keys());

/** Where a kind begins for the first time, as an index; where it never does, the length of the log. */
function firstStart(lines: readonly RoomLine[], name: string): number {
  let room: Room = { phase: 'unopened' };
  for (const [nth, line] of lines.entries()) {
    const next = evolve(room, line, BOOK);
    if (next.ok && kindBegunBy(line.event) === name) return nth;
    if (next.ok) room = next.value;
  }
  return lines.length;
}

describe('a rulebook that lacks a kind', () => {
  test('knows the room as everyone does until that kind begins', () => {
    fc.assert(
      fc.property(anyLog, anyKind, (lines, name) => {
        const before = lines.slice(0, firstStart(lines, name));
        const { room } = fold(before, without(name));

        // A start of it that is refused for what its setup says stops, too: only the kind could know that.
        if (room.phase === 'newer') expect(room.needs).toBe(name);
        else expect(room).toEqual(fold(before, BOOK).room);
      }),
      { numRuns: 80 },
    );
  });

  test('stops where it begins, says which kind is missing, and takes nothing after that', () => {
    fc.assert(
      fc.property(anyLog, anyKind, (lines, name) => {
        const start = firstStart(lines, name);
        fc.pre(start < lines.length);
        const stopped = fold(lines.slice(0, start + 1), without(name));
        const whole = fold(lines, without(name));

        expect(stopped.room).toEqual({ phase: 'newer', needs: name });
        expect(whole.room).toEqual(stopped.room);
        expect(whole.ignored - stopped.ignored).toBe(lines.length - start - 1);
      }),
      { numRuns: 80 },
    );
  });

  test('stops at a version of tomorrow of a kind that it has', () => {
    for (const name of BOOK.keys()) {
      const [kind = ''] = name.split('@');
      const log = logOf('ada', 'ben').by('ada', begun(kind, 7));

      expect(log.anyRoom).toEqual({ phase: 'newer', needs: `${kind}@7` });
      expect(log.by('ben', { type: 'seat-renamed', name: 'Benedetta' }).refusal).toBe('newer-rules');
    }
  });

  test('is not stopped by someone who may not begin it', () => {
    const log = logOf('ada', 'ben');
    const tried: [string | null, string | null, string][] = [
      ['ben', null, 'facilitator-only'],
      ['stranger', null, 'not-seated'],
      [null, null, 'unsigned'],
      ['ada', idOf('gone-by'), 'activity-has-changed'],
    ];
    for (const [who, after, refusal] of tried) {
      const next = log.by(who, { ...begun('dance', 1), after });

      expect(next.refusal).toBe(refusal);
      expect(next.room).toEqual(log.room);
    }
  });

  test('is not stopped while answers come in', () => {
    const id = idOf('pulse');
    const asked = ['ada', 'ben', 'caro'].reduce<Log>(
      (log, who) => log.by(who, { type: 'answered', activity: id }),
      logOf('ada', 'ben', 'caro').by('ada', pulseStarted({ id, after: null, threshold: 3 })),
    );
    const collecting = asked.by('ada', { type: 'collection-opened', activity: id, collection: 1 });

    expect(collecting.by('ada', { ...begun('dance', 1), after: id }).refusal).toBe('answers-are-coming');
  });

  test('takes no act of another kind for one of its own', () => {
    const id = idOf('drawn');
    const log = logOf('ada', 'ben').by('ada', icebreakerDrawn({ id, after: null, prompt: 'first-job' }));

    expect(log.by('ada', { type: 'spoken-paused', activity: id }).refusal).toBe('does-not-fit');
  });
});

/** An activity of some kind and version begins. */
function begun(kind: string, v: number) {
  return { type: 'activity-started' as const, after: null as string | null, kind, v, setup: {} };
}

describe('a device whose rules are still on their way', () => {
  test('shows what was before, and fetches, until the rules of what begins are here', async () => {
    const lines = await sealedLog([
      ...logOf('ada', 'ben').by('ada', pulseStarted({ after: null, threshold: 3 })).lines,
    ]);
    const { book, kinds, bring } = deviceFor(lines);
    await book.read(lines.logged.slice(0, 2));
    const before = book.folded();
    const reading = book.read(lines.logged);
    await settled();

    expect(kinds.$isFetching.value).toBe(true);
    expect(book.folded()).toBe(before);
    expect(before.room).toMatchObject({ phase: 'open', activity: null });

    bring('pulse@1');
    expect(await reading).toBe(true);
    expect(kinds.$isFetching.value).toBe(false);
    expect(book.folded().room).toMatchObject({ phase: 'open', activity: { kind: 'pulse' } });
  });

  test('folds nothing past what it waits for, also what does not need it', async () => {
    const begins = logOf('ada', 'ben').by('ada', pulseStarted({ after: null, threshold: 3 }));
    const lines = await sealedLog(begins.by('ben', { type: 'seat-renamed', name: 'Benedetta' }).lines);
    const { book, bring } = deviceFor(lines);
    const readings = lines.logged.map((line) => book.read([line]));
    await settled();

    expect(book.folded().seq).toBe(2);

    bring('pulse@1');
    expect(await Promise.all(readings)).toEqual([true, true, true, true]);
    expect(book.folded()).toMatchObject({ seq: 4, ignored: 0 });
  });

  test('does not wait for a kind that this build does not know: it stops there', async () => {
    const lines = await sealedLog(logOf('ada', 'ben').by('ada', begun('dance', 1)).lines);
    const { book, kinds } = deviceFor(lines);

    expect(await book.read(lines.logged)).toBe(true);
    expect(kinds.$isFetching.value).toBe(false);
    expect(book.folded().room).toEqual({ phase: 'newer', needs: 'dance@1' });
  });

  test('needs nothing for a room in which nothing has begun', async () => {
    const lines = await sealedLog(logOf('ada', 'ben').lines);
    const { book } = deviceFor(lines);

    expect(await book.read(lines.logged)).toBe(true);
    expect(book.folded().room).toMatchObject({ phase: 'open', activity: null });
  });

  test('comes to the same room in whatever order the rules arrive', async () => {
    const log = await sealedLog(livelyLog(seeded(1), 120));
    const expected = await readAtOnce(log);
    expect(expected.room).toMatchObject({ phase: 'open' });
    for (let seed = 0; seed < 6; seed += 1) {
      const { book, bring } = deviceFor(log);
      const reading = book.read(log.logged);
      for (const name of shuffle([...BOOK.keys()], seeded(seed))) {
        await settled();
        bring(name);
      }
      await reading;

      expect(book.folded()).toEqual(expected);
    }
  });

  test('ends with the same room and has ignored as many lines, however the log and the rules come', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLog,
        fc.array(fc.nat(), { maxLength: 5 }),
        fc.integer(),
        async (lines, cuts, seed) => {
          const log = await sealedLog(lines);
          const { book, bring } = deviceFor(log);
          const places = [...new Set(cuts.map((cut) => cut % lines.length))].toSorted((a, b) => a - b);
          const pages = [0, ...places].map((from, nth) => log.logged.slice(from, places[nth]));
          const readings = pages.map((page) => book.read(page));
          for (const name of shuffle([...BOOK.keys()], seeded(seed))) {
            await settled();
            bring(name);
          }
          await Promise.all(readings);

          expect(book.folded()).toEqual(await readAtOnce(log));
          expect(book.folded().room.phase).not.toBe('unopened');
        },
      ),
      { numRuns: 12 },
    );
  });

  test('is tested with logs in which every kind begins', () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 12; seed += 1) {
      const { room } = fold(livelyLog(seeded(seed), 120), BOOK);
      if (room.phase !== 'open') continue;
      for (const { kind, v } of [...room.past, ...(room.activity ? [room.activity] : [])])
        kinds.add(`${kind}@${v}`);
    }

    expect([...kinds].toSorted()).toEqual([...SAMPLES.keys()].toSorted());
  });
});

/** A device that reads a log and has no rules yet. */
function deviceFor({ keys }: SealedLog) {
  const onTheirWay = kindsOnTheirWay();
  return { ...onTheirWay, book: createLogBook(keys, onTheirWay.kinds, () => undefined) };
}

/** What a device comes to that has all rules and reads the log in one go. */
async function readAtOnce({ keys, logged }: SealedLog): Promise<Folded> {
  const kinds = createKinds();
  await kinds.needAll();
  const book = createLogBook(keys, kinds, () => undefined);
  await book.read(logged);
  return book.folded();
}

/** Once everything is done that can be done without the network. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}
