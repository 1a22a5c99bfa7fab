import { useEffect, useState } from 'preact/hooks';
import { kindUiOf } from '../activity/kinds.ts';
import type { KindView } from '../activity/shared/kind-ui.tsx';
import { useRoom } from '../hooks/use-room.ts';

/** What everyone sees of the kind of the present activity; undefined while there is none, or it is not here yet. */
export function useActivityView(): KindView | undefined {
  const { activity } = useRoom().room;
  const part = activity === null ? undefined : kindUiOf(activity)?.view;
  const [, setIsHere] = useState(false);
  useEffect(() => {
    let isGone = false;
    void part?.get().then(() => !isGone && setIsHere(true));
    return () => {
      isGone = true;
    };
  }, [part]);
  return part?.here();
}
