import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '#domain/activity/contract/kind.ts';
import { gatheringActs } from '#domain/activity/gathering/event.ts';
import { isKernelEvent, type RoomLine } from '#domain/rulebook/event.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import { gatheringOf, kindName } from '#domain/rulebook/kinds.ts';
import type { ActEvent, AnyActivity } from '#domain/facts/activity.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { isFacilitator, isPresent, presentSeats, seatOf } from '#domain/facts/seats.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';
import { kindUiOf } from '#components/room/activity/kinds.ts';
import { refusals } from '#locale/refusals.ts';
import { BOOK } from '../support/book.ts';
import { acceptedIn, goldenLog } from '../support/golden-logs.ts';
import type { KindSamples } from '../support/kind-samples.ts';
import { livelyLog, spoiled } from '../support/lively-log.ts';
import { idOf, logOf, NOON } from '../support/rooms.ts';
import { seeded } from '../support/seeded.ts';

/** A line, and the room before and after it. */
type Told = { line: RoomLine; before: OpenRoom; after: Room; refusal: string | undefined };

/** What every kind of activity promises, whatever the circle does in it. */
export function describeKind(kind: Kind, samples: KindSamples | undefined): void {
  const name = kindName(kind);
  describe(name, () => {
    if (samples === undefined) {
      test('has samples', () => {
        expect.fail(`${name} has no samples: write tests/support/kinds/${kind.kind}.ts (CONTRIBUTING.md).`);
      });
      return;
    }

    const anyLog = fc
      .record({ seed: fc.integer(), length: fc.integer({ min: 12, max: 140 }) })
      .map(({ seed, length }) => livelyLog(seeded(seed), length, [samples]));
    const inAnyLog = (check: (lines: readonly RoomLine[]) => void, numRuns = 60) =>
      fc.assert(fc.property(anyLog, check), { numRuns });
    const atAnyMoment = (check: (told: Told, lines: readonly RoomLine[]) => void, numRuns = 40) =>
      inAnyLog((lines) => tellingOf(lines).forEach((told) => check(told, lines)), numRuns);
    /** Every activity of this kind in a room. */
    const ownIn = (room: Room): AnyActivity[] =>
      room.phase === 'open'
        ? [...room.past, ...(room.activity === null ? [] : [room.activity])].filter(
            (activity) => kindName(activity) === name,
          )
        : [];
    const isOwnAct = (event: RoomLine['event']): event is ActEvent =>
      !isKernelEvent(event) && samples.types.includes(event.type);
    /** A room in which it is on, after some time. */
    const anyMoment = anyLog
      .map((lines) => tellingOf(lines).findLast(({ before }) => before.activity !== null)?.before)
      .filter((room): room is OpenRoom & { activity: AnyActivity } => room !== undefined);

    describe('what is said to it', () => {
      test('is each accepted at some moment and refused at another', () => {
        const accepted = new Set<string>();
        const refused = new Set<string>();
        const gatheringTypes = new Set<string>();
        for (let seed = 0; seed < 80; seed += 1) {
          for (const { line, before, refusal } of tellingOf(livelyLog(seeded(seed), 140, [samples]))) {
            (refusal === undefined ? accepted : refused).add(line.event.type);
            for (const type of gatheringTypesOf(before)) gatheringTypes.add(type);
          }
        }
        const types = ['activity-started', ...samples.types, ...gatheringTypes];

        expect(types.filter((type) => !accepted.has(type))).toEqual([]);
        expect(types.filter((type) => !refused.has(type))).toEqual([]);
      });

      test('is refused in a sentence of the room or of the kind', async () => {
        const own = (await kindUiOf(kind)?.view.get())?.refusals ?? {};
        const codes = new Set<string>();
        for (let seed = 0; seed < 40; seed += 1) {
          for (const { line, refusal } of tellingOf(livelyLog(seeded(seed), 140, [samples]))) {
            const isAbout = !isKernelEvent(line.event) || line.event.type === 'activity-started';
            if (refusal !== undefined && isAbout) codes.add(refusal);
          }
        }

        expect(codes.size).toBeGreaterThan(2);
        expect([...codes].filter((code) => !(code in refusals) && !(code in own))).toEqual([]);
      });

      test('never makes it throw, whatever its setup', () => {
        const room = logOf('ada', 'ben', 'caro').room;
        const setup = fc.oneof(
          fc.jsonValue(),
          fc
            .tuple(fc.integer(), fc.jsonValue(), fc.nat())
            .map(([seed, junk, which]) => withJunk(samples.setup(room, seeded(seed)), junk, which)),
        );
        fc.assert(
          fc.property(setup, fc.boolean(), (given, isStep) => {
            const event = {
              type: 'activity-started' as const,
              ...{ id: idOf('begun'), after: null, kind: kind.kind, v: kind.v, setup: given },
              ...(isStep ? { step: { recipe: 'core-meeting', id: 'close' } } : {}),
            };
            const begun = kind.start(frozen(room), { seq: 4, at: NOON, seat: room.seats[0]!.id, event });

            if (begun.ok) expect(begun.value).toMatchObject({ kind: kind.kind, v: kind.v, id: event.id });
            else expect(begun.refusal).toMatch(CODE);
          }),
          { numRuns: 200 },
        );
      });

      test('never makes it throw, whatever the act, its fields and its author', () => {
        const seat = fc.option(fc.constantFrom('ada_________', 'ben_________', 'nobody______'));
        const says = fc.dictionary(fc.string(), fc.jsonValue());
        const type = fc.oneof(fc.constantFrom(...samples.types, ...GATHERING_ACTS), fc.string());
        const at = fc.integer({ min: 0, max: 3_600_000 });
        fc.assert(
          fc.property(anyMoment, fc.record({ seat, says, type, at }), (room, said) => {
            const event = { ...said.says, type: said.type, id: idOf('said'), activity: room.activity.id };
            const line = { seq: 999, at: NOON + said.at, seat: said.seat, event };
            const next = kind.act(frozen(room.activity), room, line);

            if (!next.ok) expect(next.refusal).toMatch(CODE);
          }),
          { numRuns: 200 },
        );
      });

      test('never makes it throw where a field is wrong', () => {
        fc.assert(
          fc.property(anyMoment, fc.integer(), (room, seed) => {
            const random = seeded(seed);
            for (const said of samples.says(room.activity, room, random)) {
              const { seat, command } = spoiled(said, random);
              const event = { ...command, id: idOf('said') } as unknown as ActEvent;
              const next = kind.act(frozen(room.activity), room, { seq: 999, at: NOON, seat, event });

              if (!next.ok) expect(next.refusal).toMatch(CODE);
            }
          }),
          { numRuns: 100 },
        );
      });

      test('changes nothing where it is refused', () => {
        atAnyMoment(({ before, after, refusal }) => {
          if (refusal !== undefined) expect(after).toBe(before);
        });
      });

      test('changes nothing where it is said again', () => {
        fc.assert(
          fc.property(anyLog, fc.nat(), (lines, which) => {
            const folded = foldLines(NOTHING_READ, lines, BOOK);
            const again = { ...lines[which % lines.length]!, seq: lines.length + 1 };
            const replayed = foldLines(folded, [again], BOOK);

            expect(replayed.room).toBe(folded.room);
            expect(replayed.ignored).toBe(folded.ignored + 1);
          }),
          { numRuns: 100 },
        );
      });

      test('changes nothing where it is meant for another activity, another turn or another collection', () => {
        atAnyMoment(({ line, before, refusal }) => {
          if (refusal !== undefined || !isOwnAct(line.event)) return;
          const event: ActEvent = line.event;
          const others = [
            { ...event, activity: idOf('another') },
            ...before.past.map(({ id }) => ({ ...event, activity: id })),
            ...['turn', 'collection'].flatMap((field) =>
              typeof event[field] === 'number' ? [{ ...event, [field]: 1 + (event[field] % 2) }] : [],
            ),
          ].filter((other) => !isAlike(other, event));
          for (const other of others) {
            expect(evolve(before, { ...line, event: other }, BOOK).ok).toBe(false);
          }
        });
      });

      test('changes nothing once it was put away, but for what tidies', () => {
        atAnyMoment(({ line, before, refusal }) => {
          if (refusal !== undefined || !isOwnAct(line.event)) return;
          const put = { ...before, activity: null, past: [...before.past, before.activity!] };

          expect(evolve(put, line, BOOK)).toEqual({ ok: false, refusal: 'activity-has-changed' });
        });
      });
    });

    describe('its golden log', () => {
      const golden = goldenLog(name);

      test('is kept, and has every act of the kind', () => {
        if (golden === undefined)
          expect.fail(`${name} has no golden log: run node tests/support/write-golden-logs.ts.`);
        const accepted = acceptedIn(golden.lines);

        expect(['activity-started', ...samples.types].filter((type) => !accepted.has(type))).toEqual([]);
      });

      test('still comes to the same', () => {
        const { room, ignored } = foldLines(NOTHING_READ, golden?.lines ?? [], BOOK);

        expect(JSON.parse(JSON.stringify(room))).toMatchObject(golden?.room ?? {});
        expect(ignored).toBe(golden?.ignored);
      });
    });

    describe('the log', () => {
      test('comes to the same in pieces as at once', () => {
        fc.assert(
          fc.property(anyLog, fc.array(fc.nat(), { maxLength: 6 }), (lines, cuts) => {
            const places = [...new Set(cuts.map((cut) => cut % lines.length))].toSorted((a, b) => a - b);
            const pieces = [0, ...places].map((from, nth) => lines.slice(from, places[nth]));
            const inPieces = pieces.reduce((so, piece) => foldLines(so, piece, BOOK), NOTHING_READ);

            expect(inPieces).toEqual(foldLines(NOTHING_READ, lines, BOOK));
          }),
          { numRuns: 60 },
        );
      });

      test('never changes what was folded before', () => {
        inAnyLog((lines) => {
          let room: Room = { phase: 'unopened' };
          for (const line of lines) {
            const next = evolve(frozen(room), frozen(line), BOOK);
            if (next.ok) room = next.value;
          }
        });
      });
    });

    describe('its state', () => {
      test('names its kind, its version and the event that began it', () => {
        atAnyMoment(({ line, after, refusal }) => {
          if (refusal !== undefined || line.event.type !== 'activity-started' || after.phase !== 'open')
            return;
          expect(after.activity).toMatchObject({ kind: kind.kind, v: kind.v, id: line.event.id });
        });
      });

      test('keeps that name whatever happens', () => {
        atAnyMoment(({ before, after, refusal, line }) => {
          if (refusal !== undefined || after.phase !== 'open' || isBetween(line)) return;
          const called = ({ activity }: OpenRoom) => activity && [kindName(activity), activity.id];
          expect(called(after)).toEqual(called(before));
        });
      });

      test('is plain data that survives being written down', () => {
        inAnyLog((lines) => {
          for (const state of ownIn(foldLines(NOTHING_READ, lines, BOOK).room)) {
            expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
          }
        });
      });

      test('has no flaw when anyone comes, goes or changes seats', () => {
        atAnyMoment(({ after }) => {
          if (after.phase !== 'open' || after.activity === null) return;
          expect(samples.flaw(after.activity, after)).toBe(null);
        });
      });

      test('tells its pace in whole times for everyone', () => {
        atAnyMoment(({ after }) => {
          if (after.phase !== 'open' || after.activity === null) return;
          for (const me of [null, ...after.seats.map(({ id }) => id)]) {
            const numbers = Object.values(kind.pace(after.activity, me) ?? {})
              .flat()
              .filter((value) => typeof value === 'number');
            expect(numbers.every(Number.isFinite)).toBe(true);
          }
        });
      });
    });

    describe('only those who lead', () => {
      test('begin it', () => {
        fc.assert(
          fc.property(fc.integer(), (seed) => {
            const log = livelyLog(seeded(seed), 60, [samples]);
            for (const { line, before, refusal } of tellingOf(log)) {
              if (refusal !== undefined || line.event.type !== 'activity-started') continue;
              for (const { id } of before.seats.filter(({ id }) => !isFacilitator(before, id))) {
                expect(evolve(before, { ...line, seat: id }, BOOK).ok).toBe(false);
              }
              expect(evolve(before, { ...line, seat: null }, BOOK).ok).toBe(false);
              expect(isFacilitator(before, line.seat)).toBe(true);
            }
          }),
          { numRuns: 60 },
        );
      });
    });

    describe('someone who goes', () => {
      test('has no mark that counts towards showing the answers', () => {
        atAnyMoment(({ after }) => {
          if (after.phase !== 'open' || after.activity === null) return;
          const gathering = gatheringOf(BOOK, after.activity);
          if (gathering === null || gathering.collections.length > 0) return;
          const gone = gathering.marks.filter((seat) => !isPresent(seatOf(after, seat)!));

          expect(gone).toEqual([]);
        });
      });

      test('leaves a state that takes whatever comes next, at any moment and for every seat', () => {
        fc.assert(
          fc.property(anyMoment, fc.nat(), fc.nat(), (room, one, other) => {
            const seats = [...room.seats.map(({ id }) => id), 'nobody______'];
            const [lost, found] = [seats[one % seats.length]!, seats[other % seats.length]!];
            const { activity } = room;
            const moved = [
              kind.seatJoined(frozen(activity), lost),
              kind.seatGone(frozen(activity), lost, NOON),
              kind.seatReplaced(frozen(activity), lost, found),
            ];
            for (const state of moved) {
              expect(state).toMatchObject({ kind: kind.kind, v: kind.v, id: activity.id });
              expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
              for (const { seat, command } of samples.says(state, room, seeded(one))) {
                const event = { ...command, id: idOf('said') };
                kind.act(frozen(state), room, { seq: 999, at: NOON, seat, event });
              }
            }
          }),
          { numRuns: 100 },
        );
      });
    });

    describe('what is nameless', () => {
      test('leaves no seat in the room that was not there before', () => {
        atAnyMoment(({ line, before, after, refusal }) => {
          if (refusal !== undefined || line.seat !== null) return;
          expect(seatsNamedIn(after, before)).toEqual(seatsNamedIn(before, before));
        });
      });

      test('is refused where it bears a name', () => {
        atAnyMoment(({ line, before, refusal }) => {
          if (refusal !== undefined || line.seat !== null || !isOwnAct(line.event)) return;
          if (kind.signatureOf(line.event.type) !== 'unsigned') return;
          for (const { id } of presentSeats(before)) {
            expect(evolve(before, { ...line, seat: id }, BOOK)).toEqual({
              ok: false,
              refusal: 'signed-but-anonymous',
            });
          }
        });
      });

      test('is only what the kind says may be', () => {
        atAnyMoment(({ line, before, refusal }) => {
          if (refusal !== undefined || line.seat === null || !isOwnAct(line.event)) return;
          if (kind.signatureOf(line.event.type) !== 'signed') return;
          expect(evolve(before, { ...line, seat: null }, BOOK)).toEqual({ ok: false, refusal: 'unsigned' });
        });
      });

      test('travels as a device would send what it has kept', () => {
        atAnyMoment(({ line, before, after, refusal }) => {
          const came = refusal === undefined && isOwnAct(line.event) ? cameOut(before, after) : undefined;
          if (came === undefined) return;
          const { content, commitment, collection } = came;
          const { id, activity } = line.event as ActEvent;

          expect({ ...kind.actOf(content, { collection, commitment }), id, activity }).toEqual(line.event);
        });
      });
    });
  });
}

