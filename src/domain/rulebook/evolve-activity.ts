import type { ActEvent, AnyActivity, StartEvent } from '#domain/facts/activity.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import { isFacilitator } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { Move } from '#domain/membership/membership.ts';
import { withBegun } from '#domain/room/agenda.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';
import { kindName, kindOf, type RuleBook } from './kinds.ts';

/**
 * A facilitator begins an activity; what was there before is put away. A kind or version that this book lacks ends the
 * fold: another room would be shown from there on.
 */
export function beginActivity(room: OpenRoom, line: Line<StartEvent>, book: RuleBook): Result<Room, Refusal> {
  const { event, seat, at } = line;
  if (!isFacilitator(room, seat)) return refuse('facilitator-only');
  if (event.after !== (room.activity?.id ?? null)) return refuse('activity-has-changed');
  if (isCollectingNow(room, at, book)) return refuse('answers-are-coming');
  const kind = kindOf(book, event);
  if (kind === undefined) return accept({ phase: 'newer', needs: kindName(event) });
  const activity = kind.start(room, line);
  if (!activity.ok) return activity;
  return accept({
    ...room,
    past: room.activity === null ? room.past : [...room.past, room.activity],
    agenda: withBegun(room.agenda, event.step),
    step: event.step ?? null,
    activity: activity.value,
  });
}

/** A facilitator puts away what the circle is doing. */
export function endActivity(
  room: OpenRoom,
  { seat, at }: Line<unknown>,
  id: string,
  book: RuleBook,
): Result<OpenRoom, Refusal> {
  const { activity } = room;
  if (activity?.id !== id) return refuse('activity-has-changed');
  if (!isFacilitator(room, seat)) return refuse('facilitator-only');
  if (isCollectingNow(room, at, book)) return refuse('answers-are-coming');
  return accept({ ...room, step: null, activity: null, past: [...room.past, activity] });
}

/** The activity that an act names, be it put away. */
export function activityNamed(room: OpenRoom, id: string): AnyActivity | undefined {
  return room.activity?.id === id ? room.activity : room.past.find((past) => past.id === id);
}

/** Apply an act to the activity it names. What has been put away can only be tidied. */
export function evolveActivity(
  room: OpenRoom,
  line: Line<ActEvent>,
  book: RuleBook,
): Result<OpenRoom, Refusal> {
  const { event } = line;
  const activity = activityNamed(room, event.activity);
  if (activity === undefined) return refuse('no-such-activity');
  const isPast = activity !== room.activity;
  if (isPast && !TIDYING.has(event.type)) return refuse('activity-has-changed');
  const next = kindOf(book, activity)?.act(activity, room, line) ?? refuse('does-not-fit');
  if (!next.ok) return next;
  if (!isPast) return accept({ ...room, activity: next.value });
  return accept({ ...room, past: room.past.map((past) => (past === activity ? next.value : past)) });
}

/** An answer may be hidden, taken back or claimed also after its activity was put away. */
const TIDYING: ReadonlySet<string> = new Set([
  'contribution-hidden',
  'contribution-withdrawn',
  'contribution-claimed',
]);

/** What the circle is doing after someone has come, gone, or changed seats. */
export function afterMove(
  activity: AnyActivity | null,
  move: Move | undefined,
  at: number,
  book: RuleBook,
): AnyActivity | null {
  const kind = activity === null ? undefined : kindOf(book, activity);
  if (activity === null || kind === undefined || move === undefined) return activity;
  switch (move.move) {
    case 'joined':
      return kind.seatJoined(activity, move.seat);
    case 'gone':
      return kind.seatGone(activity, move.seat, at);
    case 'replaced': {
      const replaced = kind.seatReplaced(activity, move.lost, move.found);
      return move.joins ? kind.seatJoined(replaced, move.found) : replaced;
    }
  }
}

function isCollectingNow({ activity }: OpenRoom, at: number, book: RuleBook): boolean {
  return activity !== null && kindOf(book, activity)?.isCollecting(activity, at) === true;
}
