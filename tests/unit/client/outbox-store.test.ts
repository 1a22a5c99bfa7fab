import { describe, expect, test } from 'vitest';
import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { openOutbox } from '#client/room/outbox-store.ts';

const LINE = {
  id: 'a'.repeat(21),
  key: 'k'.repeat(21),
  box: 'box',
  say: '{}',
  signed: true,
  isAnswer: false,
  notBefore: 0,
  notAfter: null,
};

describe('the lines on their way', () => {
  test('may leave while the device still keeps them', async () => {
    let keep: () => void = () => undefined;
    const slow: Device = {
      ...createMemoryDevice(),
      put: () => new Promise<void>((resolve) => (keep = resolve)),
    };
    const outbox = await openOutbox(slow, 'room');
    let told = 0;
    outbox.onAdded(() => (told += 1));
    let isKept = false;

    const adding = outbox.add(LINE).then(() => (isKept = true));

    expect(outbox.$items.value).toMatchObject([{ id: LINE.id, nth: 1, seq: null }]);
    expect(told).toBe(1);
    await Promise.resolve();
    expect(isKept).toBe(false);
    keep();
    await adding;
    expect(isKept).toBe(true);
  });

  test('leave from a device that is full, too', async () => {
    const full: Device = {
      ...createMemoryDevice(),
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const outbox = await openOutbox(full, 'room');
    let told = 0;
    outbox.onAdded(() => (told += 1));

    await outbox.add(LINE);

    expect(told).toBe(1);
    expect(outbox.$items.value).toHaveLength(1);
  });

  test('are there again after a reload, in their order, until they are dropped', async () => {
    const device = createMemoryDevice();
    const before = await openOutbox(device, 'room');
    await before.add(LINE);
    await before.add({ ...LINE, id: 'b'.repeat(21) });
    before.placed(before.$items.value[0]!, 7);
    expect(before.$items.value.map(({ seq }) => seq)).toEqual([7, null]);
    await before.drop(before.$items.value[0]!);

    const after = await openOutbox(device, 'room');

    expect(after.$items.value).toMatchObject([{ id: 'b'.repeat(21), nth: 2, seq: null }]);
    expect((await openOutbox(device, 'another')).$items.value).toEqual([]);
  });
});
