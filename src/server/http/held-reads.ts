import type { HttpResponse } from './call.ts';

/** What there is after a line: the end of the log as it is now (null where it is gone), and how to say so. */
export type ReadPage = (id: string, after: number) => Promise<{ head: number | null; answer: HttpResponse }>;

type Reader = {
  after: number;
  until: number;
  answer: (answer: HttpResponse) => void;
  fail: (error: unknown) => void;
};

/** A log someone waits at, or has just waited at. `head` is where it ended when it was looked at last. */
type Watched = { readers: Set<Reader>; head: number | null; timer: NodeJS.Timeout };

/** Reads that wait for something to be said. */
export type HeldReads = {
  /** The page after a line, as soon as there is one, at the latest after `waitMs`. */
  read(id: string, after: number, waitMs: number, onGone: (gone: () => void) => void): Promise<HttpResponse>;
  /** Something happened in the log: everyone who waits is told now. */
  wake(id: string): void;
  /** Answers everyone with what there is, and holds no one from now on; for a server that is going away. */
  release(): void;
};

type Deps = { readPage: ReadPage; now: () => number; recheckMs: number };

/**
 * Holds reads. What is written through this process wakes them at once; what another process wrote is found by looking
 * again every `recheckMs`, once for all readers of a log. Readers who wait for the same line share one answer, and who
 * comes back for the next line while others wait for it joins them without a look into the store.
 */
export function createHeldReads({ readPage, now, recheckMs }: Deps): HeldReads {
  const watched = new Map<string, Watched>();
  let isReleased = false;

  function watch(id: string): Watched {
    const known = watched.get(id);
    if (known) return known;
    const log: Watched = { readers: new Set(), head: null, timer: setInterval(recheck, recheckMs) };
    log.timer.unref();
    watched.set(id, log);
    return log;

    function recheck(): void {
      if (log.readers.size > 0) {
        void tell(id, log, now() + recheckMs / 2);
        return;
      }
      clearInterval(log.timer);
      watched.delete(id);
    }
  }

  /** Looks once for each line someone waits for; answers where there is news, or where the time is over by `overAt`. */
  async function tell(id: string, log: Watched, overAt: number): Promise<void> {
    const waiting = [...log.readers];
    for (const after of new Set(waiting.map((reader) => reader.after))) {
      const alike = waiting.filter((reader) => reader.after === after);
      try {
        const { head, answer } = await readPage(id, after);
        learn(log, head);
        for (const reader of alike) {
          if (head !== null && head <= after && reader.until > overAt) continue;
          if (log.readers.delete(reader)) reader.answer(answer);
        }
      } catch (error) {
        for (const reader of alike) {
          if (log.readers.delete(reader)) reader.fail(error);
        }
      }
    }
    // A read that came while we were looking may have missed what we saw.
    const { head } = log;
    if (head !== null && [...log.readers].some((reader) => reader.after < head)) await tell(id, log, overAt);
  }

  return {
    read: async (id, after, waitMs, onGone) => {
      if (waitMs <= 0 || isReleased) return (await readPage(id, after)).answer;
      const log = watch(id);
      const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
      const reader = { after, until: now() + waitMs, answer: resolve, fail: reject };
      // It may fail while its own first look is still under way, and no one listens yet.
      promise.catch(() => undefined);
      // Waiting begins before looking, so that nothing is said unheard in between.
      log.readers.add(reader);
      onGone(() => log.readers.delete(reader));
      if (log.head === after) return promise;
      try {
        const { head, answer } = await readPage(id, after);
        learn(log, head);
        if (head !== null && head <= after) return await promise;
        log.readers.delete(reader);
        return answer;
      } catch (error) {
        log.readers.delete(reader);
        throw error;
      }
    },
    wake: (id) => {
      const log = watched.get(id);
      if (!log) return;
      // Until we have looked, no one may rely on where the log ended.
      log.head = null;
      void tell(id, log, now());
    },
    release: () => {
      isReleased = true;
      for (const [id, log] of watched) void tell(id, log, Number.POSITIVE_INFINITY);
    },
  };
}

/** A log only grows: a look that began earlier and ended later must not take its end back. */
function learn(log: Watched, head: number | null): void {
  log.head = head === null ? null : Math.max(head, log.head ?? 0);
}
