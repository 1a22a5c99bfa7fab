const DAY_MS = 24 * 60 * 60 * 1000;

/** A moment as people say it, in the page's language and their own time zone: the hour, with the day where it is not today. */
export function whenOf(at: number, now: number): string {
  const hour = { hour: 'numeric', minute: '2-digit' } as const;
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (isToday) return format(at, hour);
  if (at - now < 6 * DAY_MS) return format(at, { weekday: 'long', ...hour });
  return format(at, { day: 'numeric', month: 'long', ...hour });
}

function format(at: number, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, how).format(at);
}
