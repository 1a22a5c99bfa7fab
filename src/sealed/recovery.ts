import { fromBase64Url, join, toBase64Url } from './bytes.ts';
import type { KeeperKeys } from './derive.ts';
import { importPublicKey, sign, verify } from './seat-key.ts';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const NONCE_LENGTH = 12;

/** A room's recovery key: the public half, and the private half that only the private link unwraps. */
export type WrappedRecovery = { readonly pub: string; readonly wrapped: string };

/** A new recovery key, wrapped under a keeper secret. */
export async function createRecovery(keeper: KeeperKeys): Promise<WrappedRecovery> {
  const pair = await crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const pub = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, keeper.recoverKey, pkcs8);
  return { pub, wrapped: toBase64Url(join(iv, new Uint8Array(sealed))) };
}

/** The private half; undefined where this keeper secret is not the one it was wrapped under. */
export async function unwrapRecovery(
  keeper: KeeperKeys,
  recovery: WrappedRecovery,
): Promise<CryptoKey | undefined> {
  const bytes = fromBase64Url(recovery.wrapped);
  if (bytes === undefined) return undefined;
  try {
    const pkcs8 = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.subarray(0, NONCE_LENGTH) },
      keeper.recoverKey,
      bytes.subarray(NONCE_LENGTH),
    );
    return await crypto.subtle.importKey('pkcs8', pkcs8, P256, false, ['sign']);
  } catch {
    return undefined;
  }
}

/** What is said with a proof by the recovery key added: the proof covers the same bytes without it. */
export async function withProof(recoveryKey: CryptoKey, logId: string, say: string): Promise<string> {
  const proof = await sign(recoveryKey, logId, say);
  return `${say.slice(0, -1)},"proof":"${proof}"}`;
}

/** Whether what is said carries this proof by this recovery key. */
export async function isProven(pub: string, logId: string, say: string, proof: string): Promise<boolean> {
  const bare = withoutProof(say, proof);
  const key = bare === undefined ? undefined : await importPublicKey(pub);
  return bare !== undefined && key !== undefined && verify(key, proof, logId, bare);
}

/**
 * What is said without the field `proof` and the comma that goes with it, to the byte, however another client writes its
 * JSON; undefined where there is no such field. In time that grows with the length only.
 */
function withoutProof(say: string, proof: string): string | undefined {
  const value = say.indexOf(`"${proof}"`);
  const colon = skipBack(say, value);
  const name = skipBack(say, colon - 1);
  if (value < 0 || say[colon - 1] !== ':' || say.slice(name - NAME.length, name) !== NAME) return undefined;
  const [from, to] = [name - NAME.length, value + proof.length + 2];
  const before = skipBack(say, from);
  if (say[before - 1] === ',') return say.slice(0, skipBack(say, before - 1)) + say.slice(to);
  const after = skipOn(say, to);
  return say[after] === ',' ? say.slice(0, from) + say.slice(skipOn(say, after + 1)) : undefined;
}

const NAME = '"proof"';
const WHITE = ' \t\r\n';

function skipBack(text: string, at: number): number {
  let to = at;
  while (to > 0 && WHITE.includes(text.charAt(to - 1))) to -= 1;
  return to;
}

function skipOn(text: string, at: number): number {
  let to = at;
  while (to < text.length && WHITE.includes(text.charAt(to))) to += 1;
  return to;
}
