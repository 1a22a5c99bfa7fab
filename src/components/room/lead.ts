import { roomIdOf } from '#client/links.ts';

export type Lead = {
  /** This tab leads now; the answer stops what it started. */
  readonly onLead: () => Promise<() => void>;
  /** Another tab of this device leads; the way to take over. */
  readonly onElsewhere: (useItHere: () => void) => void;
};

/** One tab a room and device leads, so that nothing is done twice; another may take over. */
export async function leadThisRoom(secret: string, { onLead, onElsewhere }: Lead): Promise<void> {
  const name = `peer-circle/${await roomIdOf(secret)}`;
  if (!('locks' in navigator)) {
    await onLead();
    return;
  }

  let stop: () => void = () => undefined;
  const hold = async (lock: Lock | null) => {
    if (lock === null) {
      onElsewhere(takeOver);
      return;
    }
    stop = await onLead();
    // Held until the page goes or another tab takes it.
    await new Promise(() => undefined);
  };
  const request = (options: LockOptions) => {
    navigator.locks.request(name, options, hold).catch(() => {
      stop();
      onElsewhere(takeOver);
    });
  };
  const takeOver = () => request({ steal: true });
  request({ ifAvailable: true });
}
