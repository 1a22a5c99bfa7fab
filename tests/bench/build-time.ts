import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesOf } from '../support/library-site.ts';
import type { BenchRow } from './row.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const TIMES = 10;

/** How long the whole site takes to build, and with ten times the guides: in the same run, so that the two can be compared. */
export async function benchBuildTime(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'peer-circle-build-'));
  for (const part of COPIED) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const usual = buildIn(folder);
  multiplyGuides(join(folder, 'src/content/guides/en'));
  const many = buildIn(folder);
  rmSync(folder, { recursive: true, force: true });

  const [each, eachOfMany] = [usual, many].map(({ seconds, pages }) => (seconds / pages) * 1_000) as [
    number,
    number,
  ];
  return await Promise.resolve([
    {
      what: `building the whole site (${String(usual.pages)} pages)`,
      reach: '≤ 30 s',
      measured: `${usual.seconds.toFixed(1)} s`,
      reached: usual.seconds <= 30,
      peer: '',
    },
    {
      what: `time a page with ${String(TIMES)} × the guides (${String(many.pages)} pages), against the site as it is`,
      reach: '≤ 1 ×',
      measured: `${(eachOfMany / each).toFixed(2)} × (${eachOfMany.toFixed(0)} ms of ${each.toFixed(0)} ms)`,
      reached: eachOfMany <= each,
      peer: '',
    },
  ]);
}

function buildIn(folder: string): { readonly seconds: number; readonly pages: number } {
  const from = performance.now();
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  const seconds = (performance.now() - from) / 1_000;
  return { seconds, pages: pagesOf(join(folder, 'dist')).length };
}

/** Every page so many times, each copy under an id of its own. */
function multiplyGuides(folder: string): void {
  for (const file of readdirSync(folder)) {
    const page = readFileSync(join(folder, file), 'utf8');
    for (let copy = 2; copy <= TIMES; copy += 1) {
      const id = `${file.replace('.mdx', '').slice(0, 36)}-${String(copy)}`;
      writeFileSync(join(folder, `${id}.mdx`), page.replace(/^id: .*$/m, `id: ${id}`));
    }
  }
}
