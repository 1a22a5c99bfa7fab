import * as v from 'valibot';
import { parseJson } from '#protocol/parse-json.ts';

/** How long a room may be kept, in seconds, as the choices have it. */
export const ROOM_LENGTHS = ['10800', '86400', '604800', '2592000', '7776000'] as const;

const KEY = 'peer-circle:new-room';

/** What has been typed to open a room. */
const Typed = v.object({
  title: v.string(),
  name: v.string(),
  ttl: v.picklist(ROOM_LENGTHS),
});
export type Typed = v.InferOutput<typeof Typed>;

/** What was typed before this page was loaded again; otherwise a fresh form under a suggested title, for 24 hours. */
export function readTyped(title: string): Typed {
  const fresh: Typed = { title, name: '', ttl: '86400' };
  try {
    const kept = v.safeParse(Typed, parseJson(sessionStorage.getItem(KEY) ?? ''));
    if (!kept.success) return fresh;
    return title === '' ? kept.output : { ...kept.output, title };
  } catch {
    return fresh;
  }
}

/** Keep it in this tab until the room is open; null lets go of it. */
export function keepTyped(typed: Typed | null): void {
  try {
    if (typed === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing: then a reload starts over.
  }
}
