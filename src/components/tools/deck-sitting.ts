/** Which questions have been drawn in this sitting, the newest last. It ends when the tab is closed. */
export type DeckSitting = { readonly seen: readonly string[] };

const KEY = 'icebreakers';

/** What this tab remembers; nothing where it may not remember or what it finds is not of ours. */
export function readSitting(storage: Storage | undefined): DeckSitting {
  const kept = storage?.getItem(KEY) ?? '';
  return { seen: kept.split(' ').filter((id) => /^[a-z0-9-]{1,40}$/.test(id)) };
}

/** Remembers for as long as the tab is open, and never sends anything. */
export function keepSitting(storage: Storage | undefined, { seen }: DeckSitting): void {
  storage?.setItem(KEY, seen.join(' '));
}
