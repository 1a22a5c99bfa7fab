import type { LazyModule } from './lazy-module.ts';

/** Fetches what may be needed later while there is a network. Where one does not come, it is asked for when it is needed. */
export function fetchAhead(parts: readonly Pick<LazyModule<unknown>, 'fetch'>[]): void {
  for (const part of parts) part.fetch().catch(() => undefined);
}
