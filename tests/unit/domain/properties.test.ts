import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '#client/room/command.ts';
import { gatheringOf } from '#domain/rulebook/kinds.ts';
import type { Round } from '#domain/activity/round/round.ts';
import { overMs, remainingMs } from '#domain/kernel/timer.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import type { RoomLine } from '#domain/rulebook/event.ts';
import { EVENT_TYPES } from '#domain/rulebook/event.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import type { Room } from '#domain/room/room.ts';
import { livelyLog, PEOPLE } from '../../support/lively-log.ts';
import { NOON, idOf, logOf, roundStarted, saying, seatOf } from '../../support/rooms.ts';
import { seeded } from '../../support/seeded.ts';
import { BOOK } from '../../support/book.ts';
import { isRound } from '#domain/activity/round/round.ts';

/** The round that a room is in; null where it is in none. */
const roundOn = (room: Room) =>
  room.phase === 'open' && room.activity !== null && isRound(room.activity) ? room.activity : null;

/** Its own tests show it accepted. */
const SELDOM = ['recovery-replaced'];

const anyLog = fc
  .record({ seed: fc.integer(), length: fc.integer({ min: 1, max: 160 }) })
  .map(({ seed, length }) => livelyLog(seeded(seed), length));

describe('the rules of a room', () => {
  test('meet every kind of event in these logs, accepted and refused', () => {
    const accepted = new Set<string>();
    const refused = new Set<string>();
    for (let seed = 0; seed < 150; seed += 1) {
      let room: Room = { phase: 'unopened' };
      for (const line of livelyLog(seeded(seed), 160)) {
        const next = evolve(room, line, BOOK);
        (next.ok ? accepted : refused).add(line.event.type);
        if (next.ok) room = next.value;
      }
    }

    expect(EVENT_TYPES.filter((kind) => !accepted.has(kind) && !SELDOM.includes(kind))).toEqual([]);
    expect(refused.size).toBeGreaterThan(25);
  });

  test('never throw, whatever is said in whatever order', () => {
    fc.assert(
      fc.property(anyLog, (lines) => {
        expect(() => foldLines(NOTHING_READ, lines, BOOK)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  test('come to the same in pieces as at once', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (lines, cut) => {
        const where = cut % lines.length;
        const pieces = foldLines(
          foldLines(NOTHING_READ, lines.slice(0, where), BOOK),
          lines.slice(where),
          BOOK,
        );

        expect(pieces).toEqual(foldLines(NOTHING_READ, lines, BOOK));
      }),
      { numRuns: 300 },
    );
  });

  test('let a refused line change nothing', () => {
    fc.assert(
      fc.property(anyLog, (lines) => {
        let folded = NOTHING_READ;
        for (const line of lines) {
          const before = folded;
          folded = foldLines(folded, [line], BOOK);
          if (folded.ignored > before.ignored) expect(folded.room).toBe(before.room);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('let a line that is said again change nothing', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (lines, which) => {
        const folded = foldLines(NOTHING_READ, lines, BOOK);
        const again = lines[which % lines.length]!;
        const replayed = foldLines(folded, [{ ...again, seq: lines.length + 1 }], BOOK);

        expect(replayed.room).toBe(folded.room);
        expect(replayed.ignored).toBe(folded.ignored + 1);
      }),
      { numRuns: 300 },
    );
  });

  test('never leave a room without a facilitator, and keep every name its own', () => {
    fc.assert(
      fc.property(anyLog, (lines) => {
        const { room } = foldLines(NOTHING_READ, lines, BOOK);
        if (room.phase !== 'open') return;
        const names = presentSeats(room).map(({ name }) => name);

        expect(room.facilitators.length).toBeGreaterThan(0);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 300 },
    );
  });

  test('give nameless answers no place for a name, unless their author puts it there', () => {
    fc.assert(
      fc.property(anyLog, (lines) => {
        const { room } = foldLines(NOTHING_READ, lines, BOOK);
        if (room.phase !== 'open') return;
        const claims = new Set(
          lines.flatMap(({ event, seat }) =>
            event.type === 'contribution-claimed' && 'contribution' in event
              ? [`${String(event.contribution)} ${seat}`]
              : [],
          ),
        );
        for (const activity of [...room.past, ...(room.activity ? [room.activity] : [])]) {
          const gathering = gatheringOf(BOOK, activity);
          if (gathering === null || gathering.named) continue;
          const named = gathering.collections
            .flatMap(({ contributions }) => contributions)
            .filter(({ id, seat }) => seat !== null && !claims.has(`${id} ${seat}`));
          expect(named).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a round', () => {
  /** What people do in a round, said for whatever turn it is by then. */
  const anyStep = fc.record({
    what: fc.constantFrom(
      'turn-done',
      'turn-passed',
      'turn-postponed',
      'turn-advanced',
      'turn-declined',
      'turn-requested',
      'seat-left',
      'seat-returned',
      'seat-taken',
      'round-paused',
      'round-resumed',
      'round-time-added',
    ),
    who: fc.constantFrom(...PEOPLE, 'late1', 'late2'),
    later: fc.integer({ min: 0, max: 200_000 }),
  });

  const play = (steps: readonly { what: string; who: string; later: number }[]) => {
    const id = idOf('round');
    let lines = logOf('ada', ...PEOPLE.slice(1)).by(
      'ada',
      roundStarted({
        id,
        after: null,
        order: PEOPLE.map(seatOf),
        sittingOut: [],
        pace: { each: 60_000 },
        number: 1,
        startsInMs: 300,
      }),
    ).lines;
    let { room } = foldLines(NOTHING_READ, lines, BOOK);
    let at = NOON;
    const spoke: string[] = [];
    const rounds: { round: Round; at: number }[] = [];
    for (const { what, who, later } of steps) {
      at += later;
      const round = roundOn(room);
      if (round === null) break;
      const speaker = round.now.phase === 'speaking' ? round.now.speaker : '';
      const mine = what.startsWith('turn-') || what.startsWith('round-') || what === 'round-time-added';
      const seat =
        mine && what !== 'turn-advanced' && what.startsWith('turn-')
          ? speaker
          : mine
            ? seatOf('ada')
            : seatOf(who);
      const command = {
        type: what,
        activity: id,
        turn: round.turn,
        startsInMs: 300,
        ms: -30_000,
        name: who,
      } as Command;
      const line: RoomLine = { seq: lines.length + 1, at, seat, event: saying(command) };
      const next = evolve(room, line, BOOK);
      lines = [...lines, line];
      if (!next.ok) continue;
      if (what === 'turn-done' || what === 'turn-advanced') spoke.push(speaker);
      room = next.value;
      const now = roundOn(room);
      if (now !== null) rounds.push({ round: now, at });
    }
    return { spoke, rounds, room };
  };

  test('lets no one speak twice, whatever the order, late joiners and leavers included', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 80 }), (steps) => {
        const { spoke } = play(steps);
        expect(new Set(spoke).size).toBe(spoke.length);
      }),
      { numRuns: 400 },
    );
  });

  test('lets every seat speak exactly once where no one passes or leaves', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyStep.filter(({ what }) =>
            ['turn-postponed', 'seat-taken', 'round-paused', 'round-resumed', 'round-time-added'].includes(
              what,
            ),
          ),
          { maxLength: 20 },
        ),
        (between) => {
          const done = { what: 'turn-done', who: 'ada', later: 1_000 };
          const steps = [
            ...between.flatMap((step) => [step, done]),
            ...Array.from({ length: 12 }, () => done),
          ];
          const { spoke, room } = play(steps);
          const places = roundOn(room)?.places ?? [];

          expect([...spoke].sort()).toEqual(places.map(({ seat }) => seat).sort());
          expect(places.every(({ standing }) => standing === 'done')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never shows less than no time left, and never both time left and time over', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 40 }),
        fc.integer({ min: -60_000, max: 600_000 }),
        (steps, then) => {
          for (const { round, at } of play(steps).rounds) {
            if (round.now.phase !== 'speaking') continue;
            const left = remainingMs(round.now.timer, at + then);
            const over = overMs(round.now.timer, at + then);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(Math.min(left, over)).toBe(0);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
