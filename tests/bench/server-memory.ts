import { execFileSync } from 'node:child_process';
import { startHost } from '../support/host.ts';
import { openBenchRoom, openMany } from './bench-room.ts';
import type { BenchRow } from './row.ts';

const [ROOMS, PEOPLE, REACH_MB] = [125, 8, 150];

/** What the host holds in memory while a thousand clients wait for news. */
export async function benchServerMemory(): Promise<BenchRow[]> {
  const host = await startHost({ env: { ROOMS_PER_MINUTE: 'off' } });
  for (let count = 0; count < ROOMS; count += 1) {
    const clients = await openMany(host.port, PEOPLE);
    const room = await openBenchRoom(clients[0]!);
    for (const client of clients) client.ask(room.waitAfter(1), () => undefined);
  }
  // Long enough for the host to look again at every room a few times.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(host.pid)], { encoding: 'utf8' }));
  await host.stop();
  const megabytes = Math.round(kilobytes / 1024);
  return [
    {
      what: 'memory with 1 000 clients waiting',
      reach: `≤ ${REACH_MB} MB`,
      measured: `${megabytes} MB`,
      reached: megabytes <= REACH_MB,
      peer: '',
    },
  ];
}
