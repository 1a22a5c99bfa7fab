import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** This many words in a row shared with a source are its sentence, not ours. */
const RUN = 8;

/** The runs of eight words in a text, as short hashes: they tell that a run is shared, and not what it says. */
export function fingerprintsOf(text: string): Map<string, string> {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Map<string, string>();
  for (let from = 0; from + RUN <= words.length; from += 1) {
    const run = words.slice(from, from + RUN).join(' ');
    runs.set(createHash('sha256').update(run).digest('base64url').slice(0, 11), run);
  }
  return runs;
}

/** The runs of eight words that a text shares with the sources the library was planned from. */
export function sharedRunsIn(text: string): string[] {
  const known = new Set(
    readFileSync(new URL('source-fingerprints.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  );
  return [...fingerprintsOf(text)].filter(([print]) => known.has(print)).map(([, run]) => run);
}
