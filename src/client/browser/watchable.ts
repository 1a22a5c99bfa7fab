/** A value that changes while someone looks at it. */
export type Watchable<Value> = {
  readonly now: () => Value;
  /** Tells of every change, until what comes back is called. */
  readonly watch: (tell: (value: Value) => void) => () => void;
};

/** A value and the way to change it. A page that watches one or two of them needs no more. */
export function createWatchable<Value>(
  first: Value,
): Watchable<Value> & { readonly set: (value: Value) => void } {
  let value = first;
  const watchers = new Set<(value: Value) => void>();
  return {
    now: () => value,
    set: (next) => {
      value = next;
      for (const watcher of watchers) watcher(next);
    },
    watch: (tell) => {
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
  };
}
