/** The part of an address that no browser sends to a server: `#q=trust`. */
export function fragmentOf(query: string): string {
  return `#${new URLSearchParams({ q: query }).toString()}`;
}

/** What was looked for, by the address; nothing where the fragment is about something else. */
export function queryIn(fragment: string): string | null {
  const query = new URLSearchParams(fragment.replace(/^#/, '')).get('q')?.trim();
  return query === undefined || query === '' ? null : query;
}
