import type { ActCommand, CommandOf } from '#client/room/command.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { pick, type Random } from '#domain/kernel/shuffle.ts';
import type { OpenRoom } from '#domain/room/room.ts';

/** When something may be said: what the circle does, in which room, and who might say it. */
export type Moment<State> = {
  readonly state: State;
  readonly room: OpenRoom;
  readonly leader: SeatId;
  readonly anyone: SeatId;
  readonly random: Random;
};

/** Who says it, and what an act of this type says beside what it is and which activity it means. */
type Said<Act extends { readonly type: string }> = readonly [
  seat: SeatId | null,
  says: Omit<CommandOf<Act>, 'type' | 'activity'>,
];

type Definition<State, Setup, Act extends { readonly type: string }> = {
  /** What it may be begun with in this room. */
  readonly setup: (room: OpenRoom, random: Random) => Setup;
  /** What fits the moment, mostly said by those who may; nothing where no act of this type would. */
  readonly acts: {
    readonly [Type in Act['type']]: (
      moment: Moment<State>,
    ) => readonly Said<Extract<Act, { readonly type: Type }>>[];
  };
  /** What is wrong with it, in a sentence; null where all is as it must be at any moment. */
  readonly flaw?: (state: State, room: OpenRoom) => string | null;
};

/** What a kind of activity is tested with: how it may begin, and what may be said to it. */
export type KindSamples = {
  /** The kind and its version, as the lists have it. */
  readonly name: string;
  /** Every type of act of its own. */
  readonly types: readonly string[];
  readonly setup: (room: OpenRoom, random: Random) => unknown;
  readonly says: (activity: AnyActivity, room: OpenRoom, random: Random) => readonly SaidBy[];
  readonly flaw: (activity: AnyActivity, room: OpenRoom) => string | null;
};

/** A command, and who gives it. */
export type SaidBy = { readonly seat: SeatId | null; readonly command: ActCommand };

/** The samples of one kind. A type of act that is left out does not compile. */
export function samplesOf<State extends AnyActivity, Setup, Act extends { readonly type: string }>(
  name: `${State['kind']}@${State['v']}`,
  isOwn: (activity: AnyActivity) => activity is State,
  { setup, acts, flaw }: Definition<State, Setup, Act>,
): KindSamples {
  const samples = Object.entries<(moment: Moment<State>) => readonly Said<Act>[]>(acts);
  return {
    name,
    types: samples.map(([type]) => type),
    setup,
    says: (activity, room, random) => {
      if (!isOwn(activity)) return [];
      const leader = pick(room.facilitators, random)!;
      const anyone = pick(room.seats, random)!.id;
      const moment = { state: activity, room, leader, anyone, random };
      return samples.flatMap(([type, said]) =>
        said(moment).map(([seat, says]) => ({ seat, command: { type, activity: activity.id, ...says } })),
      );
    },
    flaw: (activity, room) => (isOwn(activity) ? (flaw?.(activity, room) ?? null) : 'It is of another kind.'),
  };
}

/** A value that only its author knows, and the hash by which it is known before: the same number makes a pair. */
export const secretOf = (number: number) => `${number}`.padEnd(22, 'v');
export const commitmentTo = (number: number) => `${number}`.padEnd(42, 'h') + 'A';

/** A whole number from 0 to this one. */
export const upTo = (most: number, random: Random) => Math.floor(random() * (most + 1));
