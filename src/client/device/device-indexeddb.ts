import { createMemoryDevice, type Device, type RoomRecord, type Shelf } from './device.ts';
import { emptyDatabase, hasLeft, openDatabase, ROOMS, settled, SHELVES, WIPE_MARK, written } from './wipe.ts';

type Store = typeof ROOMS | typeof SHELVES;

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
    settled(act(database.transaction(store, 'readonly').objectStore(store)));
  const write = async (store: Store, act: (store: IDBObjectStore) => IDBRequest): Promise<void> => {
    // What was on its way when she left must not come back after the wipe.
    if (hasLeft()) return;
    const transaction = database.transaction(store, 'readwrite');
    act(transaction.objectStore(store));
    // Said at once: a page that is loaded again a moment after the last letter would take that letter along.
    transaction.commit();
    await written(transaction);
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
    forgetAll: () => emptyDatabase(database),
  };
}

/** Only this page writes here, so seeing that every field is there is enough. */
function isRecord(value: unknown): value is RoomRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'secret', 'keeperSecret', 'seatKey', 'firstMark', 'expiresAt', 'keepersPut'].every(
      (field) => field in value,
    )
  );
}
