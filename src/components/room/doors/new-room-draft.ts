import * as z from 'zod/mini';

const KEY = 'peer-circle:new-room';

/** What has been typed to open a room. `ttl` is in seconds, as the choices have it. */
const Typed = z.object({
  title: z.string(),
  name: z.string(),
  ttl: z.enum(['10800', '86400', '604800', '2592000', '7776000']),
});
export type Typed = z.infer<typeof Typed>;

/** What was typed before this page was loaded again; otherwise a fresh form under a suggested title, for 24 hours. */
export function readTyped(title: string): Typed {
  const fresh: Typed = { title, name: '', ttl: '86400' };
  try {
    const kept = Typed.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    if (!kept.success) return fresh;
    return title === '' ? kept.data : { ...kept.data, title };
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
    // A browser that keeps nothing: then a reload begins anew.
  }
}
