import { accept, refuse, type Result } from '../../kernel/result.ts';
import type { EventOf } from '#domain/rulebook/event.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { presentSeats, type OpenRoom } from '../../room/room.ts';
import { MIN_TURN_MS } from './event.ts';
import { nextTurn, placeFor } from './places.ts';
import type { Round } from './round.ts';

/** A round begins with whoever its author put first. Whoever she could not know of yet speaks last. */
export function roundFrom(
  room: OpenRoom,
  line: Line,
  event: EventOf<'round-started'>,
): Result<Round, Refusal> {
  const present = presentSeats(room);
  const known = new Set([...event.order, ...event.sittingOut]);
  if (known.size !== event.order.length + event.sittingOut.length) return refuse('order-does-not-fit');
  const here = event.order.filter((id) => present.some((seat) => seat.id === id));
  const late = present
    .filter((seat) => seat.standing === 'seated' && !known.has(seat.id))
    .map(({ id }) => id);
  const order = [...here, ...late];
  if (order.length === 0) return refuse('order-does-not-fit');
  return accept(
    roundOf(order, {
      id: event.id,
      number: event.number,
      topic: event.topic ?? null,
      msEach: 'each' in event.pace ? event.pace.each : shareOf(event.pace.whole, order.length),
      startsAt: line.at + event.startsInMs,
    }),
  );
}

/** A round among these seats whose first turn begins at an instant. */
export function roundOf(
  order: readonly SeatId[],
  start: Pick<Round, 'id' | 'number' | 'topic' | 'msEach'> & { readonly startsAt: number },
): Round {
  const { startsAt, ...facts } = start;
  const unstarted: Round = {
    kind: 'round',
    ...facts,
    places: order.map(placeFor),
    queue: order,
    turn: 0,
    now: { phase: 'over', at: startsAt },
  };
  return nextTurn(unstarted, startsAt);
}

/** One time divided by all who speak, never less than the shortest turn. */
export function shareOf(wholeMs: number, people: number): number {
  return Math.max(MIN_TURN_MS, Math.floor(wholeMs / people / 1000) * 1000);
}
