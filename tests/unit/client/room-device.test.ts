import { describe, expect, test } from 'vitest';
import { createMemoryDevice } from '#client/device/device.ts';
import { createRoomDevice } from '#client/device/closable-device.ts';

describe('the device of a room', () => {
  test('writes nothing of a room again that was just forgotten', async () => {
    const whole = createMemoryDevice();
    const device = createRoomDevice(whole);
    await device.put('room', 'draft', 'name', 'Zoë');

    device.close();
    await device.forgetRoom('room');
    await device.put('room', 'draft', 'name', 'Zoë');

    expect(await whole.list('room', 'draft')).toEqual([]);
  });

  test('lets people speak on when it is full', async () => {
    const full = createRoomDevice({
      ...createMemoryDevice(),
      put: () => Promise.reject(new Error('The store is full.')),
    });

    await expect(full.put('room', 'outbox', 'line', {})).resolves.toBeUndefined();
  });
});
