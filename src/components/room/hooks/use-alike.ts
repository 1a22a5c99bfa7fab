import { useLazy } from '#components/ui/use-lazy.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { afterPaint } from './lazy-after-paint.ts';

const NONE: ReadonlyMap<SeatId, string> = new Map();

/** Whose name could be taken for someone else’s, and for whose. The table for it is fetched after the first paint. */
export function useAlike(room: OpenRoom): ReadonlyMap<SeatId, string> {
  return useLazy(afterPaint)?.alikeNames(presentSeats(room)) ?? NONE;
}
