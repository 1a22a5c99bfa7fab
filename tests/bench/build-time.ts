import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../support/library-site.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';
import type { BenchRow } from './row.ts';

const TIMES = 10;

/** How long the whole site takes to build, and with ten times the guides: in the same run, so that the two can be compared. */
export async function benchBuildTime(): Promise<BenchRow[]> {
  const copy = copySite();
  const usual = buildIn(copy);
  multiplyGuides(join(copy.folder, 'src/content/guides/en'));
  const many = buildIn(copy);
  copy.remove();

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

function buildIn({ folder, build }: SiteCopy): { readonly seconds: number; readonly pages: number } {
  const from = performance.now();
  build();
  const seconds = (performance.now() - from) / 1_000;
  return { seconds, pages: pagesOf(join(folder, 'dist')).length };
}

/** This many more pages of running text: each has a text of the library under an id of its own. */
function multiplyGuides(folder: string): void {
  const pages = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const parts = pages.map((page) => /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? []);
  // Pages of this kind have no number among the others, so there may be as many as one likes.
  const [, matter = ''] = parts.find(([, matter = '']) => matter.includes('kind: reference')) ?? [];
  const texts = parts.filter(([, matter = '']) => !matter.includes('kind: challenge'));
  for (let copy = 0; copy < pages.length * (TIMES - 1); copy += 1) {
    const id = `copy-${String(copy)}`;
    const [, , text = ''] = texts[copy % texts.length] ?? [];
    writeFileSync(
      join(folder, `${id}.mdx`),
      `---\n${matter.replace(/^id: .*$/m, `id: ${id}`)}\n---\n${text}`,
    );
  }
}
