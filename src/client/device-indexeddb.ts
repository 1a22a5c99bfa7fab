import { createMemoryDevice, type Device, type RoomRecord, type Shelf } from './device.ts';

const DATABASE = 'peer-circle';
const ROOMS = 'rooms';
const SHELVES = 'shelves';
type Store = typeof ROOMS | typeof SHELVES;

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
  const read = <Value>(store: Store, act: (store: IDBObjectStore) => IDBRequest<Value>) =>
    settled(act(database.transaction(store, 'readonly').objectStore(store)));
  const write = (store: Store, act: (store: IDBObjectStore) => IDBRequest): Promise<void> => {
    const transaction = database.transaction(store, 'readwrite');
    act(transaction.objectStore(store));
    // Said at once: a page that is loaded again a moment after the last letter would take that letter along.
    transaction.commit();
    return written(transaction);
  };
  const at = (room: string, shelf: Shelf, name: string) => [room, shelf, name];
  // An array sorts after every string, so it closes the range of all names.
  const all = (room: string, shelf: Shelf) => IDBKeyRange.bound([room, shelf], [room, shelf, []]);

  return {
    keeps: 'reloads',
    loadRoom: async (id) => {
      const record: unknown = await read(ROOMS, (rooms): IDBRequest<unknown> => rooms.get(id));
      return isRecord(record) ? record : undefined;
    },
    saveRoom: (record) => write(ROOMS, (rooms) => rooms.put(record, record.id)),
    put: (room, shelf, name, value) => write(SHELVES, (shelves) => shelves.put(value, at(room, shelf, name))),
    list: (room, shelf) => read<unknown[]>(SHELVES, (shelves) => shelves.getAll(all(room, shelf))),
    remove: (room, shelf, name) => write(SHELVES, (shelves) => shelves.delete(at(room, shelf, name))),
    forgetRoom: async (id) => {
      await Promise.all([
        write(ROOMS, (rooms) => rooms.delete(id)),
        write(SHELVES, (shelves) => shelves.delete(IDBKeyRange.bound([id], [id, []]))),
      ]);
    },
    forgetAll: async () => {
      await Promise.all([
        write(ROOMS, (rooms) => rooms.clear()),
        write(SHELVES, (shelves) => shelves.clear()),
      ]);
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

function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser’s store took nothing.'));
  });
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser’s store did not answer.'));
  });
}
