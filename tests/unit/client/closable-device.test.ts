import { describe, expect, test } from 'vitest';
import { createMemoryDevice } from '#client/device/device.ts';
import { createClosableDevice } from '#client/device/closable-device.ts';

describe('a device that can be closed', () => {
  test('writes nothing of a room again that was just forgotten', async () => {
    const whole = createMemoryDevice();
    const device = createClosableDevice(whole);
    await device.put('room', 'draft', 'name', 'Zoë');

    device.close();
    await device.forget('room');
    await device.put('room', 'draft', 'name', 'Zoë');

    expect(await whole.list('room', 'draft')).toEqual([]);
  });

  test('lets people speak on when it is full', async () => {
    const full = createClosableDevice({
      ...createMemoryDevice(),
      put: () => Promise.reject(new Error('The store is full.')),
    });

    await expect(full.put('room', 'outbox', 'line', {})).resolves.toBeUndefined();
  });
});
