import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RoomSession } from '#client/room/room-client.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { isFacilitator, seatOf, type OpenRoom, type Seat } from '#domain/room/room.ts';

/** The session that everything in a room's page belongs to. */
export const SessionContext = createContext<RoomSession | null>(null);

/** The session of this page. */
export function useSession(): RoomSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This is drawn outside a room.');
  return session;
}

/** An open room as one screen sees it. */
export type Seen = {
  readonly session: RoomSession;
  readonly room: OpenRoom;
  /** The seat of whoever looks; null on a screen that only watches. */
  readonly me: Seat | null;
  readonly leads: boolean;
};

/** The open room, drawn again whenever it changes. Only for what is drawn inside an open room. */
export function useRoom(): Seen {
  const session = useSession();
  const room = session.$room.value;
  if (room.phase !== 'open') throw new Error('This is drawn outside an open room.');
  const me = seatOf(room, session.$me.value) ?? null;
  return { session, room, me, leads: isFacilitator(room, me?.id ?? null) };
}

/** The name under which a seat is known in this room; empty for a seat that nobody has taken. */
export function nameIn(room: OpenRoom, seat: SeatId | null): string {
  return seatOf(room, seat)?.name ?? '';
}
