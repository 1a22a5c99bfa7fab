import { SECRET_LENGTH } from './mint.ts';

/** What a link says in its fragment. */
export type RoomLink = { readonly secret: string; readonly keeperSecret: string | null };

const SECRET = `[A-Za-z0-9][A-Za-z0-9_-]{${SECRET_LENGTH - 2}}[A-Za-z0-9]`;
const FRAGMENT = new RegExp(`^(${SECRET})(?:\\.(${SECRET}))?$`);

/** The secrets of a link or of its end alone, as people paste them; undefined where the end is missing or cut off. */
export function readLink(pasted: string): RoomLink | undefined {
  const whole = pasted.trim().replaceAll('%23', '#');
  const end = whole.includes('#') ? whole.slice(whole.lastIndexOf('#') + 1) : whole;
  const [, secret, keeperSecret = null] = FRAGMENT.exec(end.replace(/[^A-Za-z0-9]+$/, '')) ?? [];
  return secret === undefined ? undefined : { secret, keeperSecret };
}

/** The link that may be sent around. It is built from the room secret alone. */
export function roomLink(origin: string, secret: string): string {
  return `${origin}/room#${secret}`;
}

/** The facilitator's own link, to be kept as one keeps a key. */
export function privateLink(origin: string, secret: string, keeperSecret: string): string {
  return `${roomLink(origin, secret)}.${keeperSecret}`;
}

/** The link for those who answer a form. */
export function formLink(origin: string, formSecret: string): string {
  return `${origin}/feedback#${formSecret}`;
}

/** The asker’s own link to what was answered, to be kept as one keeps a key. */
export function resultsLink(origin: string, formSecret: string, keeperSecret: string): string {
  return `${origin}/feedback/results#${formSecret}.${keeperSecret}`;
}
