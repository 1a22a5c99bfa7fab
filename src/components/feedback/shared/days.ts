const format = (at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(document.documentElement.lang, options).format(at);

/** A day such as 2026-11-21 as people write it, in the page’s language. */
export function longDay(iso: string): string {
  return format(Date.parse(`${iso}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}

/** A moment as people say it where they are: the day and the hour. */
export function momentOf(at: number): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
}
