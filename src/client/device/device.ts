import type { SeatKey } from '#sealed/seat-key.ts';

/** What this device keeps of a room, until the person forgets it, leaves quickly, or it is gone. */
export type RoomRecord = {
  readonly id: string;
  readonly secret: string;
  /** Only on a facilitator's device: what keeps, extends and erases the room. */
  readonly keeperSecret: string | null;
  /** Who this device is in the room; null until she came in. */
  readonly seatKey: SeatKey | null;
  /** The history's mark after line 1: a log that later shows another is refused. */
  readonly firstDigest: string | null;
  /** When the room goes, as far as this device knows; epoch ms of the server's clock. */
  readonly expiresAt: number | null;
  /** The keeper verifiers that this device last put to the server, joined by commas. */
  readonly keepersPut: string | null;
};

/**
 * What is kept beside the record, each under a name: lines not yet sent, answers not yet shown, words not yet sent; and for
 * feedback, the forms made here and the reports kept here.
 */
export type Shelf = 'outbox' | 'answer' | 'draft' | 'form' | 'report';

/** The memory of this device. Nothing in it ever leaves the device by itself. */
export type Device = {
  /** `memory`: nothing survives a reload, and the room says so. */
  readonly keeps: 'reloads' | 'memory';
  readonly loadRoom: (id: string) => Promise<RoomRecord | undefined>;
  readonly saveRoom: (record: RoomRecord) => Promise<void>;
  readonly put: (room: string, shelf: Shelf, name: string, value: unknown) => Promise<void>;
  readonly list: (room: string, shelf: Shelf) => Promise<readonly unknown[]>;
  readonly remove: (room: string, shelf: Shelf, name: string) => Promise<void>;
  /** Everything about one room. */
  readonly forgetRoom: (id: string) => Promise<void>;
  /** Everything. */
  readonly forgetAll: () => Promise<void>;
};

/** A device that remembers until the page is left: where the browser offers no store, and in tests. */
export function createMemoryDevice(): Device {
  const rooms = new Map<string, RoomRecord>();
  const shelves = new Map<string, unknown>();
  const at = (room: string, shelf: Shelf, name: string) => `${room}/${shelf}/${name}`;
  return {
    keeps: 'memory',
    loadRoom: async (id) => rooms.get(id),
    saveRoom: async (record) => void rooms.set(record.id, record),
    put: async (room, shelf, name, value) => void shelves.set(at(room, shelf, name), value),
    list: async (room, shelf) =>
      [...shelves].filter(([key]) => key.startsWith(at(room, shelf, ''))).map(([, value]) => value),
    remove: async (room, shelf, name) => void shelves.delete(at(room, shelf, name)),
    forgetRoom: async (id) => {
      rooms.delete(id);
      for (const key of shelves.keys()) if (key.startsWith(`${id}/`)) shelves.delete(key);
    },
    forgetAll: async () => {
      rooms.clear();
      shelves.clear();
    },
  };
}
