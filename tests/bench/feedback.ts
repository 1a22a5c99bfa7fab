import type { Page } from 'playwright-core';
import { answersTo } from '../support/answers-to.ts';
import { askAt } from '../support/asked-forms.ts';
import { builtSite } from '../support/built-site.ts';
import { FORM_PAGES, weigh } from '../support/page-weight.ts';
import { beginStory } from '../support/story.ts';
import type { BenchRow } from './row.ts';

const KB = 1024;
const ANSWERS = 500;
const REACH_MS = 2_000;
const TRIES = 3;
const MOST = 45 * KB;
const MOST_TO_ANSWER = 30 * KB;

/** A form that 500 people answered; how long its asker waits until all of it is opened and drawn, and what her page weighs. */
export async function benchFeedback(): Promise<BenchRow[]> {
  const story = await beginStory({ env: { LINES_PER_MINUTE: 'off' } });
  const form = await askAt(story.host.url);
  await answersTo(
    form,
    Array.from({ length: ANSWERS }, (_, nth) => ({
      'fair-time': ((nth % 5) + 1) as 1 | 2 | 3 | 4 | 5,
      'sure-before': 2,
      'sure-now': 4,
      goal: 'yes',
      keep: `The ${nth}th thing that we should keep, in some words of one’s own.`,
    })),
  );
  await form.results.close();

  const waits: number[] = [];
  const stalls: number[] = [];
  const references: number[] = [];
  for (let nth = 0; nth < TRIES; nth += 1) {
    const asker = await story.woman(`Ada ${nth}`, 'laptop');
    await asker.page.goto(`${story.host.url}/privacy`);
    references.push(await referenceIn(asker.page));
    await watchStalls(asker.page);
    const began = performance.now();
    await asker.page.goto(`${story.host.url}/feedback/results#${form.secret}.${form.keeperSecret}`, {
      waitUntil: 'commit',
    });
    await asker.page.getByText(`The ${ANSWERS - 1}th thing that we should keep`).waitFor();
    waits.push(performance.now() - began);
    stalls.push(await longestStallOn(asker.page));
    await asker.page.close();
  }
  await story.end();

  const dist = builtSite();
  const [open, closed] = [weigh(dist, ...FORM_PAGES.open), weigh(dist, ...FORM_PAGES.closed)];
  const answering = weigh(dist, ...FORM_PAGES.answering);
  const slowest = Math.max(...waits);
  return [
    {
      what: `${ANSWERS} answers opened and drawn, slowest of ${TRIES} · longest the page stood still`,
      reach: '≤ 2 s',
      measured: `${(slowest / 1000).toFixed(2)} s · ${Math.max(...stalls).toFixed(0)} ms`,
      reached: slowest <= REACH_MS,
      peer: `${(Math.min(...references) / 1000).toFixed(2)} s bare ECDH and AES`,
    },
    {
      what: 'JS of the results page with all its parts, gzip: while open · closed',
      reach: '≤ 45 KB',
      measured: `${(open.scripts / KB).toFixed(1)} KB · ${(closed.scripts / KB).toFixed(1)} KB`,
      reached: Math.max(open.scripts, closed.scripts) <= MOST,
      peer: '',
    },
    {
      what: 'JS of the answering page with all its parts, gzip',
      reach: '≤ 30 KB',
      measured: `${(answering.scripts / KB).toFixed(1)} KB`,
      reached: answering.scripts <= MOST_TO_ANSWER,
      peer: '',
    },
  ];
}

/** What the browser itself needs to open as many boxes in the same way: an agreement of keys and a decryption each, and no more. */
function referenceIn(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
    const mine = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
    const boxes = await Promise.all(
      Array.from({ length: count }, async () => {
        const theirs = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
        const bits = await crypto.subtle.deriveBits(
          { name: 'ECDH', public: mine.publicKey },
          theirs.privateKey,
          256,
        );
        const key = await crypto.subtle.importKey('raw', bits.slice(0, 16), 'AES-GCM', false, ['encrypt']);
        const iv = new Uint8Array(12);
        return {
          point: await crypto.subtle.exportKey('raw', theirs.publicKey),
          sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(512)),
          iv,
        };
      }),
    );
    const began = performance.now();
    await Promise.all(
      boxes.map(async ({ point, sealed, iv }) => {
        const theirs = await crypto.subtle.importKey('raw', point, curve, false, []);
        const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine.privateKey, 256);
        const key = await crypto.subtle.importKey('raw', bits.slice(0, 16), 'AES-GCM', false, ['decrypt']);
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
      }),
    );
    return performance.now() - began;
  }, ANSWERS);
}

/** From the next page on, how long it stood still at most is noted. */
async function watchStalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { longest: 0 };
    new PerformanceObserver((tasks) => {
      for (const { duration } of tasks.getEntries()) noted.longest = Math.max(noted.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(globalThis, { noted });
  });
}

function longestStallOn(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { noted: { longest: number } }).noted.longest);
}
