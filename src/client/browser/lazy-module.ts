import { retryInMs } from './backoff.ts';
import { isGone } from './fetch-part.ts';
import { renewed } from './renewed.ts';
import { browserWorld, type World } from './world.ts';

/** Something whose code is fetched when it is first needed. */
export type LazyModule<Value> = {
  /** It, as soon as its code is here. While there is no network that may take a while; it never fails for that. */
  readonly get: () => Promise<Value>;
  /** It, after one try: for what is fetched ahead of its use, and where a failure is said at once. */
  readonly fetch: () => Promise<Value>;
  /** It, where its code is here already. */
  readonly here: () => Value | undefined;
};

type Browser = Pick<World, 'after' | 'onWake' | 'random'>;

/** The longest wait between two tries, ms: a file costs a server little, and someone may be looking at an empty place. */
const LONGEST_MS = 10_000;
/** A file may be missing for a moment while a site is put in place. */
const GONE_FOR_GOOD = 2;

/** The one way to load code later: when it is needed, again until it is here, and once. */
export function lazyModule<Code>(
  load: () => Promise<Code>,
  world: Browser = browserWorld(),
): LazyModule<Code> {
  let code: Code | undefined;
  let coming: Promise<Code> | undefined;
  let missed = 0;

  const fetchOnce = async () => {
    try {
      code = await load();
      if (missed >= GONE_FOR_GOOD) renewed.set(false);
      return code;
    } catch (error) {
      if (isGone(error) && (missed += 1) >= GONE_FOR_GOOD) renewed.set(true);
      throw error;
    }
  };
  const fetchAtLast = async () => {
    for (let failures = 1; ; failures += 1) {
      try {
        return await fetchOnce();
      } catch {
        await pause(Math.min(LONGEST_MS, retryInMs(failures, world.random)), world);
      }
    }
  };

  return { get: () => (coming ??= fetchAtLast()), fetch: fetchOnce, here: () => code };
}

/** Waits this long, or until there is reason to hope. */
function pause(ms: number, { after, onWake }: Browser): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      for (const stop of stops) stop();
      resolve();
    };
    const stops = [after(ms, goOn), onWake(goOn)];
  });
}

/** What is made, once, of code that is loaded later. That it can’t be made is a mistake and no matter of the network. */
export function later<Code, Value>(
  load: () => Promise<Code>,
  make: (code: Code) => Value | Promise<Value>,
): LazyModule<Value> {
  const code = lazyModule(load);
  let value: Value | undefined;
  let making: Promise<Value> | undefined;

  const makeIt = async () => (value = await make(await code.get()));
  const get = () => (making ??= makeIt());
  return { get, fetch: () => code.fetch().then(get), here: () => value };
}
