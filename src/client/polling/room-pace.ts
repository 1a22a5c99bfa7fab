import { isCollecting, received, type Gathering } from '#domain/activity/gathering/gathering.ts';
import { gatheringOf } from '#domain/rulebook/gathering-of.ts';
import { speakerOf, type Round } from '#domain/activity/round/round.ts';
import type { Spoken } from '#domain/activity/spoken/spoken.ts';
import { endsAt } from '#domain/kernel/timer.ts';
import { isFacilitator, presentSeats, type OpenRoom, type Room } from '#domain/room/room.ts';
import type { Pace } from './pace.ts';

/** What the room is doing, as far as it tells one screen when news is likely. */
export function paceOfRoom(room: Room, me: string | null, now: number): Pace {
  if (room.phase !== 'open') return { kind: 'quiet', leading: false };
  const { activity, past } = room;
  if (activity === null) return past.length === 0 ? { kind: 'lobby' } : talk(room, me);
  if (activity.kind === 'round') return paceOfRound(activity, room, me);
  if (activity.kind === 'spoken') return paceOfSpoken(activity);
  const gathering = gatheringOf(activity);
  return gathering === null ? talk(room, me) : paceOfGathering(gathering, room, me, now);
}

function talk(room: OpenRoom, me: string | null): Pace {
  return { kind: 'quiet', leading: isFacilitator(room, me) && room.facilitators.length === 1 };
}

function paceOfRound(round: Round, room: OpenRoom, me: string | null): Pace {
  if (round.now.phase === 'over') return talk(room, me);
  const { timer } = round.now;
  const due = endsAt(timer) ?? 0;
  return {
    kind: 'turn',
    startsAt: due - timer.totalMs,
    endsAt: due,
    paused: timer.status === 'paused',
    mine: speakerOf(round) === me,
    pastTurns: round.places.flatMap(({ spentMs }) => (spentMs === null ? [] : spentMs / round.msEach)),
  };
}

/** Whoever leads goes on with the plan when a step’s time is up, or a little before. */
function paceOfSpoken({ timer }: Spoken): Pace {
  const due = endsAt(timer) ?? 0;
  return {
    kind: 'turn',
    startsAt: due - timer.totalMs,
    endsAt: due,
    paused: timer.status === 'paused',
    mine: false,
    pastTurns: [],
  };
}

function paceOfGathering(gathering: Gathering, room: OpenRoom, me: string | null, now: number): Pace {
  const last = gathering.collections.at(-1);
  if (last === undefined) {
    return { kind: 'writing', expecting: Math.max(0, presentSeats(room).length - gathering.marks.length) };
  }
  if (!isCollecting(gathering, now)) return talk(room, me);
  return { kind: 'gathering', expecting: Math.max(0, last.expected - received(last)) };
}
