import { startHost } from '../support/host.ts';
import { ask, openBenchRoom, openMany, percentile } from './bench-room.ts';
import type { BenchRow } from './row.ts';

const [CLIENTS, ACTIONS, REACH_MS] = [30, 100, 10];

/** From sending an action to the moment the last of thirty waiting clients has it. */
export async function benchServerLatency(): Promise<BenchRow[]> {
  const host = await startHost();
  const [writer, ...clients] = await openMany(host.port, CLIENTS + 1);
  const room = await openBenchRoom(writer!);
  const delays: number[] = [];
  for (let head = 1; head <= ACTIONS; head += 1) {
    const heard = clients.map((client) =>
      ask(client, room.waitAfter(head)).then(({ body }) => ({ at: performance.now(), body })),
    );
    // Everyone waits before anyone speaks.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const sentAt = performance.now();
    void room.say(writer!);
    const last = Math.max(...(await Promise.all(heard)).map(({ at }) => at));
    delays.push(last - sentAt);
  }
  await host.stop();
  const p95 = percentile(delays, 0.95);
  return [
    {
      what: `Node host: action to the last of ${CLIENTS} clients, p95`,
      reach: `≤ ${REACH_MS} ms`,
      measured: `${p95.toFixed(1)} ms (p50 ${percentile(delays, 0.5).toFixed(1)} ms)`,
      reached: p95 <= REACH_MS,
      peer: '3.7–4.7 ms over sockets',
    },
  ];
}
