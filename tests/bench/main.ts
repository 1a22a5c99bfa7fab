import { cpus } from 'node:os';
import buildSites from '../support/built-site.ts';
import { benchBuildTime } from './build-time.ts';
import { measureClockSpread } from './clock-spread.ts';
import { benchFeedback } from './feedback.ts';
import { benchLateJoiner } from './late-joiner.ts';
import { benchLibraryWeight } from './library-weight.ts';
import { benchLighthouse } from './lighthouse.ts';
import { measureNoHoldSession } from './no-hold-session.ts';
import { benchRoomWeight } from './room-weight.ts';
import type { BenchRow } from './row.ts';
import { benchScreensLatency } from './screens-latency.ts';
import { benchServerAdditions } from './server-additions.ts';
import { benchServerLatency } from './server-latency.ts';
import { benchServerMemory } from './server-memory.ts';
import { benchServerThroughput } from './server-throughput.ts';

/** In the order of the table; each alone, so that none disturbs another. */
const BENCHES: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  weight: benchRoomWeight,
  additions: benchServerAdditions,
  latency: benchServerLatency,
  screens: benchScreensLatency,
  throughput: benchServerThroughput,
  memory: benchServerMemory,
  clocks: measureClockSpread,
  late: benchLateJoiner,
  feedback: benchFeedback,
  session: measureNoHoldSession,
  guides: benchLibraryWeight,
  lighthouse: benchLighthouse,
  build: benchBuildTime,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(1);
}
if (
  wanted.length === 0 ||
  wanted.some((name) => ['weight', 'screens', 'late', 'feedback', 'guides', 'lighthouse'].includes(name))
)
  buildSites();

const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`measuring: ${name}`);
  rows.push(...(await bench()));
}

const table = [
  ['what', 'to reach', 'measured', 'reached', 'best peer'],
  ...rows.map(({ what, reach, measured, reached, peer }) => [
    what,
    reach,
    measured,
    reached ? 'yes' : 'NO',
    peer,
  ]),
];
const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
console.log(`\nNode ${process.version} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}\n`);
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  │ ')
      .trimEnd(),
  );
process.exit(0);
