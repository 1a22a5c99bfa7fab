import { BOX_BYTES, BOX_VERSION } from '#protocol/limits.ts';
import { fromBase64Url, fromUtf8, join, toBase64Url, utf8, type Bytes } from './bytes.ts';
import type { RoomKeys } from './derive.ts';
import { padded } from './padding.ts';

const NONCE_LENGTH = 12;
const BOX_LENGTHS: readonly number[] = BOX_BYTES;

/** A sealed box as it travels, and its bytes, over which the history is hashed. */
export type Box = { readonly text: string; readonly bytes: Bytes };

/** Seal a JSON text; throws where it is larger than a box. No one without the room's key can open it. */
export async function sealBox(keys: RoomKeys, json: string): Promise<Box> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  return sealBoxWith(keys, nonce, json);
}

/** Seal with a given nonce. Only test vectors choose one. */
export async function sealBoxWith(keys: RoomKeys, nonce: Bytes, json: string): Promise<Box> {
  const sealed = await crypto.subtle.encrypt(paramsOf(keys, nonce), keys.key, padded(utf8(json)));
  const bytes = join(new Uint8Array([BOX_VERSION]), nonce, new Uint8Array(sealed));
  return { text: toBase64Url(bytes), bytes };
}

/** The bytes of a box as it came; undefined where it can't be one. */
export function readBox(text: string): Bytes | undefined {
  const bytes = fromBase64Url(text);
  return bytes && BOX_LENGTHS.includes(bytes.length) && bytes[0] === BOX_VERSION ? bytes : undefined;
}

/** The JSON text in a box; undefined where it does not open with this room's key. Never throws. */
export async function openBox(keys: RoomKeys, bytes: Bytes): Promise<string | undefined> {
  try {
    const nonce = bytes.subarray(1, 1 + NONCE_LENGTH);
    const opened = await crypto.subtle.decrypt(
      paramsOf(keys, nonce),
      keys.key,
      bytes.subarray(1 + NONCE_LENGTH),
    );
    return fromUtf8(new Uint8Array(opened));
  } catch {
    return undefined;
  }
}

function paramsOf(keys: RoomKeys, iv: Bytes) {
  return { name: 'AES-GCM', iv, additionalData: utf8(keys.id) };
}
