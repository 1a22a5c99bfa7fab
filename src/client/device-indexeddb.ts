import { createMemoryDevice, type Device, type RoomRecord, type Shelf } from './device.ts';

const DATABASE = 'peer-circle';
const ROOMS = 'rooms';
const SHELVES = 'shelves';

/** Set before a quick exit: should the wipe not have come through, the next visit begins with it. */
export const WIPE_MARK = 'peer-circle:wipe';

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

/** Empty this browser's whole store, also while a room is open in it. Rejects where that did not come through. */
export async function forgetEverything(): Promise<void> {
  await createDevice(await openDatabase()).forgetAll();
  localStorage.removeItem(WIPE_MARK);
}

function createDevice(database: IDBDatabase): Device {
  const within = <Value>(
    store: typeof ROOMS | typeof SHELVES,
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<Value>,
  ) => settled(act(database.transaction(store, mode).objectStore(store)));
  const at = (room: string, shelf: Shelf, name: string) => [room, shelf, name];
  // An array sorts after every string, so it closes the range of all names.
  const all = (room: string, shelf: Shelf) => IDBKeyRange.bound([room, shelf], [room, shelf, []]);

  return {
    keeps: 'reloads',
    loadRoom: async (id) => {
      const record: unknown = await within(ROOMS, 'readonly', (rooms): IDBRequest<unknown> => rooms.get(id));
      return isRecord(record) ? record : undefined;
    },
    saveRoom: async (record) => {
      await within(ROOMS, 'readwrite', (rooms) => rooms.put(record, record.id));
    },
    put: async (room, shelf, name, value) => {
      await within(SHELVES, 'readwrite', (shelves) => shelves.put(value, at(room, shelf, name)));
    },
    list: (room, shelf) =>
      within<unknown[]>(SHELVES, 'readonly', (shelves) => shelves.getAll(all(room, shelf))),
    remove: (room, shelf, name) =>
      within(SHELVES, 'readwrite', (shelves) => shelves.delete(at(room, shelf, name))),
    forgetRoom: async (id) => {
      await within(ROOMS, 'readwrite', (rooms) => rooms.delete(id));
      await within(SHELVES, 'readwrite', (shelves) => shelves.delete(IDBKeyRange.bound([id], [id, []])));
    },
    forgetAll: async () => {
      await within(ROOMS, 'readwrite', (rooms) => rooms.clear());
      await within(SHELVES, 'readwrite', (shelves) => shelves.clear());
    },
  };
}

/** Nobody else writes here; a record of an older version of this page would lack a field. */
function isRecord(value: unknown): value is RoomRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'secret', 'keeperSecret', 'seatKey', 'firstMark', 'expiresAt', 'keepersPut'].every(
      (field) => field in value,
    )
  );
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ROOMS);
    request.result.createObjectStore(SHELVES);
  };
  return settled(request);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser’s store did not answer.'));
  });
}
