import { newClock, serverTimeAt, wantsSamples, withSample, type ClockSample } from './clock.ts';
import type { World } from '#client/browser/world.ts';

/** The server's clock as this device knows it. */
export type ServerClock = {
  /** Server time, epoch ms; never goes back while the device's clock runs. */
  readonly now: () => number;
  readonly learn: (sample: ClockSample) => void;
  /** Take the samples that are missing, by asking so. */
  readonly attend: (ask: () => Promise<{ readonly ok: boolean }>) => Promise<void>;
  readonly stop: () => void;
};

/** A clock that asks for the time whenever it does not know it well enough. */
export function createServerClock(world: World): ServerClock {
  let clock = newClock();
  let isAsking = false;
  let isStopped = false;
  return {
    now: () => serverTimeAt(clock, world.localNow()),
    learn: (sample) => {
      clock = withSample(clock, sample);
    },
    attend: async (ask) => {
      if (isAsking) return;
      isAsking = true;
      while (!isStopped && wantsSamples(clock, world.localNow()) > 0) if (!(await ask()).ok) break;
      isAsking = false;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
