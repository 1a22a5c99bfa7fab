/** One short question to the server: local ms when it left and came back, server epoch ms in between. Held answers are none. */
export type ClockSample = {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverNow: number;
};

/**
 * What this screen knows of the server's time. Local times come from one source that never goes back
 * (`performance.timeOrigin + performance.now()`), so setting the clock of a device changes nothing.
 */
export type Clock = {
  /** The samples worth keeping, best first. */
  readonly samples: readonly ClockSample[];
  /** Samples since the beginning, or since the device woke up. */
  readonly taken: number;
  /** When the newest sample came back, local ms. */
  readonly newestAt: number;
  /** Server time minus local time as the samples have it. */
  readonly offset: number;
  /** The offset that was on screen when `offset` last changed; the screen glides from here. */
  readonly shown: { readonly offset: number; readonly localAt: number };
};

/** The fewest samples a shown time should rest on. */
export const BURST = 8;

const KEPT = 16;
/** A quiet clock asks once a minute; where polls are answered at once, they are samples and it never has to. */
const REFRESH_MS = 60_000;
/** No sample for this long: the device slept, and its clock may have slept too. */
const ASLEEP_MS = 300_000;
/** Two crystals drift apart by about 50 µs a second: a sample counts as this much longer for each ms of its age. */
const DRIFT = 1e-4;
/** Samples that contradict each other by more than this: the local clock stood still or jumped between them. */
const CONTRADICTION_MS = 250;
/** A longer round trip says too little to be worth having. */
const LONGEST_ROUND_TRIP_MS = 10_000;
/** The shown time runs this much faster or slower until it is right: 100 ms are made up in 0.4 s, unseen. */
const GLIDE = 0.25;
/** So far behind (a device that slept), the shown time steps forward at once. */
const STEP_FORWARD_MS = 1_000;
/** So far ahead (only a local clock that jumped), the shown time steps back: the one case in which it does. */
const STEP_BACK_MS = 10_000;

/** A clock that has not heard of the server yet: it shows local time and wants its first samples. */
export function newClock(): Clock {
  return { samples: [], taken: 0, newestAt: -Infinity, offset: 0, shown: { offset: 0, localAt: -Infinity } };
}

/**
 * The clock, knowing one sample more. The shortest round trips win, and each narrows what the others leave open: the error
 * is never more than half the shortest round trip, and grows only with the drift since.
 */
export function withSample(clock: Clock, sample: ClockSample): Clock {
  const { sentAt, receivedAt } = sample;
  if (receivedAt - sentAt > LONGEST_ROUND_TRIP_MS) return clock;
  const agreeing = hasSlept(clock, receivedAt) ? [] : clock.samples.filter((kept) => agree(kept, sample));
  const startsOver = agreeing.length < clock.samples.length;
  const samples = [...agreeing, sample].sort((a, b) => worth(a) - worth(b)).slice(0, KEPT);
  const offset = offsetOf(samples, receivedAt);
  return {
    samples,
    taken: startsOver ? 1 : clock.taken + 1,
    newestAt: Math.max(clock.newestAt, receivedAt),
    offset,
    shown: {
      offset: clock.taken === 0 ? offset : shownOffset(clock, receivedAt),
      localAt: Math.max(clock.shown.localAt, receivedAt),
    },
  };
}

/** How many short samples to take now: a burst at the start and after sleep, one where nothing was heard for a while. */
export function wantsSamples(clock: Clock, localNow: number): number {
  if (hasSlept(clock, localNow)) return BURST;
  if (clock.taken < BURST) return BURST - clock.taken;
  return localNow - clock.newestAt >= REFRESH_MS ? 1 : 0;
}

/** The server's time to show at a local instant, epoch ms. It never jitters and never goes back while the device's clock runs. */
export function serverTimeAt(clock: Clock, localNow: number): number {
  return localNow + shownOffset(clock, localNow);
}

function shownOffset({ offset, shown }: Clock, localNow: number): number {
  const missing = offset - shown.offset;
  if (missing > STEP_FORWARD_MS || missing < -STEP_BACK_MS) return offset;
  const made = Math.max(0, localNow - shown.localAt) * GLIDE;
  return shown.offset + Math.min(Math.max(missing, -made), made);
}

function hasSlept(clock: Clock, localNow: number): boolean {
  return localNow - clock.newestAt >= ASLEEP_MS;
}

function offsetOf(samples: readonly ClockSample[], localNow: number): number {
  const bounds = samples.map((sample) => boundsOf(sample, localNow));
  const least = Math.max(...bounds.map((each) => each.least));
  const most = Math.min(...bounds.map((each) => each.most));
  return (least + most) / 2;
}

/** Between what the offset lies for certain: the server read its clock after the question left and before its answer came. */
function boundsOf({ sentAt, receivedAt, serverNow }: ClockSample, localNow: number) {
  const drifted = (DRIFT / 2) * Math.max(0, localNow - receivedAt);
  return { least: serverNow - receivedAt - drifted, most: serverNow - sentAt + drifted };
}

/** Less is better: the round trip, longer by the drift since. Only differences between two samples mean something. */
function worth({ sentAt, receivedAt }: ClockSample): number {
  return receivedAt - sentAt - DRIFT * receivedAt;
}

/** Whether one offset can explain both: each says that it lies between these two. */
function agree(a: ClockSample, b: ClockSample): boolean {
  const least = Math.max(a.serverNow - a.receivedAt, b.serverNow - b.receivedAt);
  const most = Math.min(a.serverNow - a.sentAt, b.serverNow - b.sentAt);
  return least - most <= CONTRADICTION_MS;
}
