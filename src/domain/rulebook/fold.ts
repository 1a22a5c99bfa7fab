import type { Refusal } from '#domain/facts/refusal.ts';
import { refuse, type Result } from '#domain/kernel/result.ts';
import { UNOPENED, type Room } from '#domain/room/room.ts';
import type { RoomLine } from './event.ts';
import { evolve } from './evolve.ts';
import type { RuleBook } from './kinds.ts';

/** What reading a log came to so far. */
export type Folded = {
  readonly room: Room;
  /** The newest line read. */
  readonly seq: number;
  /** Every (seat, event id) that was applied, accepted or refused: a line said again changes nothing. */
  readonly applied: ReadonlySet<string>;
  /** How many lines could not be opened, were said before, or were refused. */
  readonly ignored: number;
};

/** A line that did not decrypt, verify or parse: it is counted and skipped. */
export type Unreadable = { readonly seq: number; readonly unreadable: true };

/** A log of which nothing has been read. */
export const NOTHING_READ: Folded = { room: UNOPENED, seq: 0, applied: new Set(), ignored: 0 };

/** Why a line changed nothing: the rules refused it, or it had been said before. */
export type Skipped = Refusal | 'said-before';

/**
 * Read on, by the kinds of this book. Folding in pieces comes to the same as folding at once. `onSkipped` is told of every
 * line that changes nothing.
 */
export function foldLines(
  folded: Folded,
  lines: readonly (RoomLine | Unreadable)[],
  book: RuleBook,
  onSkipped: (why: Skipped, line: RoomLine) => void = () => undefined,
): Folded {
  const applied = new Set(folded.applied);
  let { room, seq, ignored } = folded;
  for (const line of lines) {
    seq = line.seq;
    const next = 'unreadable' in line ? null : applyOnce(room, line, book, applied);
    if (next?.ok === true) {
      room = next.value;
      continue;
    }
    ignored += 1;
    if (next !== null && !('unreadable' in line)) onSkipped(next.refusal, line);
  }
  return { room, seq, applied, ignored };
}

function applyOnce(room: Room, line: RoomLine, book: RuleBook, applied: Set<string>): Result<Room, Skipped> {
  const key = dedupKey(line);
  if (applied.has(key)) return refuse('said-before');
  applied.add(key);
  return evolve(room, line, book);
}

function dedupKey({ event, seat }: RoomLine): string {
  // A proof by the recovery key counts once, no matter who brings it: anyone in the room can copy it.
  if (event.type === 'facilitator-restored') return `recovery ${event.id}`;
  return `${seat ?? ''} ${event.id}`;
}
