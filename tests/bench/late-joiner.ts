import { createSeatKey } from '#sealed/seat-key.ts';
import { ownClient } from '../support/own-client.ts';
import { beginStory, openRoom } from '../support/story.ts';
import type { BenchRow } from './row.ts';

const LINES = 2_000;
const PEOPLE = 8;
const REACH_MS = 2_000;
const TRIES = 5;

/** A room in which 2 000 lines have been signed by eight people; how long someone new waits until she can come in. */
export async function benchLateJoiner(): Promise<BenchRow[]> {
  const story = await beginStory({ env: { LINES_PER_MINUTE: 'off' } });
  const ada = await story.woman('Ada', 'laptop');
  const link = await openRoom(story, ada);
  const client = await ownClient(link);
  const seats = await Promise.all(Array.from({ length: PEOPLE }, createSeatKey));
  for (const [nth, seat] of seats.entries()) {
    await client.say({ type: 'seat-taken', name: `Person ${nth}` }, seat);
  }
  for (let line = PEOPLE + 1; line < LINES; line += 1) {
    const nth = line % PEOPLE;
    await client.say({ type: 'seat-renamed', name: `Person ${nth} the ${line}th` }, seats[nth]);
  }
  await ada.page.close();

  const waits: number[] = [];
  for (let nth = 0; nth < TRIES; nth += 1) {
    const late = await story.woman(`Late ${nth}`);
    await late.page.goto(`${story.host.url}/privacy`);
    const began = performance.now();
    await late.page.goto(link, { waitUntil: 'commit' });
    await late.button('Come in').waitFor();
    waits.push(performance.now() - began);
    await late.page.close();
  }
  await story.end();
  const slowest = Math.max(...waits);
  return [
    {
      what: `a room of ${LINES} lines: to interactive for a late joiner, slowest of ${TRIES}`,
      reach: '≤ 2 s',
      measured: `${(slowest / 1000).toFixed(2)} s`,
      reached: slowest <= REACH_MS,
      peer: '',
    },
  ];
}
