import type { Failure } from '#client/api/api-call.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import type { Results, FormResults } from './form-results.ts';
import { createWatchable, type Watchable } from '#client/browser/watchable.ts';
import type { World } from '#client/browser/world.ts';

/** What an asker's page knows at the moment. */
export type Watched = {
  /** What was found last; it stays while the network is away. Null before the first answer. */
  readonly results: Exclude<Results, { status: 'unanswered' }> | null;
  /** Why the newest look came to nothing; null where it did not. */
  readonly problem: Failure['problem'] | null;
  /** How far the opening of the answers is, while they are being opened. */
  readonly opening: { readonly opened: number; readonly of: number } | null;
};

/** A form as its asker's page follows it. */
export type ResultsWatch = {
  readonly watched: Watchable<Watched>;
  readonly look: () => Promise<void>;
  /** Closes the form for good; the problem where it is not closed after that. */
  readonly close: () => Promise<Failure['problem'] | null>;
  /** Deletes the form with all its answers; the problem where it is still there after that. */
  readonly erase: () => Promise<Failure['problem'] | null>;
  readonly stop: () => void;
};

/** How often it looks while the form is open and the page is seen; ms. */
export const LOOK_EVERY_MS = 20_000;

/** Looks at a form now, every 20 seconds while it is open and the page is seen, and whenever the page is seen again. */
export function watchResults(form: FormResults, world: World): ResultsWatch {
  const watched = createWatchable<Watched>({ results: null, problem: null, opening: null });
  let callOff: () => void = () => undefined;
  let looking: Promise<void> | null = null;
  let failures = 0;

  const isOver = ({ results, problem }: Watched) =>
    results !== null && results.status !== 'open' && problem === null;

  const lookOnce = async () => {
    const found = await form.look((opened, of) => {
      watched.set({ ...watched.now(), opening: { opened, of } });
    });
    if (found.status === 'unanswered') {
      failures += 1;
      watched.set({ ...watched.now(), problem: found.problem, opening: null });
      return;
    }
    failures = 0;
    watched.set({ results: found, problem: null, opening: null });
  };

  const look = async () => {
    callOff();
    looking ??= lookOnce().finally(() => {
      looking = null;
      if (isOver(watched.now())) return;
      const waitMs = failures === 0 ? LOOK_EVERY_MS : retryInMs(failures, world.random, 0);
      // Called off first: another look at the same time has planned the next one, too.
      callOff();
      callOff = world.after(waitMs, () => world.isVisible() && void look());
    });
    await looking;
  };

  const stopWaking = world.onWake(() => {
    if (!isOver(watched.now())) void look();
  });
  void look();

  return {
    watched,
    look,
    close: async () => {
      const problem = await form.close();
      await looking;
      // An answer that got lost on its way back may have closed it all the same.
      await look();
      return watched.now().results?.status === 'open' ? (problem ?? watched.now().problem) : null;
    },
    erase: async () => {
      const outcome = await form.erase();
      // An answer that got lost on its way back may have deleted it all the same.
      const problem = outcome === 'form-closed' ? null : outcome;
      await looking;
      if (problem === null) watched.set({ results: { status: 'erased' }, problem: null, opening: null });
      return problem;
    },
    stop: () => {
      callOff();
      stopWaking();
    },
  };
}
