import { openRaw, rawGet, rawJson, type RawAnswer, type RawConnection } from '../support/raw-http.ts';
import { anyLine, anyLog } from '../support/sealed-things.ts';

/** A room on a host, spoken to as cheaply as possible. */
export type BenchRoom = {
  /** Adds a line; answers with the status. */
  say(through: RawConnection): Promise<RawAnswer>;
  /** The request of someone who waits for what comes after this line. */
  waitAfter(after: number): string;
};

/** Opens a room through this connection. */
export async function openBenchRoom(through: RawConnection): Promise<BenchRoom> {
  const { log, writeToken } = anyLog();
  await ask(through, rawJson('POST', '/api/rooms', JSON.stringify(log)));
  const events = `/api/rooms/${log.id}/events`;
  return {
    say: (connection) => ask(connection, rawJson('POST', events, JSON.stringify(anyLine()), writeToken)),
    waitAfter: (after) => rawGet(`${events}?after=${after}&wait=25`),
  };
}

/** Several connections to a host on this machine. */
export function openMany(port: number, count: number): Promise<RawConnection[]> {
  return Promise.all(Array.from({ length: count }, () => openRaw(port)));
}

/** Asks and waits for the answer. */
export function ask(connection: RawConnection, request: string): Promise<RawAnswer> {
  return new Promise((resolve) => connection.ask(request, resolve));
}

/** The value below which this share of the sample lies. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
