import type { ReadonlySignal } from '@preact/signals';
import type { RoomApi } from '#client/api/room-api.ts';
import type { World } from '#client/browser/world.ts';
import type { RecordStore } from '#client/device/room-record.ts';
import type { Room } from '#domain/room/room.ts';
import type { Commands } from './commands.ts';

/** What only a facilitator's device can do: keep the room, extend it, erase it, and come back by the private link. */
export type RoomManagement = {
  /** Whether this device holds a keeper secret. */
  readonly holds: () => boolean;
  /** Keep the room for this long from now; false where the server did not agree. */
  readonly extend: (ttlSeconds: number) => Promise<boolean>;
  /** Erase every line now, for everyone; false where the server did not agree, and then it is tried again. */
  readonly erase: () => Promise<boolean>;
  /** Become a facilitator by the private link on this device; false where it is not the room's private link any more. */
  readonly restore: () => Promise<boolean>;
  /** Whether this device's keeper secret is the private link's: with another one a private link would not lead. */
  readonly holdsPrivateLink: () => Promise<boolean>;
  /**
   * Give this device a new keeper secret and make it the private link's, so that older private links stop working. False
   * where the server did not agree; then everything is as before.
   */
  readonly renewPrivateLink: () => Promise<boolean>;
};

export type RoomManagementDeps = {
  readonly api: RoomApi;
  readonly world: World;
  readonly logId: string;
  readonly $room: ReadonlySignal<Room>;
  readonly record: RecordStore;
  readonly act: Commands['act'];
  /** The server's time now; ms. */
  readonly now: () => number;
  /** The room is erased. */
  readonly onErased: () => void;
};

/** The duty of a facilitator's device, and what the session tells it. */
export type RoomManagementDuty = RoomManagement & {
  /** The room has changed: publish what must be published, put what the server must hold. */
  readonly attend: () => Promise<void>;
  readonly token: () => string | null;
  readonly stop: () => void;
};
