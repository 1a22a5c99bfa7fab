import { useEffect, useState } from 'preact/hooks';
import type { LazyModule } from '#client/browser/lazy-module.ts';

/** What is loaded later, once it is here: it is asked for when this is first drawn. Null: it is not needed yet. */
export function useLazy<Value>(part: LazyModule<Value> | null): Value | undefined {
  const [, setIsHere] = useState(part?.here() !== undefined);
  useEffect(() => void part?.get().then(() => setIsHere(true)), [part]);
  return part?.here();
}
