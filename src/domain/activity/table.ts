import { accept, refuse, type Result } from '../kernel/result.ts';
import type { RoomEvent } from '../room/event.ts';
import type { Line } from '../room/line.ts';
import type { Refusal } from '../room/refusal.ts';
import { isFacilitator, type OpenRoom } from '../room/room.ts';
import { evolveIcebreaker, icebreakerFrom } from './icebreaker/evolve.ts';
import { gatheringOf } from './gathering-of.ts';
import { isCollecting } from './collection/collection.ts';
import { evolvePulse, pulseFrom } from './pulse/evolve.ts';
import type { Activity } from './registry.ts';
import { evolveRound } from './round/evolve.ts';
import { roundFrom } from './round/start.ts';

/** An event that begins an activity or acts on one. */
type TableEvent = Extract<RoomEvent, { after: string | null } | { activity: string }>;

/** What lies on the table: one activity at a time, begun and put away by a facilitator. */
export function evolveTable(room: OpenRoom, line: Line, event: TableEvent): Result<OpenRoom, Refusal> {
  if ('after' in event) {
    if (!isFacilitator(room, line.seat)) return refuse('facilitator-only');
    if (event.after !== (room.activity?.id ?? null)) return refuse('table-has-changed');
    if (isCollectingNow(room, line.at)) return refuse('answers-are-coming');
    return begin(room, line, event);
  }
  const activity = room.activity;
  if (activity?.id !== event.activity) return evolvePast(room, line, event);
  if (event.type === 'activity-ended') {
    if (!isFacilitator(room, line.seat)) return refuse('facilitator-only');
    if (isCollectingNow(room, line.at)) return refuse('answers-are-coming');
    return accept({ ...room, activity: null, past: [...room.past, activity] });
  }
  const next = evolveActivity(activity, room, line, event);
  return next.ok ? accept({ ...room, activity: next.value }) : next;
}

function begin(
  room: OpenRoom,
  line: Line,
  event: Extract<TableEvent, { after: string | null }>,
): Result<OpenRoom, Refusal> {
  const past = room.activity === null ? room.past : [...room.past, room.activity];
  switch (event.type) {
    case 'icebreaker-drawn': {
      const icebreaker = icebreakerFrom(room, event);
      if (!icebreaker.ok) return icebreaker;
      return accept({ ...room, past, drawn: [...room.drawn, event.prompt], activity: icebreaker.value });
    }
    case 'round-started': {
      const round = roundFrom(room, line, event);
      return round.ok ? accept({ ...room, past, activity: round.value }) : round;
    }
    case 'pulse-started':
      return accept({ ...room, past, activity: pulseFrom(room, line, event) });
  }
}

/** Apply a line to the activity it names. */
function evolveActivity(
  activity: Activity,
  room: OpenRoom,
  line: Line,
  event: Exclude<TableEvent, { after: string | null } | { type: 'activity-ended' }>,
): Result<Activity, Refusal> {
  switch (activity.kind) {
    case 'icebreaker':
      return evolveIcebreaker(activity, room, line, event);
    case 'round':
      return evolveRound(activity, room, line, event);
    case 'pulse':
      return evolvePulse(activity, room, line, event);
  }
}

/** What has been put away can only be tidied: a contribution hidden, taken back or claimed. */
function evolvePast(room: OpenRoom, line: Line, event: TableEvent): Result<OpenRoom, Refusal> {
  switch (event.type) {
    case 'contribution-hidden':
    case 'contribution-withdrawn':
    case 'contribution-claimed': {
      const activity = room.past.find(({ id }) => id === event.activity);
      if (activity === undefined) return refuse('no-such-activity');
      const next = evolveActivity(activity, room, line, event);
      if (!next.ok) return next;
      return accept({ ...room, past: room.past.map((past) => (past === activity ? next.value : past)) });
    }
    default:
      return refuse('table-has-changed');
  }
}

function isCollectingNow(room: OpenRoom, at: number): boolean {
  const gathering = room.activity && gatheringOf(room.activity);
  return gathering !== null && isCollecting(gathering, at);
}
