import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { RoomFacts, StartEvent } from '#domain/facts/activity.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { MIN_TURN_MS, type RoundSetup } from './acts.ts';
import { nextTurn, placeFor } from './places.ts';
import type { Round, RoundRefusal } from './round.ts';

/** A round begins with the one its author put first. Someone the author could not know of yet speaks last. */
export function roundFrom(
  setup: RoundSetup,
  facts: RoomFacts,
  { at, event }: Line<StartEvent>,
): Result<Round, RoomRefusal | RoundRefusal> {
  const present = presentSeats(facts);
  const known = new Set([...setup.order, ...setup.sittingOut]);
  if (known.size !== setup.order.length + setup.sittingOut.length) return refuse('order-does-not-fit');
  const here = setup.order.filter((id) => present.some((seat) => seat.id === id));
  const late = present
    .filter((seat) => seat.standing === 'seated' && !known.has(seat.id))
    .map(({ id }) => id);
  const order = [...here, ...late];
  if (order.length === 0) return refuse('order-does-not-fit');
  return accept(
    roundOf(order, {
      id: event.id,
      number: setup.number,
      topic: setup.topic ?? null,
      msEach: 'each' in setup.pace ? setup.pace.each : shareOf(setup.pace.whole, order.length),
      startsAt: at + setup.startsInMs,
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
    v: 1,
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
