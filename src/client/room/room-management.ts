import { later } from '#client/browser/lazy-module.ts';
import { isFacilitator } from '#domain/facts/seats.ts';
import type { Keeper } from './keeper.ts';
import type { RoomManagementDeps, RoomManagementDuty } from './room-management-types.ts';

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
