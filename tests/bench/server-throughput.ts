import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startHost } from '../support/host.ts';
import type { BenchRow } from './row.ts';

const REACH = 2_000;
const [ROOMS, PEOPLE, WARM_UP_MS, MEASURED_MS] = [50, 8, 2_000, 6_000];

/** Actions a second in fifty rooms of eight, where the next action waits until all eight have the last one. */
export async function benchServerThroughput(): Promise<BenchRow[]> {
  const host = await startHost({ env: { ROOMS_PER_MINUTE: 'off', LINES_PER_MINUTE: 'off' } });
  const load = new URL('./throughput-load.ts', import.meta.url).pathname;
  const args = [load, host.port, ROOMS, PEOPLE, WARM_UP_MS, MEASURED_MS].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, args);
  await host.stop();
  const { perSecond, refused } = JSON.parse(stdout) as { perSecond: number; refused: number };
  return [
    {
      what: 'Node host: 50 rooms × 8 people, actions/s',
      reach: `≥ ${REACH}`,
      measured: refused === 0 ? String(perSecond) : `${perSecond}, ${refused} refused`,
      reached: perSecond >= REACH && refused === 0,
      peer: '668 (6 003 for a relay that stores nothing)',
    },
  ];
}
