import { launchChromium } from '../support/chromium.ts';
import { startHost } from '../support/host.ts';
import { allPages } from '../support/content/read.ts';
import { pathOf } from '../../src/library/paths.ts';
import type { BenchRow } from './row.ts';

const KB = 1024;
const MOST = 100 * KB;
/** The script by which a page can be left at once, on the pages that have it. */
const WAY_OUT = 'QuickExit';

/** What a browser fetches for each challenge guide with nothing kept from before, fonts included; the heaviest one counts. */
export async function benchLibraryWeight(): Promise<BenchRow[]> {
  const [host, browser] = await Promise.all([startHost(), launchChromium()]);
  const weights: { id: string; wire: number; scripts: number }[] = [];
  for (const { data } of allPages().filter(({ data }) => data.kind === 'challenge')) {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    let wire = 0;
    let scripts = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      wire += encodedDataLength;
    });
    devtools.on('Network.requestWillBeSent', ({ type, request }) => {
      if (type === 'Script' && !request.url.includes(WAY_OUT)) scripts += 1;
    });
    await page.goto(`${host.url}${pathOf(data)}`, { waitUntil: 'networkidle' });
    weights.push({ id: data.id, wire, scripts });
    await page.context().close();
  }
  await browser.close();
  await host.stop();

  const heaviest = weights.toSorted((one, other) => other.wire - one.wire)[0]!;
  const scripts = weights.reduce((sum, page) => sum + page.scripts, 0);
  return [
    {
      what: `heaviest challenge guide on the wire, fonts included (${heaviest.id})`,
      reach: '≤ 100 KB',
      measured: `${(heaviest.wire / KB).toFixed(1)} KB`,
      reached: heaviest.wire <= MOST,
      peer: '',
    },
    {
      what: 'scripts fetched by all challenge guides before anyone searches, the way out left aside',
      reach: '0',
      measured: String(scripts),
      reached: scripts === 0,
      peer: '',
    },
  ];
}
