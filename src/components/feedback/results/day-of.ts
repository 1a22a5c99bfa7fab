const format = () =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });

/** A day such as 2026-11-21 as people write it, in the page’s language. */
export function dayOf(iso: string): string {
  return format().format(new Date(`${iso}T00:00:00Z`));
}
