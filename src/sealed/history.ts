import { join, sha256, toBase64Url, type Bytes } from './bytes.ts';

/** The hash of a history without lines: 32 zero bytes. */
export const NO_HISTORY: Bytes = new Uint8Array(32);

/** The hash of a history with one more line: SHA-256 over the hash so far and the bytes of the line's box. */
export async function grow(history: Bytes, box: Bytes): Promise<Bytes> {
  return sha256(join(history, box));
}

/** How a history is told to others: base64url of the first 9 bytes of its hash. */
export function digestOf(history: Bytes): string {
  return toBase64Url(history.slice(0, 9));
}
