/** How many calls of one kind an address may make each minute; null lets everyone through. */
export type PerMinute = number | null;

/** Counts a call; answers null, or after how many seconds to come back. */
export type RateLimit = (address: string) => number | null;

const WINDOW_MS = 60_000;

/** Counts by address in memory, in windows of a minute; with the window every address is forgotten. */
export function createRateLimit({ perMinute, now }: { perMinute: PerMinute; now: () => number }): RateLimit {
  if (perMinute === null) return () => null;
  const counts = new Map<string, number>();
  let endsAt = 0;
  return (address) => {
    const at = now();
    if (endsAt <= at) {
      counts.clear();
      endsAt = at + WINDOW_MS;
    }
    const network = networkOf(address);
    const count = (counts.get(network) ?? 0) + 1;
    counts.set(network, count);
    return count > perMinute ? Math.ceil((endsAt - at) / 1_000) : null;
  };
}

// A household's or phone's IPv6 addresses share their first 64 bits and change in the rest.
function networkOf(address: string): string {
  return address.includes(':') && !address.includes('.') ? address.split(':', 4).join(':') : address;
}
