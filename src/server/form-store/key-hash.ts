import { hash } from 'node:crypto';

/** What is kept of an answer's idempotency key: enough to know it again in its own form, and nowhere else. */
export function keyHashOf(formId: string, key: string): string {
  return hash('sha256', `${formId} ${key}`, 'base64url');
}
