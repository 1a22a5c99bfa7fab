import { hash, timingSafeEqual } from 'node:crypto';

/**
 * What the server keeps of a token: base64url of SHA-256 over its ASCII. `sealed` has its own `verifierOf` on purpose: the
 * server imports nothing that touches keys.
 */
export function verifierOf(token: string): string {
  return hash('sha256', token, 'base64url');
}

/** Compares two verifiers in a time that tells nothing about where they differ. */
export function isSameVerifier(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'ascii'), Buffer.from(other, 'ascii')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether it is one of these; looks at all of them, whichever matches. */
export function isAmong(verifier: string, verifiers: readonly string[]): boolean {
  return verifiers.filter((each) => isSameVerifier(each, verifier)).length > 0;
}
