import { nanoid } from 'nanoid';

/** How long a secret is: 22 characters of nanoid's URL alphabet, about 130 bits. */
export const SECRET_LENGTH = 22;

/** A new secret. Begins and ends with a letter or a digit, so that no mail program cuts it off the link. */
export function mintSecret(): string {
  for (;;) {
    const secret = nanoid(SECRET_LENGTH);
    if (/^[A-Za-z0-9].*[A-Za-z0-9]$/.test(secret)) return secret;
  }
}

/** A new id for an event or an idempotency key: says nothing about who drew it or when. */
export function mintId(): string {
  return nanoid();
}

/** A number drawn evenly from 0 (included) to 1 (excluded) by the browser's secure source. */
export function drawNumber(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}
