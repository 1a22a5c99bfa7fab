/** What a `Retry-After` header asks for, in ms from now (seconds or an HTTP date); 0 where it says nothing that can be read. */
export function retryAfterMs(header: string | null, serverNow: number): number {
  if (header === null) return 0;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - serverNow) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1_000) : 0;
}
