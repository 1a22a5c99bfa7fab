import { createMemoryDevice, type Device, type Bucket, type RoomRecord } from './device.ts';
import {
  emptyDatabase,
  hasLeft,
  openDatabase,
  ROOMS,
  promised,
  BUCKETS,
  WIPE_MARK,
  written,
} from './wipe.ts';

type Store = typeof ROOMS | typeof BUCKETS;

/** This browser's own store; one that lasts until the page is left where the browser offers none. */
export async function openDevice(): Promise<Device> {
  try {
    const device = createDevice(await openDatabase());
    if (localStorage.getItem(WIPE_MARK) !== null) {
      await device.forgetAll();
      localStorage.removeItem(WIPE_MARK);
    }
    return device;
  } catch {
    return createMemoryDevice();
  }
}

function createDevice(database: IDBDatabase): Device {
  const read = <Value>(store: Store, act: (store: IDBObjectStore) => IDBRequest<Value>) =>
    promised(act(database.transaction(store, 'readonly').objectStore(store)));
  const write = async (store: Store, act: (store: IDBObjectStore) => IDBRequest): Promise<void> => {
    // What was on its way when the page was left must not come back after the wipe.
    if (hasLeft()) return;
    const transaction = database.transaction(store, 'readwrite');
    act(transaction.objectStore(store));
    // Said at once: a page that is loaded again a moment after the last letter would take that letter along.
    transaction.commit();
    await written(transaction);
  };
  const keyOf = (scope: string, bucket: Bucket, name: string) => [scope, bucket, name];
  // An array sorts after every string, so it closes the range of all names.
  const all = (scope: string, bucket: Bucket) => IDBKeyRange.bound([scope, bucket], [scope, bucket, []]);

  return {
    keeps: 'reloads',
    loadRoom: async (id) => {
      const record: unknown = await read(ROOMS, (rooms): IDBRequest<unknown> => rooms.get(id));
      return isRecord(record) ? record : undefined;
    },
    saveRoom: (record) => write(ROOMS, (rooms) => rooms.put(record, record.id)),
    put: (scope, bucket, name, value) =>
      write(BUCKETS, (buckets) => buckets.put(value, keyOf(scope, bucket, name))),
    list: (scope, bucket) => read<unknown[]>(BUCKETS, (buckets) => buckets.getAll(all(scope, bucket))),
    remove: (scope, bucket, name) => write(BUCKETS, (buckets) => buckets.delete(keyOf(scope, bucket, name))),
    forget: async (scope) => {
      await Promise.all([
        write(ROOMS, (rooms) => rooms.delete(scope)),
        write(BUCKETS, (buckets) => buckets.delete(IDBKeyRange.bound([scope], [scope, []]))),
      ]);
    },
    forgetAll: () => emptyDatabase(database),
  };
}

/** Only this page writes here, so seeing that every field is there is enough. */
function isRecord(value: unknown): value is RoomRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'secret', 'keeperSecret', 'seatKey', 'firstDigest', 'expiresAt', 'keepersPut'].every(
      (field) => field in value,
    )
  );
}
