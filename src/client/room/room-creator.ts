import { openDevice } from '#client/device/device-indexeddb.ts';
import type { Device } from '#client/device/device.ts';
import { createDrafts } from '#client/device/drafts.ts';
import { roomIdOf } from './links.ts';
import { prepareRoom, type NewRoom, type PreparedRoom } from './open-room.ts';
import type { Failure } from '#client/api/api-call.ts';
import { readOffer, START_DRAFT } from './start-offer.ts';
import { browserWorld } from '#client/browser/world.ts';

/** Why a room could not be opened now. */
export type OpeningProblem = Failure['problem'];

/** A room that is open, and the device that holds its keys. */
type OpenedRoom = { readonly secret: string; readonly device: Device };

/** Opens rooms from this page. The same words asked for twice never make a second room. */
export type RoomCreator = {
  readonly open: (
    room: NewRoom,
  ) => Promise<
    ({ readonly ok: true } & OpenedRoom) | { readonly ok: false; readonly problem: OpeningProblem }
  >;
};

/** A door for one page; `fragment` may say what the group wants to begin with. */
export function createRoomCreator(fragment: string): RoomCreator {
  let prepared: { readonly said: string; readonly room: PreparedRoom; readonly device: Device } | null = null;

  const prepare = async (room: NewRoom) => {
    const said = JSON.stringify(room);
    if (prepared?.said === said) return prepared;
    const device = prepared?.device ?? (await openDevice());
    prepared = { said, device, room: await prepareRoom(room, { device, world: browserWorld() }) };
    return prepared;
  };

  return {
    open: async (wanted) => {
      const { room, device } = await prepare(wanted);
      const problem = await room.open();
      if (problem !== null) return { ok: false, problem };
      if (readOffer(fragment) !== undefined) {
        await createDrafts(device, await roomIdOf(room.secret)).keep(START_DRAFT, fragment);
      }
      return { ok: true, secret: room.secret, device };
    },
  };
}
