import { useEffect, useState } from 'preact/hooks';
import type { AnyActivity } from '#domain/facts/activity.ts';
import { useRoom } from '../hooks/use-room.ts';
import { kindUiOf } from './kinds.ts';
import { wasShown } from './shared/earlier.ts';

/** The activities of this room that can be looked at again, oldest first. */
export function useEarlier(): readonly AnyActivity[] {
  const { client, room } = useRoom();
  const [, setCount] = useState(0);
  const book = client.kinds.$book.value;
  const shown = room.past.filter((activity) => wasShown(activity, client.now(), book));
  const kinds = new Set(shown.map(kindUiOf));
  // After a reload the views of what was put away are not here yet.
  useEffect(() => {
    let isGone = false;
    for (const ui of kinds) void ui?.view.get().then(() => !isGone && setCount((count) => count + 1));
    return () => {
      isGone = true;
    };
  }, [kinds.size]);
  return shown.filter((activity) => kindUiOf(activity)?.view.here()?.earlier !== undefined);
}
