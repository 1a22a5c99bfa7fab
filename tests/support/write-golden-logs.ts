import { writeFileSync } from 'node:fs';
import { foldLines, NOTHING_READ } from '#domain/rulebook/fold.ts';
import { BOOK } from './book.ts';
import { livelyLog } from './lively-log.ts';
import { seeded } from './seeded.ts';

/*
 * Writes the golden logs again. Only before a first release, or for new rules: once rooms live under a version of the
 * rules, its golden logs stay as they are.
 */
for (const [nth, length] of [120, 160, 200].entries()) {
  const lines = livelyLog(seeded(nth + 1), length);
  const { room, ignored } = foldLines(NOTHING_READ, lines, BOOK);
  const file = new URL(`../unit/domain/golden/lively-${nth + 1}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify({ lines, ignored, room }, null, 2)}\n`);
  console.log(`${file.pathname.split('/').at(-1)}: ${lines.length} lines, ${ignored} ignored, ${room.phase}`);
}
