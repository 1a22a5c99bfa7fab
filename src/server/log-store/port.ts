import type { NewLine } from '#protocol/requests.ts';
import type { Result } from '#domain/kernel/result.ts';

/** Why a log has nothing to give: it never existed or has expired, or a keeper erased it. */
export type LogGone = 'no-such-room' | 'room-closed';

/** A log as its maker asks for it. Verifiers only: no store ever sees a token. */
export type NewLog = {
  id: string;
  writeVerifier: string;
  keeperVerifier: string;
  ttlSeconds: number;
  first: NewLine;
};

/** A stored line. `at` is the server's stamp in epoch ms and never decreases with `seq`. */
export type StoredLine = { seq: number; at: number; box: string };

/** What was kept of a line; `isNew` is false where the same key had been kept before. */
export type Appended = { seq: number; at: number; isNew: boolean };

/** A stretch of a log: at most 500 lines after the one that was asked for, without holes. */
export type LogPage = { head: number; expiresAt: number; lines: StoredLine[] };

/** What the writer of a line can show. `keeper` opens the last hundred places. */
export type Writer = { writeVerifier: string; keeperVerifier: string | null };

/**
 * Sealed, ordered, expiring logs. Every instant comes in as `now` (epoch ms), so that a store has no clock of its own.
 * A refusal is a value; a store that cannot be reached throws, and then nothing is known to be written.
 */
export type LogStore = {
  /** Opens a log with its first line. An id is used once: refused also for 90 days after expiry or erasure. */
  create(log: NewLog, now: number): Promise<Result<{ at: number; expiresAt: number }, 'room-exists'>>;
  /** Adds a line at the end, exactly once for each key. When it answers, the line is kept. */
  append(
    id: string,
    line: NewLine,
    writer: Writer,
    now: number,
  ): Promise<Result<Appended, LogGone | 'wrong-token' | 'room-full'>>;
  /** The lines after `after`; beyond the end there are none, and `head` says where the end is. */
  read(id: string, after: number, now: number): Promise<Result<LogPage, LogGone>>;
  /** Replaces the whole list of keepers; of two at once, the last one wins. */
  setKeepers(
    id: string,
    keeperVerifier: string,
    keeperVerifiers: readonly string[],
    now: number,
  ): Promise<Result<null, LogGone | 'wrong-token'>>;
  /** Keeps the log this long from now; answers when it expires. */
  extend(
    id: string,
    keeperVerifier: string,
    ttlSeconds: number,
    now: number,
  ): Promise<Result<{ expiresAt: number }, LogGone | 'wrong-token'>>;
  /** Removes every line at once and for good; only a tombstone stays, which says that the id was used. */
  erase(id: string, keeperVerifier: string, now: number): Promise<Result<null, LogGone | 'wrong-token'>>;
};
