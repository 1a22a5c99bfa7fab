import { roomIdOf } from './links.ts';

export type TabLock = {
  /** This tab leads now; the answer stops what it started. */
  readonly onHeld: () => Promise<() => void>;
  /** Another tab of this device leads; the way to take over. */
  readonly onElsewhere: (useItHere: () => void) => void;
};

/** One tab a room and device leads, so that nothing is done twice; another may take over. */
export async function holdTab(secret: string, { onHeld, onElsewhere }: TabLock): Promise<void> {
  const name = `peer-circle/${await roomIdOf(secret)}`;
  if (!('locks' in navigator)) {
    await onHeld();
    return;
  }

  const request = (options: LockOptions) => {
    let leading: Promise<() => void> | null = null;
    const hold = async (lock: Lock | null) => {
      if (lock === null) {
        onElsewhere(takeOver);
        return;
      }
      leading = onHeld();
      await leading;
      // Held until the page goes or another tab takes it.
      await new Promise(() => undefined);
    };
    navigator.locks.request(name, options, hold).catch(async () => {
      // Taken while it was still beginning: it is stopped as soon as there is something to stop.
      const stop = await leading?.catch(() => undefined);
      stop?.();
      onElsewhere(takeOver);
    });
  };
  const takeOver = () => request({ steal: true });
  request({ ifAvailable: true });
}
