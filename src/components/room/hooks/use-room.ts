import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RoomClient } from '#client/room/room-client.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { isFacilitator, seatOf, type Seat } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';

/** The client that everything in a room's page belongs to. */
export const ClientContext = createContext<RoomClient | null>(null);

/** The client of this page. */
export function useClient(): RoomClient {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('This is drawn outside a room.');
  return client;
}

/** An open room as one screen sees it. */
export type Seen = {
  readonly client: RoomClient;
  readonly room: OpenRoom;
  /** The seat of the person here; null on a screen that only watches. */
  readonly me: Seat | null;
  readonly leads: boolean;
};

/** The open room, drawn again whenever it changes. Only for what is drawn inside an open room. */
export function useRoom(): Seen {
  const client = useClient();
  const room = client.$room.value;
  if (room.phase !== 'open') throw new Error('This is drawn outside an open room.');
  const me = seatOf(room, client.$me.value) ?? null;
  return { client, room, me, leads: isFacilitator(room, me?.id ?? null) };
}

/** The name under which a seat is known in this room; empty for a seat that no one has taken. */
export function nameIn(room: OpenRoom, seat: SeatId | null): string {
  return seatOf(room, seat)?.name ?? '';
}
