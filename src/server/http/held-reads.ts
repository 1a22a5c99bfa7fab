import type { Answer } from './call.ts';

/** Answers what there is after a line; `hasNews` is false where it is only the empty page. */
export type ReadPage = (id: string, after: number) => Promise<{ hasNews: boolean; answer: Answer }>;

type Reader = {
  after: number;
  until: number;
  answer: (answer: Answer) => void;
  fail: (error: unknown) => void;
};
type Watched = { readers: Set<Reader>; timer: NodeJS.Timeout };

/** Reads that wait for something to be said. */
export type HeldReads = {
  /** The page after a line, as soon as there is one, at the latest after `waitMs`. */
  read(id: string, after: number, waitMs: number, onGone: (gone: () => void) => void): Promise<Answer>;
  /** Something happened in the log: everybody who waits is told now. */
  wake(id: string): void;
  /** Answers everybody with what there is; for a server that is going away. */
  release(): void;
};

type Deps = { readPage: ReadPage; now: () => number; recheckMs: number };

/**
 * Holds reads. What is written through this process wakes them at once; what another process wrote is found by looking
 * again every `recheckMs`, once for all readers of a log. Readers who wait for the same line share one answer.
 */
export function createHeldReads({ readPage, now, recheckMs }: Deps): HeldReads {
  const watched = new Map<string, Watched>();

  function watch(id: string): Watched {
    const known = watched.get(id);
    if (known) return known;
    const timer = setInterval(() => void check(id, now() + recheckMs / 2), recheckMs);
    timer.unref();
    const fresh = { readers: new Set<Reader>(), timer };
    watched.set(id, fresh);
    return fresh;
  }

  function leave(id: string, reader: Reader): void {
    const room = watched.get(id);
    if (!room?.readers.delete(reader) || room.readers.size > 0) return;
    clearInterval(room.timer);
    watched.delete(id);
  }

  /** Answers those for whom there is news, and those whose time is over by `overAt`. */
  async function check(id: string, overAt: number): Promise<void> {
    const readers = [...(watched.get(id)?.readers ?? [])];
    for (const after of new Set(readers.map((reader) => reader.after))) {
      const alike = readers.filter((reader) => reader.after === after);
      try {
        const { hasNews, answer } = await readPage(id, after);
        for (const reader of alike) {
          if (!hasNews && reader.until > overAt) continue;
          leave(id, reader);
          reader.answer(answer);
        }
      } catch (error) {
        for (const reader of alike) {
          leave(id, reader);
          reader.fail(error);
        }
      }
    }
  }

  return {
    read: async (id, after, waitMs, onGone) => {
      if (waitMs <= 0) return (await readPage(id, after)).answer;
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const reader = { after, until: now() + waitMs, answer: resolve, fail: reject };
      // Waiting begins before looking, so that nothing is said unheard in between.
      watch(id).readers.add(reader);
      onGone(() => leave(id, reader));
      const { hasNews, answer } = await readPage(id, after).catch((error: unknown) => {
        leave(id, reader);
        throw error;
      });
      if (!hasNews) return promise;
      leave(id, reader);
      return answer;
    },
    wake: (id) => void check(id, now()),
    release: () => {
      for (const id of watched.keys()) void check(id, Number.POSITIVE_INFINITY);
    },
  };
}
