import { beginStory, join, openRoom, untilPeople, type Woman } from '../support/story.ts';
import { percentile } from './bench-room.ts';
import type { BenchRow } from './row.ts';

const SCREENS = 6;
const PRESSES = 60;
const WARM_UP = 6;
const REACH_MS = { p50: 45, p95: 70 };

/** Where a press is at each moment on its way to a screen; epoch ms. */
type Way = {
  pressed: number;
  /** The line was sealed, signed and put in the outbox, and leaves the device. */
  leaves: number;
  /** The answer of the held read has reached the other screen. */
  arrives: number;
  /** Opened, verified, folded and drawn into the page. */
  drawn: number;
  painted: number;
};

const STAGES = {
  'sealed and kept': ['pressed', 'leaves'],
  'stored and sent on': ['leaves', 'arrives'],
  'opened and drawn': ['arrives', 'drawn'],
  painted: ['drawn', 'painted'],
} as const satisfies Record<string, readonly [keyof Way, keyof Way]>;

/** From a press on one screen to the paint on the last of six, in real browsers, each in a profile of its own. */
export async function benchScreensLatency(): Promise<BenchRow[]> {
  const story = await beginStory();
  const ada = await story.woman('Ada', 'laptop');
  const link = await openRoom(story, ada);
  const others: Woman[] = [];
  for (let nth = 2; nth <= SCREENS; nth += 1) {
    const woman = await story.woman(`Screen ${nth}`, 'laptop');
    await join(woman, link);
    others.push(woman);
  }
  await untilPeople(ada, SCREENS);
  await ada.button('Start a round').click();
  await ada.page.getByRole('dialog').getByRole('button', { name: 'Start a round', exact: true }).click();
  await ada.button('Pause').waitFor();
  for (const { page } of others)
    await page.getByRole('status').filter({ hasText: 'is speaking' }).first().waitFor({ state: 'attached' });

  const ways: Way[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    const isPause = press % 2 === 0;
    const painted = Promise.all(others.map(({ page }) => page.evaluate(paintOf, isPause)));
    // Every screen watches before the press, so that none is measured from too late.
    await Promise.all(others.map(({ page }) => page.evaluate(() => undefined)));
    const pressed = await ada.page.evaluate(
      (label) => {
        performance.clearResourceTimings();
        const button = [...document.querySelectorAll('button')].find(
          (each) => each.textContent.trim() === label,
        );
        const now = performance.timeOrigin + performance.now();
        button?.click();
        return now;
      },
      isPause ? 'Pause' : 'Resume',
    );
    const last = (await painted).reduce((one, other) => (other.painted > one.painted ? other : one));
    await ada.button(isPause ? 'Resume' : 'Pause').waitFor();
    const leaves = await ada.page.evaluate(sentAt);
    if (press >= WARM_UP) ways.push({ pressed, leaves, ...last });
  }
  await story.end();

  const took = (from: keyof Way, to: keyof Way) => ways.map((way) => way[to] - way[from]);
  const [p50, p95] = [
    percentile(took('pressed', 'painted'), 0.5),
    percentile(took('pressed', 'painted'), 0.95),
  ];
  return [
    {
      what: 'Node host: click to the last of 6 screens, p95 (p50)',
      reach: `≤ ${REACH_MS.p95} ms (${REACH_MS.p50} ms)`,
      measured: `${p95.toFixed(1)} ms (${p50.toFixed(1)} ms)`,
      reached: p95 <= REACH_MS.p95 && p50 <= REACH_MS.p50,
      peer: '83 ms',
    },
    ...Object.entries(STAGES).map(([stage, [from, to]]) => ({
      what: `  of it, ${stage}, p95 (p50)`,
      reach: '',
      measured: `${percentile(took(from, to), 0.95).toFixed(1)} ms (${percentile(took(from, to), 0.5).toFixed(1)} ms)`,
      reached: true,
      peer: '',
    })),
  ];
}

/** When the line of the newest press left this device; epoch ms. Passed to the page as text, so it stands alone. */
function sentAt(): number {
  const sent = performance
    .getEntriesByType('resource')
    .filter(
      (entry) =>
        entry instanceof PerformanceResourceTiming && new URL(entry.name).pathname.endsWith('/events'),
    )
    .filter((entry) => new URL(entry.name).search === '');
  return performance.timeOrigin + sent[0]!.startTime;
}

/** When this screen was told, drew and painted that the round stands still, or continues. */
function paintOf(isPaused: boolean): Promise<Pick<Way, 'arrives' | 'drawn' | 'painted'>> {
  performance.clearResourceTimings();
  const shows = () => document.querySelector('[data-timer]')?.getAttribute('data-timer') === 'paused';
  const now = () => performance.timeOrigin + performance.now();
  const arrivedAt = () => {
    const reads = performance.getEntriesByType('resource');
    return performance.timeOrigin + (reads[0] as PerformanceResourceTiming).responseEnd;
  };
  return new Promise((resolve) => {
    const settle = () => {
      if (shows() !== isPaused) return;
      observer.disconnect();
      const drawn = now();
      requestAnimationFrame(() => {
        const painted = now();
        // The browser lists a request a moment after it is over.
        setTimeout(() => resolve({ arrives: arrivedAt(), drawn, painted }), 100);
      });
    };
    const observer = new MutationObserver(settle);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    settle();
  });
}
