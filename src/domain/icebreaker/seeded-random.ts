import type { Random } from '#domain/kernel/shuffle.ts';

/**
 * Numbers that look drawn but are the same for the same seed, so that an answer can be cached and asked for again.
 * Good for choosing questions; never for anything that has to stay secret.
 */
export function seededRandom(seed: string): Random {
  let state = hashOf(seed);
  // mulberry32: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over the UTF-16 units of the text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
