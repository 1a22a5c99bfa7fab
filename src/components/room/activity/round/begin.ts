import { drawNumber } from '#client/browser/random.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import type { RoundSetup } from '#domain/activity/round/acts.ts';
import type { Round } from '#domain/activity/round/round.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { shuffle } from '#domain/kernel/shuffle.ts';
import { msOfStep } from '#domain/room/agenda.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import type { Beginning, Context, Start, Want } from '../shared/kind-ui.tsx';
import { keepPace, msOfMinutes, readMinutes } from './minutes.ts';

/** Who speaks in a round that is about to begin, for how long, about what. */
export type RoundPlan = Pick<RoundSetup, 'pace' | 'number' | 'topic'> & { readonly order: readonly SeatId[] };

/** The round that a plan comes to. Everyone here who does not speak listens. */
export function startOf({ order, ...plan }: RoundPlan, { client, room }: Context): Start {
  const sittingOut = presentSeats(room)
    .map(({ id }) => id)
    .filter((id) => !order.includes(id));
  const setup: RoundSetup = {
    ...plan,
    order: [...order],
    sittingOut,
    startsInMs: client.startsInMs(),
  };
  return { kind: 'round', v: 1, setup };
}

/** A round for a step of the plan, about a topic, or as it was set up before the room was opened. */
export async function beginRound({ topic, step, offer }: Want, context: Context): Promise<Beginning> {
  const { client, room } = context;
  if (offer !== undefined) {
    const pace = offeredPace(offer);
    if (pace !== null) await keepPace(client.drafts, pace);
    return { opens: 'start' };
  }
  const order = shuffle(seatedNow(room), drawNumber);
  const pace = step === undefined ? await usualPace(client) : plannedPace(step.step);
  return { start: startOf({ order, pace, number: 1, ...(topic && { topic }) }, context) };
}

/** The same people again, who spoke last first. */
export function secondRound({ places, number, topic, msEach }: Round, context: Context): Start {
  const here = seatedNow(context.room);
  const order = places.map(({ seat }) => seat).filter((seat) => here.includes(seat));
  return startOf(
    {
      order: order.toReversed(),
      pace: { each: msEach },
      number: number + 1,
      ...(topic && { topic }),
    },
    context,
  );
}

/** The seats of those who are here and not away, in the order in which they sit. */
export function seatedNow(room: OpenRoom): readonly SeatId[] {
  return room.seats.filter(({ standing }) => standing === 'seated').map(({ id }) => id);
}

async function usualPace({ drafts }: RoomClient): Promise<RoundSetup['pace']> {
  return { each: msOfMinutes(await readMinutes(drafts)) };
}

function plannedPace(step: Parameters<typeof msOfStep>[0]): RoundSetup['pace'] {
  return step.each > 0 ? { each: msOfMinutes(step.each / 60) } : { whole: msOfStep(step, 0) };
}

/** The minutes in a link such as `#start=round&minutes=2` or `&whole=20`; null where it has none. */
export function offeredPace(offer: URLSearchParams): RoundSetup['pace'] | null {
  const each = msOf(offer.get('minutes'));
  const whole = msOf(offer.get('whole'));
  if (each !== null) return { each };
  return whole === null ? null : { whole };
}

function msOf(minutes: string | null): number | null {
  const ms = Math.round(Number(minutes) * 60_000);
  return ms > 0 ? ms : null;
}
