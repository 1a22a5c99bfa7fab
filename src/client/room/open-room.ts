import type { RoomEvent } from '#domain/rulebook/event.ts';
import { sealLine } from '#sealed/line.ts';
import { deriveKeeperKeys, deriveRoomKeys } from '#sealed/derive.ts';
import { digestOf, grow, NO_HISTORY } from '#sealed/history.ts';
import { mintId, mintSecret } from '#sealed/mint.ts';
import { createRecovery } from '#sealed/recovery.ts';
import { createSeatKey } from '#sealed/seat-key.ts';
import type { Device, RoomRecord } from '#client/device/device.ts';
import { createRoomApi } from '#client/api/room-api.ts';
import type { Failure } from '#client/api/api-call.ts';
import { insist } from '#client/api/insist.ts';
import type { World } from '#client/browser/world.ts';

/** What a first facilitator says about the room. */
export type NewRoom = { readonly title: string; readonly name: string; readonly ttlSeconds: number };

/** A room that is ready to be opened; trying again with it can't make a second one. */
export type PreparedRoom = {
  readonly secret: string;
  /** Ask the server to keep it; the problem where it did not, and then it may be tried again. */
  readonly open: () => Promise<Failure['problem'] | null>;
};

/** Mint a room's secrets, seal its first line, and keep what this device needs to be its first facilitator. */
export async function prepareRoom(
  { title, name, ttlSeconds }: NewRoom,
  { device, world }: { readonly device: Device; readonly world: World },
): Promise<PreparedRoom> {
  const secret = mintSecret();
  const keeperSecret = mintSecret();
  const [keys, keeper, seatKey] = await Promise.all([
    deriveRoomKeys(secret),
    deriveKeeperKeys(keeperSecret),
    createSeatKey(),
  ]);
  const opened: RoomEvent = {
    type: 'room-opened',
    id: mintId(),
    seen: [0, digestOf(NO_HISTORY)],
    rules: 1,
    title,
    name,
    keeper: keeper.keeperVerifier,
    recovery: await createRecovery(keeper),
  };
  const box = await sealLine(keys, JSON.stringify(opened), seatKey);
  const record: RoomRecord = {
    id: keys.id,
    secret,
    keeperSecret,
    seatKey,
    firstDigest: digestOf(await grow(NO_HISTORY, box.bytes)),
    expiresAt: null,
    keepersPut: keeper.keeperVerifier,
  };
  const api = createRoomApi(keys.id, keys.writeToken, { ...world, onSample: () => undefined });
  const body = {
    id: keys.id,
    writeVerifier: keys.writeVerifier,
    keeperVerifier: keeper.keeperVerifier,
    ttlSeconds,
    first: { key: mintId(), box: box.text },
  };

  /** A room that exists already under this id is ours if its first line is: then an earlier try had landed. */
  const isOurs = async () => {
    const page = await api.read(0, 0);
    return page.ok && page.value.events[0]?.box === box.text;
  };

  const tryOnce = async (): Promise<Failure | null> => {
    const answer = await api.create(body);
    if (answer.ok) {
      await device.saveRoom({ ...record, expiresAt: answer.value.expiresAt });
      return null;
    }
    if (answer.problem !== 'room-exists' || !(await isOurs())) return answer;
    await device.saveRoom(record);
    return null;
  };

  return { secret, open: () => insist(tryOnce, world) };
}
