import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { withBegun } from '#domain/room/agenda.ts';
import type { RoomEvent } from './event.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Refusal } from './refusal.ts';
import { isFacilitator, type OpenRoom } from '#domain/room/room.ts';
import { evolveIcebreaker, icebreakerFrom } from '#domain/activity/icebreaker/evolve.ts';
import { gatheringOf } from './gathering-of.ts';
import { isCollecting } from '#domain/activity/gathering/gathering.ts';
import { evolvePulse, pulseFrom } from '#domain/activity/pulse/evolve.ts';
import type { Activity } from './kinds.ts';
import { evolveRound } from '#domain/activity/round/evolve.ts';
import { roundFrom } from '#domain/activity/round/start.ts';
import { evolveSpoken, spokenFrom } from '#domain/activity/spoken/evolve.ts';

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
    return accept({ ...room, step: null, activity: null, past: [...room.past, activity] });
  }
  const next = evolveActivity(activity, room, line, event);
  return next.ok ? accept({ ...room, activity: next.value }) : next;
}

function begin(
  room: OpenRoom,
  line: Line,
  event: Extract<TableEvent, { after: string | null }>,
): Result<OpenRoom, Refusal> {
  const activity = activityFrom(room, line, event);
  if (!activity.ok) return activity;
  return accept({
    ...room,
    past: room.activity === null ? room.past : [...room.past, room.activity],
    drawn: event.type === 'icebreaker-drawn' ? [...room.drawn, event.prompt] : room.drawn,
    agenda: withBegun(room.agenda, event.step),
    step: event.step ?? null,
    activity: activity.value,
  });
}

function activityFrom(
  room: OpenRoom,
  line: Line,
  event: Extract<TableEvent, { after: string | null }>,
): Result<Activity, Refusal> {
  switch (event.type) {
    case 'icebreaker-drawn':
      return icebreakerFrom(room, event);
    case 'round-started':
      return roundFrom(room, line, event);
    case 'pulse-started':
      return accept(pulseFrom(room, line, event));
    case 'spoken-started':
      return accept(spokenFrom(line, event));
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
    case 'spoken':
      return evolveSpoken(activity, room, line, event);
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
