import * as v from 'valibot';
import type { ActEvent, RoomFacts, Signature } from '#domain/facts/activity.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { gatheringActs } from './event.ts';
import { evolveGathering } from './evolve-gathering.ts';
import { isCollecting, withoutMark, withSeatReplaced, type Content, type Gathering } from './gathering.ts';

/** In which collection an answer travels, and the hash of the value that proves its author; null where it bears a name. */
export type CollectedIn = { readonly collection: 1 | 2; readonly commitment: string | null };

/** Where a kind keeps its gathering, and how an answer of it travels. */
type Place<State> = {
  /** Null while nothing is gathered. */
  readonly of: (state: State) => Gathering | null;
  readonly with: (state: State, gathering: Gathering) => State;
  /** The act that brings an answer, without its id and its activity. */
  readonly actOf: (content: Content, collectedIn: CollectedIn) => { readonly type: string };
};

/** What all kinds do alike whose answers stay on the devices until they are shown together. */
export type Reveal<State> = Place<State> & {
  readonly signatureOf: (type: string) => Signature | undefined;
  /** Marks, collections and what is done with an answer afterwards; null for any other act. */
  readonly act: (state: State, facts: RoomFacts, line: Line<ActEvent>) => Result<State, Refusal> | null;
  readonly isCollecting: (state: State, at: number) => boolean;
  readonly seatGone: (state: State, seat: SeatId) => State;
  readonly seatReplaced: (state: State, lost: SeatId, found: SeatId) => State;
};

/** Gives a kind everything around its gathering. */
export function revealOf<State>(place: Place<State>): Reveal<State> {
  const changed = (state: State, change: (gathering: Gathering) => Gathering) => {
    const gathering = place.of(state);
    return gathering === null ? state : place.with(state, change(gathering));
  };
  return {
    ...place,
    signatureOf: (type) => (type === 'contribution-withdrawn' ? 'either' : undefined),
    act: (state, facts, line) => {
      const schema = gatheringActs.find(({ entries }) => entries.type.literal === line.event.type);
      if (schema === undefined) return null;
      const act = v.safeParse(schema, line.event);
      const gathering = place.of(state);
      if (!act.success || gathering === null) return refuse('does-not-fit');
      const next = evolveGathering(gathering, facts, line, act.output);
      return next.ok ? accept(place.with(state, next.value)) : next;
    },
    isCollecting: (state, at) => {
      const gathering = place.of(state);
      return gathering !== null && isCollecting(gathering, at);
    },
    seatGone: (state, seat) => changed(state, (gathering) => withoutMark(gathering, seat)),
    seatReplaced: (state, lost, found) =>
      changed(state, (gathering) => withSeatReplaced(gathering, lost, found)),
  };
}
