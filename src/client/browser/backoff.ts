import type { Random } from '#domain/kernel/shuffle.ts';

const FIRST_MS = 1_000;
/** The longest wait between two tries, unless the server asks for more. */
export const LONGEST_RETRY_MS = 60_000;

/**
 * How long to wait after this many failures in a row (1 or more) before the next try, in ms. It doubles from one second to a
 * minute, of which half is drawn, so that a room full of people does not come back at the same moment. Where the server said how
 * long to wait, never sooner.
 */
export function retryInMs(failures: number, random: Random, retryAfterMs = 0): number {
  const longest = Math.min(LONGEST_RETRY_MS, FIRST_MS * 2 ** (failures - 1));
  const wait = longest * (0.5 + 0.5 * random());
  return Math.round(retryAfterMs > 0 ? Math.max(wait, retryAfterMs * (1 + 0.2 * random())) : wait);
}
