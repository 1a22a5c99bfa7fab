import type { Pace } from '#domain/facts/pace.ts';

/** One moment on one screen, as far as it matters for when to ask the server again. */
export type Moment = {
  readonly now: number;
  readonly visible: boolean;
  readonly pace: Pace;
  /** The server's stamps of the newest lines, this screen's own too, oldest first; 20 are enough. */
  readonly recent: readonly number[];
  /** When this screen was opened or last came back into view: someone who comes to look expects something. */
  readonly attendedAt: number;
};