const CODE = /^[a-z]+(?:-[a-z]+)*$/;

const GATHERING_ACTS = gatheringActs.map(({ entries }) => entries.type.literal);

/** A log line by line, from where the room is open. */
function tellingOf(lines: readonly RoomLine[]): Told[] {
  let room: Room = { phase: 'unopened' };
  const told: Told[] = [];
  for (const line of lines) {
    const next = evolve(room, line, BOOK);
    const after: Room = next.ok ? next.value : room;
    if (room.phase === 'open')
      told.push({ line, before: room, after, refusal: next.ok ? undefined : next.refusal });
    room = after;
  }
  return told;
}

/** What may be said around the answers of what a room does; only what bears a commitment can be taken back or claimed. */
function gatheringTypesOf({ activity }: OpenRoom): readonly string[] {
  const gathering = activity && gatheringOf(BOOK, activity);
  if (gathering === null) return [];
  const out = gathering.collections.flatMap(({ contributions }) => contributions);
  const proven = ['contribution-withdrawn', 'contribution-claimed'];
  return out.some(({ commitment }) => commitment !== null)
    ? GATHERING_ACTS
    : GATHERING_ACTS.filter((type) => !proven.includes(type));
}

/** Whether an activity begins or ends with this line. */
function isBetween({ event: { type } }: RoomLine): boolean {
  return type === 'activity-started' || type === 'activity-ended';
}

