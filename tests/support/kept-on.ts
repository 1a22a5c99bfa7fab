import type { Page } from 'playwright-core';

/** Everything that this site keeps in a page’s browser, with the names under which it lies, as text. */
export function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await done(indexedDB.open('peer-circle'));
    const kept = await Promise.all(
      [...database.objectStoreNames].flatMap((name) => {
        const store = database.transaction(name).objectStore(name);
        return [done(store.getAllKeys()), done(store.getAll())];
      }),
    );
    database.close();
    return JSON.stringify([...kept, Object.entries(localStorage), Object.entries(sessionStorage)]);
  });
}
