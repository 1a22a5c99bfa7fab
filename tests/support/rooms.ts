import type { Command } from '#client/room/command.ts';
import type { PulseSetup } from '#domain/activity/pulse/acts.ts';
import type { RoundSetup } from '#domain/activity/round/acts.ts';
import type { SpokenSetup } from '#domain/activity/spoken/acts.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import type { StepName } from '#domain/facts/field.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import type { RoomEvent, RoomLine } from '#domain/rulebook/event.ts';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import type { Verified } from '#domain/facts/line.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';
import { BOOK } from './book.ts';

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

/** What someone says, as an event; an id of its own unless it is given one. */
export function saying(command: Command & { id?: string }): RoomEvent {
  return { id: freshId(), ...command };
}

type Begun = { readonly after: string | null; readonly step?: StepName; readonly id?: string };

/** An activity begins: what a facilitator says for it. */
const starts =
  <Setup extends object>(kind: string) =>
  ({ after, step, id, ...setup }: Setup & Begun) => ({
    type: 'activity-started' as const,
    ...(id === undefined ? {} : { id }),
    after,
    ...(step === undefined ? {} : { step }),
    kind,
    v: 1,
    setup,
  });

export const roundStarted = starts<RoundSetup>('round');
export const pulseStarted = starts<PulseSetup>('pulse');
export const icebreakerDrawn = starts<{ prompt: string }>('icebreaker');
export const spokenStarted = starts<SpokenSetup>('spoken');
export const deeperAsked = starts<object>('ask-deeper');

/** The activity as its kind knows it; a test that means another one fails. */
export function as<State extends AnyActivity>(
  isOwn: (activity: AnyActivity) => activity is State,
  activity: AnyActivity | null | undefined,
): State {
  if (!activity || !isOwn(activity)) throw new Error(`The circle does something else: ${activity?.kind}`);
  return activity;
}

/** A log that is being written, one line after the other. */
export type Log = {
  /** Someone says something, this long after noon; the room as it is afterwards. */
  by(who: string | null, command: Command & { id?: string }, at?: number, verified?: Verified): Log;
  readonly lines: readonly RoomLine[];
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
  const opened: RoomLine = { seq: 1, at: NOON, seat: seatOf(first), event: opening(first) };
  return others.reduce((log, who) => log.by(who, { type: 'seat-taken', name: who }), continued([opened]));
}

/** The room in which these people sit. */
export const roomOf = (first: string, ...others: string[]) => logOf(first, ...others).room;

function continued(lines: readonly RoomLine[]): Log {
  const before = foldLines(NOTHING_READ, lines.slice(0, -1), BOOK).room;
  const last = lines.at(-1)!;
  const outcome = evolve(before, last, BOOK);
  const { room } = foldLines(NOTHING_READ, lines, BOOK);
  return {
    lines,
    get room() {
      if (room.phase !== 'open') throw new Error(`The room is ${room.phase}.`);
      return room;
    },
    anyRoom: room,
    refusal: outcome.ok ? undefined : outcome.refusal,
    by: (who, command, at = 0, verified) =>
      continued([
        ...lines,
        {
          seq: lines.length + 1,
          at: Math.max(last.at, NOON + at),
          seat: who === null ? null : seatOf(who),
          event: saying(command),
          ...(verified ? { verified } : {}),
        },
      ]),
  };
}
