import { signal, type ReadonlySignal } from '@preact/signals';
import type { RoomLink } from '#sealed/link.ts';
import type { Device, RoomRecord } from './device.ts';

/** What this device keeps of one room, and how it is changed. */
export type RecordStore = {
  readonly $record: ReadonlySignal<RoomRecord>;
  readonly save: (change: Partial<RoomRecord>) => Promise<void>;
};

/** The record of the room with this id; a new one where the device has none. A private link's secret is kept at once. */
export async function openRecord(device: Device, id: string, link: RoomLink): Promise<RecordStore> {
  const known = await device.loadRoom(id);
  const $record = signal<RoomRecord>({
    id,
    secret: link.secret,
    keeperSecret: link.keeperSecret ?? known?.keeperSecret ?? null,
    seatKey: known?.seatKey ?? null,
    firstDigest: known?.firstDigest ?? null,
    expiresAt: known?.expiresAt ?? null,
    keepersPut: known?.keepersPut ?? null,
  });
  const save = async (change: Partial<RoomRecord>) => {
    $record.value = { ...$record.value, ...change };
    // A room that was only looked at leaves nothing on the device.
    const isWorthKeeping = $record.value.seatKey !== null || $record.value.keeperSecret !== null;
    if (isWorthKeeping) await device.saveRoom($record.value);
  };
  await save({});
  return { $record, save };
}
