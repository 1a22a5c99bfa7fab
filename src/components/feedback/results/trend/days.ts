const say = (at: number, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(document.documentElement.lang, how).format(at);

/** A day such as 2026-11-21 as people write it, in the page’s language. */
export function dayOf(iso: string): string {
  return say(Date.parse(`${iso}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}

/** A moment as people say it where they are: the day and the hour. */
export function momentOf(at: number): string {
  return say(at, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
}
