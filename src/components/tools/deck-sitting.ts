const KEY = 'peer-circle:icebreaker';

/** The questions that were drawn in this tab, the newest last, so that a reload shows that one again. */
export function readDrawn(storage: Storage | undefined): readonly string[] {
  return (storage?.getItem(KEY) ?? '').split(' ').filter((id) => id !== '');
}

/** Remembers them for as long as the tab is open, and never sends them. */
export function keepDrawn(storage: Storage | undefined, ids: readonly string[]): void {
  try {
    storage?.setItem(KEY, ids.join(' '));
  } catch {
    // A tab that may not remember shows the question all the same.
  }
}
