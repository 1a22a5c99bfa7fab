import { evolve } from './evolve.ts';
import type { Line } from './line.ts';
import { UNOPENED, type Room } from './room.ts';

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

/** Read on. Folding in pieces comes to the same as folding at once. */
export function foldLines(folded: Folded, lines: readonly (Line | Unreadable)[]): Folded {
  const heard = new Set(folded.heard);
  let { room, seq, ignored } = folded;
  for (const line of lines) {
    seq = line.seq;
    if ('unreadable' in line || heard.has(voiceOf(line))) {
      ignored += 1;
      continue;
    }
    heard.add(voiceOf(line));
    const next = evolve(room, line);
    if (next.ok) room = next.value;
    else ignored += 1;
  }
  return { room, seq, heard, ignored };
}

function voiceOf(line: Line): string {
  return `${line.seat ?? ''} ${line.event.id}`;
}
