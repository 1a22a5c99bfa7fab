import { evolve } from '#domain/room/evolve.ts';
import { RoomEvent } from '#domain/room/event.ts';
import type { SeatId } from '#domain/room/line.ts';
import type { Room } from '#domain/room/room.ts';
import { parseJson } from '#sealed/line.ts';
import type { OutboxItem } from './outbox.ts';

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
    const event = RoomEvent.safeParse(parseJson(item.say));
    if (!event.success) continue;
    seq += 1;
    const next = evolve(shown, { seq, at: now, seat: item.signed ? me : null, event: event.data });
    if (next.ok) shown = next.value;
  }
  return shown;
}
