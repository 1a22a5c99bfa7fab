import type { ReadonlySignal } from '@preact/signals';
import type { SeatId } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import type { Room } from '#domain/room/room.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import { kindBegunBy } from '#domain/rulebook/kinds.ts';
import type { RoomKeys } from '#sealed/derive.ts';
import { sealLine } from '#sealed/line.ts';
import { mintId } from '#sealed/mint.ts';
import type { SeatKey } from '#sealed/seat-key.ts';
import type { Command } from './command.ts';
import type { Kinds } from './kinds.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';

type Deps = {
  readonly keys: RoomKeys;
  readonly kinds: Kinds;
  readonly outbox: OutboxStore;
  readonly $room: ReadonlySignal<Room>;
  readonly seatKey: () => SeatKey | null;
  readonly me: () => SeatId | null;
  /** The newest line this device has read, and the digest there. */
  readonly seen: () => [number, string];
  readonly now: () => number;
};

/** How a line goes out: signed or not, at which moment, and with other words than its event's plain JSON. */
export type Post = Pick<OutboxItem, 'signed' | 'notBefore' | 'notAfter'> & {
  readonly isAnswer?: boolean;
  readonly say?: string;
};

/** What this device wants of the room: tried on its own copy first, then sealed and put in the outbox. */
export type Commands = {
  /** Do something, or be told why not. */
  readonly act: (command: Command, sealed?: (say: string) => Promise<string>) => Promise<Refusal | null>;
  /** Put a line in the outbox. */
  readonly post: (event: RoomEvent, how: Post) => Promise<void>;
};

/** What is refused beforehand only because nothing has been proven yet. */
const PROVEN_BY_A_KEY: ReadonlySet<Refusal> = new Set<Refusal>(['not-the-recovery-key', 'not-the-author']);

/** The commands of one device in one room. */
export function createCommands({ keys, kinds, outbox, $room, ...deps }: Deps): Commands {
  const post = async (event: RoomEvent, { say = JSON.stringify(event), isAnswer = false, ...how }: Post) => {
    const box = await sealLine(keys, say, how.signed ? deps.seatKey() : null);
    await outbox.add({ id: event.id, key: mintId(), box: box.text, say, isAnswer, ...how });
  };

  return {
    post,
    act: async (command, sealed = async (say) => say) => {
      const event: RoomEvent = { ...command, id: mintId(), seen: deps.seen() };
      const begins = kindBegunBy(event);
      if (begins !== null) await kinds.need([begins]);
      const line = { seq: deps.seen()[0] + 1, at: deps.now(), seat: deps.me(), event };
      const dryRun = evolve($room.value, line, kinds.$book.peek());
      // What only a key can show is judged when the line is back.
      if (!dryRun.ok && !PROVEN_BY_A_KEY.has(dryRun.refusal)) return dryRun.refusal;
      if (dryRun.ok && dryRun.value.phase === 'newer') return 'newer-rules';
      const say = await sealed(JSON.stringify(event));
      await post(event, { signed: true, notBefore: 0, notAfter: null, say });
      return null;
    },
  };
}
