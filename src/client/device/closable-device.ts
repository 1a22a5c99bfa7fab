import type { Device } from './device.ts';

/** A device that stops keeping things once it is closed. */
export type ClosableDevice = Device & {
  /** Nothing is written any more: what is forgotten must not be written again by what was on its way. */
  readonly close: () => void;
};

/** A device that can be closed for writing. What it cannot keep, a full one for instance, stops no one from speaking. */
export function createClosableDevice(device: Device): ClosableDevice {
  let isClosed = false;
  const write = async (act: () => Promise<void>) => {
    if (!isClosed) await act().catch(() => undefined);
  };
  return {
    ...device,
    saveRoom: (record) => write(() => device.saveRoom(record)),
    put: (...item) => write(() => device.put(...item)),
    remove: (...item) => write(() => device.remove(...item)),
    close: () => {
      isClosed = true;
    },
  };
}
