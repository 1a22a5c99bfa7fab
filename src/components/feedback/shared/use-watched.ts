import { useEffect, useState } from 'preact/hooks';
import type { Watchable } from '#client/browser/watchable.ts';

/** What it is at the moment; drawn again whenever it changes. */
export function useWatched<Value>(watchable: Watchable<Value>): Value {
  const [value, setValue] = useState<Value>(watchable.now);
  useEffect(() => {
    // It may have changed between being drawn and being watched.
    setValue(watchable.now);
    return watchable.watch((next) => setValue(() => next));
  }, [watchable]);
  return value;
}
