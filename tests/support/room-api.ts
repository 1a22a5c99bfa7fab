import type { RoomApi } from '#client/api/room-api.ts';

/** A server of one room that answers the calls it is given and is silent on all others. */
export function roomApiWith(calls: Partial<RoomApi>): RoomApi {
  const silence = () => Promise.resolve({ ok: false, problem: 'no-answer', retryAfterMs: 0 } as const);
  return {
    create: silence,
    read: silence,
    append: silence,
    putKeepers: silence,
    extend: silence,
    erase: silence,
    time: silence,
    ...calls,
  };
}
