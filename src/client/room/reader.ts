import type { EventsPage } from '#protocol/room-responses.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import type { Failure } from '#client/api/api-call.ts';
import type { RoomApi } from '#client/api/room-api.ts';
import type { World } from '#client/browser/world.ts';

export type ReaderDeps = {
  readonly api: RoomApi;
  readonly world: World;
  /** The newest line this device has read. */
  readonly head: () => number;
  /** Takes what came; false where lines in between are missing. */
  readonly onPage: (page: EventsPage) => Promise<boolean>;
  /** Told why nothing came; false ends the reading. */
  readonly onProblem: (problem: Failure['problem']) => Promise<boolean>;
  /** How long to wait before asking again, where the server does not hold requests; ms. */
  readonly nextPollInMs: () => Promise<number>;
};

/** Keeps asking for news: one long poll at a time where the server holds requests, well-timed polls where not. */
export type Reader = {
  readonly start: () => void;
  /** Ask now. */
  readonly wake: () => void;
  /** Something has changed that says when news is likely. */
  readonly replan: () => void;
  readonly stop: () => void;
};

/** How long to wait where the plan could not be fetched. */
const UNPLANNED_MS = 2_500;

/** Why a pause came to its end. */
type Pause = 'over' | 'replanned';

/** A reader of one room's log. */
export function createReader({ api, world, ...deps }: ReaderDeps): Reader {
  let isRunning = false;
  let holdSeconds = 0;
  let isCaughtUp = false;
  let failures = 0;
  let asking: AbortController | null = null;
  let endPause: ((why: Pause) => void) | null = null;

  const pause = (ms: number) =>
    new Promise<Pause>((resolve) => {
      const callOff = world.after(ms, () => resolve('over'));
      endPause = (why) => {
        endPause = null;
        callOff();
        resolve(why);
      };
    });

  const ask = async () => {
    asking = new AbortController();
    const { signal } = asking;
    const answer = await api.read(deps.head(), isCaughtUp ? holdSeconds : 0, signal);
    asking = null;
    if (!isRunning) return;
    if (answer.ok) return take(answer.value);
    if (signal.aborted) return;
    if (await deps.onProblem(answer.problem)) await pauseAfterFailure(answer.retryAfterMs);
    else isRunning = false;
  };

  const pauseAfterFailure = async (atLeastMs = 0) => {
    failures += 1;
    isCaughtUp = false;
    if (isRunning) await pause(retryInMs(failures, world.random, atLeastMs));
  };

  const take = async (page: EventsPage) => {
    holdSeconds = page.holdSeconds;
    // With lines missing in between, asking again at once would bring the same.
    if (!(await deps.onPage(page))) return pauseAfterFailure();
    failures = 0;
    isCaughtUp = !page.more;
    if (isCaughtUp && holdSeconds === 0) await rest();
  };

  /** Wait until it is time to ask again, by what is known when it is. */
  const rest = async () => {
    let why: Pause = 'replanned';
    while (isRunning && why === 'replanned')
      why = await pause(await deps.nextPollInMs().catch(() => UNPLANNED_MS));
  };

  const run = async () => {
    while (isRunning) await ask().catch(() => pauseAfterFailure());
  };

  return {
    start: () => {
      if (isRunning) return;
      isRunning = true;
      void run();
    },
    replan: () => {
      if (failures === 0) endPause?.('replanned');
    },
    wake: () => {
      failures = 0;
      // An answer that is being held may belong to a connection that died while the device slept.
      isCaughtUp = false;
      asking?.abort();
      endPause?.('over');
    },
    stop: () => {
      isRunning = false;
      asking?.abort();
      endPause?.('over');
    },
  };
}
