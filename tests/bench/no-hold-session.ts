import { nextPollInMs } from '#client/polling/cadence.ts';
import { NOON } from '../support/sealed-things.ts';
import { startServerlessSite } from './no-hold/serverless-site.ts';
import { playSession, type Cadence, type Session } from './no-hold/simulate.ts';
import type { BenchRow } from './row.ts';
import { readTrace, type Trace } from './trace.ts';

/** What one session costs and how old its news is. Ages from stamp to paint, ms, over every line and other screen. */
type SessionNumbers = {
  requests: number;
  commands: number;
  credits: number;
  p50: number;
  p95: number;
  oldest: number;
};

/** Credits: 2 for 10 000 requests, 10 for a GB-hour at 50 ms × 1 GB a call, 20 for a GB sent. */
const creditsOf = (requests: number, bytes: number): number =>
  (requests * 2) / 10_000 + ((requests * 0.05) / 3_600) * 10 + (bytes / 1e9) * 20;

/** The session trace on a server that holds no requests: what it costs, and how old the news on the screens is. */
export async function measureNoHoldSession(): Promise<BenchRow[]> {
  const [busy, calm] = [readTrace('trace-174.json'), readTrace('trace-90.json')];
  const plain = await measureSession(busy, 1, () => 2_000);
  const rows: BenchRow[] = [];
  for (const trace of [busy, calm]) {
    for (const instances of [1, 4]) {
      const numbers = await measureSession(trace, instances, nextPollInMs);
      rows.push(...rowsOf(trace, instances, numbers, trace === busy ? plain : null));
    }
  }
  return rows;
}

/** Play a trace through the real handlers and count. */
async function measureSession(trace: Trace, instances: number, cadence: Cadence): Promise<SessionNumbers> {
  const site = await startServerlessSite({ instances, seed: trace.seed, openedAt: NOON });
  try {
    return numbersOf(await playSession(trace, site, cadence, trace.seed, NOON));
  } finally {
    await site.stop();
  }
}

function numbersOf({ polls, appends, clockSamples, commands, bytes, ages }: Session): SessionNumbers {
  const requests = polls + appends + clockSamples;
  const sorted = ages.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return {
    requests,
    commands,
    credits: creditsOf(requests, bytes),
    p50: at(0.5),
    p95: at(0.95),
    oldest: at(1),
  };
}

/** The price and the ages; only the busy trace on one instance has something to reach, the others are on the record. */
function rowsOf(
  trace: Trace,
  instances: number,
  numbers: SessionNumbers,
  plain: SessionNumbers | null,
): BenchRow[] {
  const { requests, commands, credits, p50, p95 } = numbers;
  const counts = plain !== null && instances === 1;
  const what = `no-hold session, ${trace.lines} lines, ${instances} function instance${instances > 1 ? 's' : ''}`;
  return [
    {
      what: `${what}: requests · billed commands · credits`,
      reach: counts ? '≤ 8 000 · ≤ 5 000 · ≤ 3' : 'on the record',
      measured: sums(numbers),
      reached: !counts || (requests <= 8_000 && commands <= 5_000 && credits <= 3),
      peer: plain ? `2-second polling: 18 000 · 18 000 · 6 (on this server: ${sums(plain)})` : '',
    },
    {
      what: `${what}: age of news on screen, p50 · p95`,
      reach: counts ? '≤ 1 s · ≤ 3 s' : 'on the record',
      measured: ages(numbers),
      reached: !counts || (p50 <= 1_000 && p95 <= 3_000),
      peer: plain ? `2-second polling on this server: ${ages(plain)}` : '',
    },
  ];
}

function sums({ requests, commands, credits }: SessionNumbers): string {
  return `${thousands(requests)} · ${thousands(commands)} · ${credits.toFixed(2)}`;
}

function ages({ p50, p95 }: SessionNumbers): string {
  return `${seconds(p50)} · ${seconds(p95)}`;
}

const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})$)/, ' ');
const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;
