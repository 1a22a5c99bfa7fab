import { drawNumber } from '#sealed/mint.ts';

/** The browser around a session, as far as it matters to it. Tests bring their own. */
export type World = {
  readonly fetch: typeof fetch;
  /** Local time in ms that never goes back. */
  readonly localNow: () => number;
  /** Calls back after this many ms; the answer calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly isVisible: () => boolean;
  /** Calls back whenever news should be asked for at once: shown again, in focus, back from the cache, on or off line. */
  readonly onWake: (callback: () => void) => () => void;
  /** A number drawn evenly from 0 to 1 by a secure source. */
  readonly random: () => number;
};

/** The real browser. */
export function browserWorld(): World {
  return {
    fetch: (input, init) => fetch(input, init),
    localNow: () => performance.timeOrigin + performance.now(),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    isVisible: () => document.visibilityState === 'visible',
    onWake: (callback) => {
      const ifVisible = () => {
        if (document.visibilityState === 'visible') callback();
      };
      const stops = [
        listen(document, 'visibilitychange', ifVisible),
        // Offline too: asked now, it is known at once that nothing comes, and not when a held answer is overdue.
        ...['focus', 'pageshow', 'online', 'offline'].map((type) => listen(window, type, callback)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    random: drawNumber,
  };
}

function listen(target: EventTarget, type: string, callback: () => void): () => void {
  target.addEventListener(type, callback);
  return () => target.removeEventListener(type, callback);
}
