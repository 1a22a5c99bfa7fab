const KEY = 'peer-circle:icebreaker';

/** The question that was drawn last in this tab, so that a reload shows it again. */
export function readDrawn(storage: Storage | undefined): string | undefined {
  return storage?.getItem(KEY) ?? undefined;
}

/** Remembers it for as long as the tab is open, and never sends it. */
export function keepDrawn(storage: Storage | undefined, id: string): void {
  try {
    storage?.setItem(KEY, id);
  } catch {
    // A tab that may not remember shows the question all the same.
  }
}
