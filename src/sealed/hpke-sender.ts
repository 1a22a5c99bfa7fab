import { join, utf8, type Bytes } from './bytes.ts';

/*
 * The sender's half of HPKE, RFC 9180, for one suite and one message: base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256,
 * AES-128-GCM. What is computed with secrets, the browser computes; here stands what goes in. The reader's half is a library.
 */

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const HASH = { name: 'HMAC', hash: 'SHA-256' };
const HASH_LENGTH = 32;

/** Names of the key agreement, and of it with key derivation and cipher: every hash begins with one, so that none serves twice. */
const KEM = join(utf8('KEM'), new Uint8Array([0, 0x10]));
const SUITE = join(utf8('HPKE'), new Uint8Array([0, 0x10, 0, 1, 0, 1]));
const MODE_BASE = new Uint8Array([0]);
const NONE: Bytes = new Uint8Array();

/** A raw point of the curve, not compressed: what it is on the wire is part of what is hashed. */
const POINT_LENGTH = 65;
const NOT_COMPRESSED = 0x04;

/** What travels: the sender's point, which belongs to this message alone, and the sealed bytes. */
export type Sealed = { readonly enc: Bytes; readonly ciphertext: Bytes };

/** What a message is bound to: the use it is made for, and where it belongs. Neither is in it. */
export type Bound = { readonly info: Bytes; readonly aad: Bytes };

/** Seals for the holder of the private half of a raw P-256 point; throws where that is no point of the curve. */
export async function sealTo(point: Bytes, plaintext: Bytes, bound: Bound): Promise<Sealed> {
  return sealToWith(await crypto.subtle.generateKey(CURVE, false, ['deriveBits']), point, plaintext, bound);
}

/** Seals with a given pair of the sender. Only test vectors choose one. */
export async function sealToWith(
  { privateKey, publicKey }: CryptoKeyPair,
  point: Bytes,
  plaintext: Bytes,
  { info, aad }: Bound,
): Promise<Sealed> {
  if (point.length !== POINT_LENGTH || point[0] !== NOT_COMPRESSED)
    throw new TypeError('This is no raw point.');
  const enc = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const reader = await crypto.subtle.importKey('raw', point, CURVE, false, []);
  const agreed = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: reader },
    privateKey,
    8 * HASH_LENGTH,
  );

  // Section 4.1: the secret that both will have.
  const root = await extract(KEM, NONE, 'eae_prk', new Uint8Array(agreed));
  const shared = await expand(KEM, root, 'shared_secret', join(enc, point), HASH_LENGTH);

  // Section 5.1: the key of this message.
  const context = join(
    MODE_BASE,
    await extract(SUITE, NONE, 'psk_id_hash', NONE),
    await extract(SUITE, NONE, 'info_hash', info),
  );
  const secret = await extract(SUITE, shared, 'secret', NONE);
  const raw = await expand(SUITE, secret, 'key', context, 16);
  const iv = await expand(SUITE, secret, 'base_nonce', context, 12);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, plaintext);
  return { enc, ciphertext: new Uint8Array(sealed) };
}

/** LabeledExtract, section 4. */
function extract(suite: Bytes, salt: Bytes, label: string, material: Bytes): Promise<Bytes> {
  // No salt is the same as zeros, and not every browser takes an empty key.
  return hmac(salt.length === 0 ? new Uint8Array(HASH_LENGTH) : salt, labeled(suite, label, material));
}

/** LabeledExpand, section 4, up to the length of one hash. */
async function expand(suite: Bytes, root: Bytes, label: string, info: Bytes, length: number): Promise<Bytes> {
  const block = join(new Uint8Array([0, length]), labeled(suite, label, info), new Uint8Array([1]));
  return (await hmac(root, block)).slice(0, length);
}

function labeled(suite: Bytes, label: string, bytes: Bytes): Bytes {
  return join(utf8('HPKE-v1'), suite, utf8(label), bytes);
}

async function hmac(key: Bytes, bytes: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, HASH, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes));
}
