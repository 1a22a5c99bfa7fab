import { isCollecting, received, type Gathering } from '#domain/activity/gathering/gathering.ts';
import type { SeatId } from '#domain/facts/line.ts';
import type { Pace } from '#domain/facts/pace.ts';
import { isFacilitator, presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';
import { kindOf, type RuleBook } from '#domain/rulebook/kinds.ts';

/** What the room is doing, as far as it tells one screen when news is likely. */
export function paceOfRoom(room: Room, me: SeatId | null, now: number, book: RuleBook): Pace {
  if (room.phase !== 'open') return { kind: 'quiet', leading: false };
  const { activity, past } = room;
  if (activity === null) return past.length === 0 ? { kind: 'lobby' } : talk(room, me);
  const kind = kindOf(book, activity);
  const pace = kind?.pace(activity, me) ?? null;
  if (pace !== null) return pace;
  const gathering = kind?.gatheringOf(activity) ?? null;
  return gathering === null ? talk(room, me) : paceOfGathering(gathering, room, me, now);
}

function talk(room: OpenRoom, me: SeatId | null): Pace {
  return { kind: 'quiet', leading: isFacilitator(room, me) && room.facilitators.length === 1 };
}

function paceOfGathering(gathering: Gathering, room: OpenRoom, me: SeatId | null, now: number): Pace {
  const last = gathering.collections.at(-1);
  if (last === undefined) {
    return { kind: 'writing', expecting: Math.max(0, presentSeats(room).length - gathering.marks.length) };
  }
  if (!isCollecting(gathering, now)) return talk(room, me);
  return { kind: 'gathering', expecting: Math.max(0, last.expected - received(last)) };
}
