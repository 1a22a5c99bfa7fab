import type { RoomEvent } from '#domain/rulebook/event.ts';

/** Who speaks: base64url of the first 9 bytes of SHA-256 over the seat's raw public key, 12 characters. */
export type SeatId = string;

/**
 * One line of the log, opened and checked: when the server stamped it, who signed it and what happened. The rules
 * know nothing of keys, so what only a key can show has been shown before and is told in `shown`.
 */
export type Line = {
  /** 1, 2, 3 … without holes. */
  readonly seq: number;
  /** The server's stamp, epoch milliseconds; never decreases. The only clock the rules know. */
  readonly at: number;
  /** The seat that signed the line; null for a line without a signature. */
  readonly seat: SeatId | null;
  readonly event: RoomEvent;
  readonly shown?: Shown;
};

/** What a line proves beside its signature. */
export type Shown = {
  /** The public half of the recovery key that signed it too. */
  readonly recovery?: string;
  /** The hash of the random value that the line carries: base64url of SHA-256. */
  readonly commitment?: string;
};
