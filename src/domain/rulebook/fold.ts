import { refuse, type Result } from '#domain/kernel/result.ts';
import { evolve } from './evolve.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Refusal } from './refusal.ts';
import { UNOPENED, type Room } from '#domain/room/room.ts';

/** What reading a log came to so far. */
export type Folded = {
  readonly room: Room;
  /** The newest line read. */
  readonly seq: number;
  /** Every (seat, event id) heard, accepted or refused: a line said again changes nothing. */
  readonly heard: ReadonlySet<string>;
  /** How many lines could not be opened, were said before, or were refused. */
  readonly ignored: number;
};

/** A line that did not decrypt, verify or parse: it is counted and skipped. */
export type Unreadable = { readonly seq: number; readonly unreadable: true };

/** A log of which nothing has been read. */
export const NOTHING_READ: Folded = { room: UNOPENED, seq: 0, heard: new Set(), ignored: 0 };

/** Why a line changed nothing: the rules refused it, or it had been said before. */
export type Skipped = Refusal | 'said-before';

/** Read on. Folding in pieces comes to the same as folding at once. `onSkipped` is told of every line that changes nothing. */
export function foldLines(
  folded: Folded,
  lines: readonly (Line | Unreadable)[],
  onSkipped: (why: Skipped, line: Line) => void = () => undefined,
): Folded {
  const heard = new Set(folded.heard);
  let { room, seq, ignored } = folded;
  for (const line of lines) {
    seq = line.seq;
    const next = 'unreadable' in line ? null : hear(room, line, heard);
    if (next?.ok === true) {
      room = next.value;
      continue;
    }
    ignored += 1;
    if (next !== null && !('unreadable' in line)) onSkipped(next.refusal, line);
  }
  return { room, seq, heard, ignored };
}

function hear(room: Room, line: Line, heard: Set<string>): Result<Room, Skipped> {
  const voice = voiceOf(line);
  if (heard.has(voice)) return refuse('said-before');
  heard.add(voice);
  return evolve(room, line);
}

function voiceOf(line: Line): string {
  // A proof by the recovery key counts once, whoever brings it: anybody in the room can copy it.
  if (line.event.type === 'facilitator-restored') return `recovery ${line.event.id}`;
  return `${line.seat ?? ''} ${line.event.id}`;
}
