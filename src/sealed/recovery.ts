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

/** Whether what is said carries a proof by this recovery key. */
export async function isProven(pub: string, logId: string, say: string): Promise<boolean> {
  const [field, last, first] = PROOF.exec(say) ?? [];
  const key = await importPublicKey(pub);
  if (field === undefined || key === undefined) return false;
  return verify(key, last ?? first ?? '', logId, say.replace(field, ''));
}

/** The proof's field with the comma that goes with it. Inside a string its quotes would be escaped. */
const PROOF = /\s*,\s*"proof"\s*:\s*"([A-Za-z0-9_-]{86})"|"proof"\s*:\s*"([A-Za-z0-9_-]{86})"\s*,\s*/;
