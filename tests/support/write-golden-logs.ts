import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { RoomLine } from '#domain/rulebook/event.ts';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import { acceptedIn, goldenFile } from './golden-logs.ts';
import { SAMPLES } from './all-kind-samples.ts';
import { BOOK } from './book.ts';
import type { KindSamples } from './kind-samples.ts';
import { livelyLog } from './lively-log.ts';
import { seeded } from './seeded.ts';

/*
 * Writes the golden logs that are missing: three lively rooms, and one for each kind of activity. Once rooms live under a
 * version of the rules or of a kind, its golden logs stay as they are; only before a first release may one be deleted, to be
 * written anew.
 */
for (const [nth, length] of [120, 160, 200].entries()) {
  await write(`lively-${nth + 1}`, () => livelyLog(seeded(nth + 1), length));
}
for (const [name, samples] of SAMPLES) await write(name, () => fullLog(samples));

/** The first log of this kind in which all of its acts are accepted. */
function fullLog(samples: KindSamples): readonly RoomLine[] {
  for (let seed = 1; ; seed += 1) {
    const lines = livelyLog(seeded(seed), 160, [samples]);
    const accepted = acceptedIn(lines);
    if (samples.types.every((type) => accepted.has(type))) return lines;
  }
}

async function write(name: string, log: () => readonly RoomLine[]): Promise<void> {
  if (existsSync(goldenFile(name))) return;
  const lines = log();
  const { room, ignored } = foldLines(NOTHING_READ, lines, BOOK);
  const file = goldenFile(name);
  const style = await resolveConfig(file);
  const json = JSON.stringify({ lines, ignored, room }, null, 2);
  writeFileSync(file, await format(json, { ...style, parser: 'json' }));
  console.log(`${name}: ${lines.length} lines, ${ignored} ignored, ${room.phase}`);
}
