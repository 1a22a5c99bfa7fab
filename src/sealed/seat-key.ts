import { fromBase64Url, sha256, toBase64Url, utf8, type Bytes } from './bytes.ts';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const WITH_SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** What makes a device one seat of a room. The private half can be used but not read out, here or anywhere. */
export type SeatKey = { readonly seat: string; readonly pub: string; readonly privateKey: CryptoKey };

/** A new seat for this device. */
export async function createSeatKey(): Promise<SeatKey> {
  const pair = await crypto.subtle.generateKey(P256, false, ['sign', 'verify']);
  const pub = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return { seat: await seatIdOf(pub), pub, privateKey: pair.privateKey };
}

/** The seat that a public key speaks for: base64url of the first 9 bytes of SHA-256 over it. */
export async function seatIdOf(pub: string): Promise<string> {
  const digest = await sha256(fromBase64Url(pub) ?? new Uint8Array());
  return toBase64Url(digest.slice(0, 9));
}

/** The bytes that a signature on a line covers. */
export function signedBytes(logId: string, say: string): Bytes {
  return utf8(`peer-circle/v1/line\n${logId}\n${say}`);
}

/** Sign what is said in a log; base64url of r‖s. */
export async function sign(privateKey: CryptoKey, logId: string, say: string): Promise<string> {
  const signature = await crypto.subtle.sign(WITH_SHA256, privateKey, signedBytes(logId, say));
  return toBase64Url(new Uint8Array(signature));
}

/** Whether the holder of a public key said this in this log. Never throws. */
export async function verify(key: CryptoKey, sig: string, logId: string, say: string): Promise<boolean> {
  const signature = fromBase64Url(sig);
  if (signature?.length !== 64) return false;
  return crypto.subtle.verify(WITH_SHA256, key, signature, signedBytes(logId, say));
}

/** A public key as it travels, ready to verify with; undefined where it is not a point on the curve. */
export async function importPublicKey(pub: string): Promise<CryptoKey | undefined> {
  const raw = fromBase64Url(pub);
  if (raw?.length !== 65 || raw[0] !== 4) return undefined;
  try {
    return await crypto.subtle.importKey('raw', raw, P256, false, ['verify']);
  } catch {
    return undefined;
  }
}
