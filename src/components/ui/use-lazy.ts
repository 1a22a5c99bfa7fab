import { useEffect, useState } from 'preact/hooks';
import type { LazyModule } from '#client/browser/lazy-module.ts';

/** What is loaded later, once it is here: it is asked for when this is first drawn. Null: it is not needed yet. */
export function useLazy<Value>(part: LazyModule<Value> | null): Value | undefined {
  const [, redraw] = useState(0);
  const isHere = part?.here() !== undefined;
  useEffect(() => {
    let isGone = false;
    if (part !== null && !isHere) void part.get().then(() => !isGone && redraw((count) => count + 1));
    return () => {
      isGone = true;
    };
  }, [part]);
  return part?.here();
}
