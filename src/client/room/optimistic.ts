import type { SeatId } from '#domain/facts/line.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import type { RuleBook } from '#domain/rulebook/kinds.ts';
import type { Room } from '#domain/room/room.ts';
import type { OutboxItem } from './outbox.ts';
import { readEvent } from './read-event.ts';

/** The room as it will be once what is on its way has arrived, as far as anyone can tell now. */
export function withPending(
  room: Room,
  head: number,
  items: readonly OutboxItem[],
  { me, now, book }: { readonly me: SeatId | null; readonly now: number; readonly book: RuleBook },
): Room {
  let seq = head;
  let shown = room;
  for (const item of items) {
    const event = readEvent(item.say);
    if (event === undefined) continue;
    seq += 1;
    const next = evolve(shown, { seq, at: now, seat: item.signed ? me : null, event }, book);
    // Rules that are still being fetched are no newer rules: it shows once they are here.
    if (next.ok && next.value.phase !== 'newer') shown = next.value;
  }
  return shown;
}
