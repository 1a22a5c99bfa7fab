import type { SeatKey } from '#sealed/seat-key.ts';

/** What this device keeps of a room, until the person forgets it, leaves quickly, or it is gone. */
export type RoomRecord = {
  readonly id: string;
  readonly secret: string;
  /** Only on a facilitator's device: what keeps, extends and erases the room. */
  readonly keeperSecret: string | null;
  /** Who this device is in the room; null until someone came in here. */
  readonly seatKey: SeatKey | null;
  /** The digest of the history after line 1: a log that later shows another is refused. */
  readonly firstDigest: string | null;
  /** When the room goes, as far as this device knows; epoch ms of the server's clock. */
  readonly expiresAt: number | null;
  /** The keeper verifiers that this device last put to the server, joined by commas. */
  readonly keepersPut: string | null;
};

/**
 * What is kept besides a room's record, each thing under a name: what is not yet sent, answers not yet shown, words not yet
 * sent; and for feedback, the forms made here and the reports kept here.
 */
export type Bucket = 'outbox' | 'answer' | 'draft' | 'form' | 'report';

/** The scope of what was made here and belongs to no single room or form. */
export const MADE_HERE = 'made-here';

/**
 * The memory of this device. Nothing in it ever leaves the device by itself. A scope is what things are kept for and forgotten
 * with: a room, a form, or all that was made here.
 */
export type Device = {
  /** `memory`: nothing survives a reload, and the room says so. */
  readonly keeps: 'reloads' | 'memory';
  readonly loadRoom: (id: string) => Promise<RoomRecord | undefined>;
  readonly saveRoom: (record: RoomRecord) => Promise<void>;
  readonly put: (scope: string, bucket: Bucket, name: string, value: unknown) => Promise<void>;
  readonly list: (scope: string, bucket: Bucket) => Promise<readonly unknown[]>;
  readonly remove: (scope: string, bucket: Bucket, name: string) => Promise<void>;
  /** Everything of one scope; of a room, its record too. */
  readonly forget: (scope: string) => Promise<void>;
  /** Everything. */
  readonly forgetAll: () => Promise<void>;
};

/** A device that remembers until the page is left: where the browser offers no store, and in tests. */
export function createMemoryDevice(): Device {
  const rooms = new Map<string, RoomRecord>();
  const items = new Map<string, unknown>();
  const keyOf = (scope: string, bucket: Bucket, name: string) => `${scope}/${bucket}/${name}`;
  return {
    keeps: 'memory',
    loadRoom: async (id) => rooms.get(id),
    saveRoom: async (record) => void rooms.set(record.id, record),
    put: async (scope, bucket, name, value) => void items.set(keyOf(scope, bucket, name), value),
    list: async (scope, bucket) =>
      [...items].filter(([key]) => key.startsWith(keyOf(scope, bucket, ''))).map(([, value]) => value),
    remove: async (scope, bucket, name) => void items.delete(keyOf(scope, bucket, name)),
    forget: async (scope) => {
      rooms.delete(scope);
      for (const key of items.keys()) if (key.startsWith(`${scope}/`)) items.delete(key);
    },
    forgetAll: async () => {
      rooms.clear();
      items.clear();
    },
  };
}
