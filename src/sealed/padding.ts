import { PLAINTEXT_BYTES } from '#protocol/limits.ts';
import type { Bytes } from './bytes.ts';

/** A plaintext filled with spaces up to the next of four sizes, so that its length says little; throws where it is larger. */
export function padded(plaintext: Bytes): Bytes {
  const bucket = PLAINTEXT_BYTES.find((size) => plaintext.length <= size);
  if (bucket === undefined) throw new RangeError('This is larger than a box.');
  const filled = new Uint8Array(bucket).fill(0x20);
  filled.set(plaintext);
  return filled;
}
