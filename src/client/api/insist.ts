import type { Failure } from './api-call.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import { mayTryAgain } from './retry.ts';
import type { World } from '#client/browser/world.ts';

/** How often something unanswered is tried before the person is told. */
const TRIES = 3;

/** Tries until it works, some tries have failed, or trying again can't help; the problem then, null where it worked. */
export async function insist(
  tryOnce: () => Promise<Failure | null>,
  world: Pick<World, 'after' | 'random'>,
): Promise<Failure['problem'] | null> {
  for (let tries = 1; ; tries += 1) {
    const failure = await tryOnce();
    if (failure === null) return null;
    if (tries === TRIES || !mayTryAgain(failure.problem)) return failure.problem;
    const waitMs = retryInMs(tries, world.random, failure.retryAfterMs);
    await new Promise<void>((resolve) => void world.after(waitMs, resolve));
  }
}
