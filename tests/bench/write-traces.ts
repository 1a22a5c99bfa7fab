import { writeFileSync } from 'node:fs';
import { BUSY, CALM, REPORTED_SEEDS, sessionOf } from './trace.ts';

// Writes the two committed sessions again: node tests/bench/write-traces.ts
const traces = {
  'trace-174.json': sessionOf(REPORTED_SEEDS.busy, BUSY),
  'trace-90.json': sessionOf(REPORTED_SEEDS.calm, CALM),
};
for (const [file, trace] of Object.entries(traces)) {
  writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(trace)}\n`);
}
