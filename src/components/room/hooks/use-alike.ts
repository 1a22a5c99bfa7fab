import { useEffect, useState } from 'preact/hooks';
import type { SeatId } from '#domain/facts/line.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';

type Find = (seats: ReturnType<typeof presentSeats>) => ReadonlyMap<SeatId, string>;

const NONE: ReadonlyMap<SeatId, string> = new Map();

/** Whose name could be taken for somebody else's, and for whose. The table for it is fetched after the first paint. */
export function useAlike(room: OpenRoom): ReadonlyMap<SeatId, string> {
  const [find, setFind] = useState<Find>(() => () => NONE);
  useEffect(() => {
    import('#domain/room/look-alike.ts').then(
      ({ alikeNames }) => setFind(() => alikeNames),
      () => undefined,
    );
  }, []);
  return find(presentSeats(room));
}
