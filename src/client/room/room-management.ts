import type { ReadonlySignal } from '@preact/signals';
import { isFacilitator } from '#domain/facts/seats.ts';
import type { Room } from '#domain/room/room.ts';
import type { RecordStore } from '#client/device/room-record.ts';
import type { Keeper } from './keeper.ts';
import { later } from '#client/browser/lazy-module.ts';
import type { RoomApi } from '#client/api/room-api.ts';
import type { Commands } from './commands.ts';
import type { World } from '#client/browser/world.ts';

/** What only a facilitator's device can do: keep the room, extend it, erase it, and come back by the private link. */
export type RoomManagement = {
  /** Whether this device holds a keeper secret. */
  readonly holds: () => boolean;
  /** Keep the room for so long from now; false where the server did not agree. */
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

/** Keeps one room on behalf of a facilitator. Most people never lead, so the code for it is fetched when it is needed. */
export function createRoomManagement(deps: RoomManagementDeps): RoomManagementDuty {
  const {
    $room,
    record: { $record },
  } = deps;
  const keeper = later(
    () => import('./keeper.ts'),
    async ({ createKeeper }): Promise<Keeper> => {
      const made = createKeeper(deps);
      await made.load();
      return made;
    },
  );

  const leadsOrHolds = () => {
    const room = $room.value;
    const me = $record.value.seatKey?.seat ?? null;
    return $record.value.keeperSecret !== null || (room.phase === 'open' && isFacilitator(room, me));
  };

  return {
    holds: () => $record.value.keeperSecret !== null,
    attend: async () => {
      if (leadsOrHolds()) await (await keeper.get()).attend();
    },
    token: () => keeper.here()?.token() ?? null,
    stop: () => keeper.here()?.stop(),
    extend: async (ttlSeconds) => (await keeper.get()).extend(ttlSeconds),
    erase: async () => (await keeper.get()).erase(),
    restore: async () => (await keeper.get()).restore(),
    holdsPrivateLink: async () => (await keeper.get()).holdsPrivateLink(),
    renewPrivateLink: async () => (await keeper.get()).renewPrivateLink(),
  };
}
