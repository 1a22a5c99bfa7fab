import { existsSync, readFileSync } from 'node:fs';
import type { RoomLine } from '#domain/rulebook/event.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import type { Room } from '#domain/room/room.ts';
import { BOOK } from './book.ts';

/** A log written once, with the room that it came to then. */
export type GoldenLog = {
  readonly lines: readonly RoomLine[];
  readonly ignored: number;
  readonly room: Room;
};

/** Where a golden log lies; each kind of activity has one under its name and version. */
export const goldenFile = (name: string) => new URL(`../unit/domain/golden/${name}.json`, import.meta.url);

/** A golden log; undefined where none was written. */
export function goldenLog(name: string): GoldenLog | undefined {
  const file = goldenFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GoldenLog) : undefined;
}

/** The types of all events of a log that were accepted. */
export function acceptedIn(lines: readonly RoomLine[]): ReadonlySet<string> {
  const accepted = new Set<string>();
  lines.reduce<Room>(
    (room, line) => {
      const next = evolve(room, line, BOOK);
      if (next.ok) accepted.add(line.event.type);
      return next.ok ? next.value : room;
    },
    { phase: 'unopened' },
  );
  return accepted;
}
