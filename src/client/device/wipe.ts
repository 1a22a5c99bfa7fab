/** What this browser keeps of rooms and forms, as far as emptying it needs to know. Small, because pages without a room load it too. */
const DATABASE = 'peer-circle';
export const ROOMS = 'rooms';
export const BUCKETS = 'buckets';

/** Set before a quick exit: should the wipe not have come through, the next visit begins with it. */
export const WIPE_MARK = 'peer-circle:wipe';

/** Whether this page is being left in a hurry: it is covered, and keeps nothing any more. */
export function hasLeft(): boolean {
  return document.documentElement.dataset.left !== undefined;
}

/** Opens this browser's store, made new where there was none. */
export function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ROOMS);
    request.result.createObjectStore(BUCKETS);
  };
  return promised(request);
}

/** Empties it, also while a room is open. Rejects where that did not come through. */
export async function emptyDatabase(database: IDBDatabase): Promise<void> {
  const transaction = database.transaction([ROOMS, BUCKETS], 'readwrite');
  transaction.objectStore(ROOMS).clear();
  transaction.objectStore(BUCKETS).clear();
  transaction.commit();
  await written(transaction);
}

/** Empties this browser's whole store and takes the mark away. */
export async function forgetEverything(): Promise<void> {
  await emptyDatabase(await openDatabase());
  localStorage.removeItem(WIPE_MARK);
}

export function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser’s store took nothing.'));
  });
}

export function promised<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser’s store did not answer.'));
  });
}
