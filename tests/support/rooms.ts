import type { Wish } from '#client/room/command.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import type { Line, Shown } from '#domain/facts/line.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';

/** Twelve o'clock on a Tuesday, epoch ms. */
export const NOON = Date.UTC(2026, 2, 3, 12);

export const seconds = (n: number) => n * 1_000;
export const minutes = (n: number) => n * 60_000;

/** A seat id that reads like the person who sits on it. */
export const seatOf = (who: string) => who.padEnd(12, '_').slice(0, 12);

/** An id that reads like what it names. */
export const idOf = (what: string) => what.padEnd(16, '-').slice(0, 32);

let drawn = 0;
const freshId = () => idOf(`event-${(drawn += 1)}`);

/** What somebody says, as an event; an id of its own unless it is given one. */
export function saying(wish: Wish & { id?: string }): RoomEvent {
  return { id: freshId(), ...wish };
}

/** A log that is being written, one line after the other. */
export type Log = {
  /** Somebody says something, so long after noon; the room as it is afterwards. */
  by(who: string | null, wish: Wish & { id?: string }, at?: number, shown?: Shown): Log;
  readonly lines: readonly Line[];
  readonly room: OpenRoom;
  /** The room whatever its phase. */
  readonly anyRoom: Room;
  /** Why the newest line changed nothing; undefined where it did. */
  readonly refusal: string | undefined;
};

const KEEPER = 'k'.repeat(42) + 'A';

export const opening = (name: string): RoomEvent =>
  saying({
    type: 'room-opened',
    rules: 1,
    title: 'Tuesday circle',
    name,
    keeper: KEEPER,
    recovery: { pub: 'p'.repeat(87), wrapped: 'w'.repeat(222) },
  });

/** A room in which these people sit; the first opened it and leads. */
export function logOf(first: string, ...others: string[]): Log {
  const opened: Line = { seq: 1, at: NOON, seat: seatOf(first), event: opening(first) };
  return others.reduce((log, who) => log.by(who, { type: 'seat-taken', name: who }), continued([opened]));
}

/** The room in which these people sit. */
export const roomOf = (first: string, ...others: string[]) => logOf(first, ...others).room;

function continued(lines: readonly Line[]): Log {
  const before = foldLines(NOTHING_READ, lines.slice(0, -1)).room;
  const last = lines.at(-1)!;
  const outcome = evolve(before, last);
  const { room } = foldLines(NOTHING_READ, lines);
  return {
    lines,
    get room() {
      if (room.phase !== 'open') throw new Error(`The room is ${room.phase}.`);
      return room;
    },
    anyRoom: room,
    refusal: outcome.ok ? undefined : outcome.refusal,
    by: (who, wish, at = 0, shown) =>
      continued([
        ...lines,
        {
          seq: lines.length + 1,
          at: Math.max(last.at, NOON + at),
          seat: who === null ? null : seatOf(who),
          event: saying(wish),
          ...(shown ? { shown } : {}),
        },
      ]),
  };
}
