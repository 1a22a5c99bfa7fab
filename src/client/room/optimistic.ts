import { evolve } from '#domain/rulebook/evolve.ts';
import type { SeatId } from '#domain/facts/line.ts';
import type { Room } from '#domain/room/room.ts';
import type { OutboxItem } from './outbox.ts';
import { readEvent } from './read-event.ts';

/** The room as it will be once what is on its way has arrived, as far as anybody can tell now. */
export function withPending(
  room: Room,
  head: number,
  items: readonly OutboxItem[],
  me: SeatId | null,
  now: number,
): Room {
  let seq = head;
  let shown = room;
  for (const item of items) {
    const event = readEvent(item.say);
    if (event === undefined) continue;
    seq += 1;
    const next = evolve(shown, { seq, at: now, seat: item.signed ? me : null, event });
    if (next.ok) shown = next.value;
  }
  return shown;
}
