import { batch, computed, signal } from '@preact/signals';
import type { SeatId } from '#domain/facts/line.ts';
import { UNOPENED, type Room } from '#domain/room/room.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import type { Folded } from '#domain/rulebook/fold.ts';
import type { RoomKeys } from '#sealed/derive.ts';
import type { Kinds } from './kinds.ts';
import { createLogBook } from './log-book.ts';
import { withPending } from './optimistic.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { Returned } from './room-client.ts';

type Deps = {
  readonly keys: RoomKeys;
  readonly kinds: Kinds;
  readonly outbox: OutboxStore;
  readonly me: () => SeatId | null;
  /** The server’s clock. */
  readonly now: () => number;
};

/** This many of the last lines tell how lively a room is. */
const RECENT = 20;

/** The room as its log says, and on top of it what this device has said and not read back yet. */
export function createSettledRoom({ keys, kinds, outbox, me, now }: Deps) {
  const $settled = signal<Omit<Folded, 'applied'>>({ room: UNOPENED, seq: 0, ignored: 0 });
  const $returned = signal<readonly Returned[]>([]);
  const $divergedBy = signal<SeatId | null>(null);
  /** Lines of this device that have been read and do not show in the room yet. */
  const landed: OutboxItem[] = [];
  const listeners: ((id: string) => void)[] = [];
  let recent: readonly number[] = [];

  const giveBack = (event: RoomEvent, reason: Returned['reason']) => {
    $returned.value = [...$returned.value, { event, reason }];
  };

  const book = createLogBook(keys, kinds, (line, skipped) => {
    recent = [...recent.slice(1 - RECENT), line.at];
    if (skipped === null) for (const listener of listeners) listener(line.event.id);
    const mine = outbox.$items.value.find(({ id }) => id === line.event.id);
    if (mine === undefined || (line.seat !== null && line.seat !== me())) return;
    landed.push(mine);
    // An answer that came too late is told, and kept, where answers are shown.
    if (skipped !== null && skipped !== 'said-before' && !mine.isAnswer) giveBack(line.event, skipped);
  });

  return {
    book,
    $room: computed<Room>(() =>
      withPending($settled.value.room, $settled.value.seq, outbox.$items.value, {
        me: me(),
        now: now(),
        book: kinds.$book.value,
      }),
    ),
    $settled,
    $returned,
    $divergedBy,
    giveBack,
    /** Calls back with the id of every event that counts, as it is read. */
    onEvent: (tell: (id: string) => void) => void listeners.push(tell),
    /** When the last lines came, by the server’s clock. */
    recent: () => recent,
    /** Shows what has been read. */
    settle: () => {
      const { room, seq, ignored } = book.folded();
      // At once: what was on its way must not vanish for a moment before it shows as arrived.
      batch(() => {
        for (const item of landed.splice(0)) void outbox.drop(item);
        $settled.value = { room, seq, ignored };
        $divergedBy.value = book.divergedBy();
      });
    },
  };
}

export type SettledRoom = ReturnType<typeof createSettledRoom>;