/** The same, so that whatever changes it fails. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}

/** A setup with one of its fields replaced. */
function withJunk(setup: unknown, junk: unknown, which: number): unknown {
  const fields = Object.keys(setup ?? {});
  return fields.length === 0 ? junk : { ...(setup as object), [fields[which % fields.length]!]: junk };
}

/** How often each of these seats is named in what the circle does and did. */
function seatsNamedIn(room: Room, { seats }: OpenRoom): Record<SeatId, number> {
  const written = room.phase === 'open' ? JSON.stringify([room.activity, room.past]) : '';
  return Object.fromEntries(seats.map(({ id }) => [id, written.split(JSON.stringify(id)).length - 1]));
}

/** The answer that a line brought; undefined where it brought none. */
function cameOut(before: OpenRoom, after: Room) {
  const collectionsIn = (room: Room) => {
    const gathering = room.phase === 'open' && room.activity && gatheringOf(BOOK, room.activity);
    return gathering ? gathering.collections : [];
  };
  const known = new Set(
    collectionsIn(before).flatMap(({ contributions }) => contributions.map(({ id }) => id)),
  );
  for (const [nth, { contributions }] of collectionsIn(after).entries()) {
    const came = contributions.find(({ id }) => !known.has(id));
    if (came !== undefined) return { ...came, collection: nth === 0 ? (1 as const) : (2 as const) };
  }
  return undefined;
}

function isAlike(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
