import { site as words } from '#locale/site.ts';

const format = new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: 'UTC' });

/** A day such as 2026-11-21 as people write it. */
export function longDay(iso: string): string {
  return format.format(new Date(`${iso}T00:00:00Z`));
}
