import { useState } from 'preact/hooks';
import type { Act } from '#client/room/command.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { useSession } from './use-room.ts';

/** Do something in this room, and remember why the last thing was refused until something is accepted. */
export function useAct(): { readonly act: Act; readonly refusal: Refusal | null } {
  const session = useSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act: Act = async (wish) => {
    const why = await session.act(wish);
    setRefusal(why);
    return why;
  };
  return { act, refusal };
}
