import { useEffect, useState } from 'preact/hooks';

/** Something whose code is fetched later, as far as drawing it goes. */
type Fetched<Value> = {
  readonly get: () => Promise<Value>;
  readonly here: () => Value | undefined;
};

/** Something whose code is fetched when this is first drawn; undefined until then. */
export function useLater<Value>(part: Fetched<Value>): Value | undefined {
  const [, setIsHere] = useState(part.here() !== undefined);
  useEffect(() => {
    let isGone = false;
    void part.get().then(() => !isGone && setIsHere(true));
    return () => {
      isGone = true;
    };
  }, [part]);
  return part.here();
}
