import { beginStory, join, openRoom, untilPeople, type Woman } from '../support/story.ts';
import { percentile } from './bench-room.ts';
import type { BenchRow } from './row.ts';

const SCREENS = 6;
const PRESSES = 60;
const WARM_UP = 6;
const REACH_MS = 80;

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

  const delays: number[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    const isPause = press % 2 === 0;
    const painted = Promise.all(others.map(({ page }) => page.evaluate(paintOf, isPause)));
    // Every screen watches before the press, so that none is measured from too late.
    await Promise.all(others.map(({ page }) => page.evaluate(() => undefined)));
    const pressedAt = await ada.page.evaluate(
      (label) => {
        const button = [...document.querySelectorAll('button')].find(
          (each) => each.textContent.trim() === label,
        );
        button?.click();
        return performance.timeOrigin + performance.now();
      },
      isPause ? 'Pause' : 'Resume',
    );
    const delay = Math.max(...(await painted)) - pressedAt;
    if (press >= WARM_UP) delays.push(delay);
  }
  await story.end();

  const p95 = percentile(delays, 0.95);
  return [
    {
      what: 'Node host: click to the last of 6 screens, p95 (p50)',
      reach: `≤ ${REACH_MS} ms`,
      measured: `${p95.toFixed(1)} ms (${percentile(delays, 0.5).toFixed(1)} ms)`,
      reached: p95 <= REACH_MS,
      peer: '83 ms',
    },
  ];
}

/** When this screen has painted that the round stands still, or continues; epoch ms. */
function paintOf(isPaused: boolean): Promise<number> {
  const shows = () => document.querySelector('[data-timer]')?.getAttribute('data-timer') === 'paused';
  return new Promise((resolve) => {
    const settle = () => {
      if (shows() !== isPaused) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    const observer = new MutationObserver(settle);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    settle();
  });
}
