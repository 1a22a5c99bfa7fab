import { sha256, toBase64Url, utf8, type Bytes } from './bytes.ts';

/** What a room's link gives: where the log lies, the key that opens it, and the right to write in it. */
export type RoomKeys = {
  readonly id: string;
  readonly key: CryptoKey;
  readonly writeToken: string;
  readonly writeVerifier: string;
};

/** What a facilitator's secret gives: the right to keep, extend and erase, and the key that wraps the recovery key. */
export type KeeperKeys = {
  readonly managementKey: string;
  readonly keeperVerifier: string;
  readonly recoverKey: CryptoKey;
};

/** Everything that the room secret is good for. */
export async function deriveRoomKeys(secret: string): Promise<RoomKeys> {
  const [id, key, write] = await Promise.all([
    derive(secret, 'id', 16),
    derive(secret, 'key', 32),
    derive(secret, 'write', 32),
  ]);
  const writeToken = toBase64Url(write);
  return {
    id: toBase64Url(id),
    key: await importAesKey(key),
    writeToken,
    writeVerifier: await verifierOf(writeToken),
  };
}

/** Everything that a keeper secret is good for. */
export async function deriveKeeperKeys(keeperSecret: string): Promise<KeeperKeys> {
  const [keeper, recover] = await Promise.all([
    derive(keeperSecret, 'keeper', 32),
    derive(keeperSecret, 'recover', 32),
  ]);
  const managementKey = toBase64Url(keeper);
  return {
    managementKey,
    keeperVerifier: await verifierOf(managementKey),
    recoverKey: await importAesKey(recover),
  };
}

/** HKDF-SHA-256 with an empty salt; `n` bytes for one purpose of one secret. */
export async function derive(secret: string, purpose: string, n: number): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveBits']);
  const params = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8(`peer-circle/v1/${purpose}`),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(params, material, n * 8));
}

/**
 * What the server keeps of a token, or a room of a random value: base64url of SHA-256 over its characters. The server has its
 * own `verifierOf` on purpose: it may not import what touches keys, and here it has to be asynchronous.
 */
export async function verifierOf(token: string): Promise<string> {
  return toBase64Url(await sha256(utf8(token)));
}

function importAesKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
