import { accept, type Result } from '#domain/kernel/result.ts';
import { MAX_EVENTS_PER_ANSWER } from '#protocol/limits.ts';
import type { LogGone, LogPage, LogStore, StoredLine } from './port.ts';

type Page = Result<LogPage, LogGone>;

/** An answer that reaches from the line after `after` to the end of the log, as it was when it was asked for. */
type Remembered = { askedAt: number; after: number; answer: Promise<Page>; lines: readonly StoredLine[] };

type Options = { store: LogStore; maxAgeMs: number; maxLogs?: number };

// Someone who polls slowly is a few lines behind the others; a line never changes, so the last ones can be kept.
const LINES_FOR_STRAGGLERS = 32;

/**
 * A store that answers repeated polls of one log from memory, for at most `maxAgeMs` counted from the question, so
 * that what was erased elsewhere shows in time. What is written through it is seen at once.
 */
export function rememberReads({ store, maxAgeMs, maxLogs = 500 }: Options): LogStore {
  const remembered = new Map<string, Remembered>();

  async function read(id: string, after: number, now: number): Promise<Page> {
    const known = remembered.get(id);
    if (known && known.after <= after && now - known.askedAt < maxAgeMs && now >= known.askedAt) {
      return laterPartOf(await known.answer, after) ?? store.read(id, after, now);
    }
    const earlier = earlierLines(known?.lines ?? [], after);
    const answer = store.read(id, after, now).then((page) => withEarlier(earlier, page));
    remember(id, { askedAt: now, after: after - earlier.length, answer, lines: [] });
    return laterPartOf(await answer, after) ?? store.read(id, after, now);
  }

  function remember(id: string, fresh: Remembered): void {
    remembered.delete(id);
    remembered.set(id, fresh);
    const oldest = remembered.keys().next();
    if (remembered.size > maxLogs && !oldest.done) remembered.delete(oldest.value);
    fresh.answer.then(
      (page) => {
        fresh.lines = page.ok ? page.value.lines : [];
      },
      () => {
        if (remembered.get(id) === fresh) remembered.delete(id);
      },
    );
  }

  /** Forgets before and after: what was asked for while the write was under way may not know of it. */
  async function forgetting<Value>(id: string, write: Promise<Value>): Promise<Value> {
    remembered.delete(id);
    try {
      return await write;
    } finally {
      remembered.delete(id);
    }
  }

  return {
    read,
    create: (log, now) => forgetting(log.id, store.create(log, now)),
    append: (id, line, writer, now) => forgetting(id, store.append(id, line, writer, now)),
    setKeepers: (...args) => store.setKeepers(...args),
    extend: (id, ...rest) => forgetting(id, store.extend(id, ...rest)),
    erase: (id, ...rest) => forgetting(id, store.erase(id, ...rest)),
  };
}

/** The lines that lead up to this one without a hole, at most a few. */
function earlierLines(lines: readonly StoredLine[], after: number): StoredLine[] {
  const earlier = lines.filter((line) => line.seq <= after);
  return earlier.at(-1)?.seq === after ? earlier.slice(-LINES_FOR_STRAGGLERS) : [];
}

function withEarlier(earlier: readonly StoredLine[], page: Page): Page {
  return page.ok ? accept({ ...page.value, lines: [...earlier, ...page.value.lines] }) : page;
}

/** What of a remembered page comes after this line; null where the page stopped before the end of the log. */
function laterPartOf(page: Page, after: number): Page | null {
  if (!page.ok) return page;
  const { head, expiresAt, lines } = page.value;
  const later = lines.filter((line) => line.seq > after).slice(0, MAX_EVENTS_PER_ANSWER);
  const reachesEnd = after + later.length >= head;
  return reachesEnd || later.length === MAX_EVENTS_PER_ANSWER
    ? accept({ head, expiresAt, lines: later })
    : null;
}
