import type { Page } from 'playwright-core';

/** From now on this browser’s store takes nothing more. */
export async function fillStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    addEventListener('store-fixed', () => Object.defineProperty(IDBObjectStore.prototype, 'put', whole));
  });
}

/** There is room again. */
export async function mendStore(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('store-fixed')));
}
