/** Who speaks: base64url of the first 9 bytes of SHA-256 over the seat's raw public key, 12 characters. */
export type SeatId = string;

/**
 * One line of a log, opened and checked: when the server stamped it, who signed it and what happened. The rules know nothing
 * of keys, so what only a key can prove has been proven before and is told in `verified`.
 */
export type Line<Event> = {
  /** 1, 2, 3 … without holes. */
  readonly seq: number;
  /** The server's stamp, epoch milliseconds; never decreases. The only clock the rules know. */
  readonly at: number;
  /** The seat that signed the line; null for a line without a signature. */
  readonly seat: SeatId | null;
  readonly event: Event;
  readonly verified?: Verified;
};

/** What a line proves beside its signature. */
export type Verified = {
  /** The public half of the recovery key that signed it too. */
  readonly recovery?: string;
  /** The hash of the random value that the line carries: base64url of SHA-256. */
  readonly commitment?: string;
};
