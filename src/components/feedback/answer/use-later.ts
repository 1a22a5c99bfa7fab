import { useEffect, useState } from 'preact/hooks';
import type { Later } from '#client/browser/lazy-module.ts';

/** Something whose code is fetched when this is first drawn; nothing until then. */
export function useLater<Value>(part: Later<Value>): Value | undefined {
  const [, setIsHere] = useState(part.here() !== undefined);
  useEffect(() => void part.get().then(() => setIsHere(true)), [part]);
  return part.here();
}
