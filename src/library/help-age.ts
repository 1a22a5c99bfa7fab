import type { Help } from './schemas/help.ts';

/** How long a number counts as checked: a wrong one costs someone the call they had the courage for. */
const MONTHS = 6;

/** What was verified too long ago to be shown on this day (written 2026-11-21), and what to do about it. */
export function staleServices(file: Help, today: string): string[] {
  const entries = [{ name: 'the emergency number', ...file.emergency }, ...file.services];
  return entries.flatMap(({ name, verified, verifiedOn }) => {
    if (!verified || verifiedOn === null) return [];
    const what = `${file.name}: ${name} was last checked on ${verifiedOn}`;
    if (verifiedOn > today) return [`${what}, a day still to come. Correct the day.`];
    return today > monthsAfter(verifiedOn)
      ? [`${what}, more than ${MONTHS} months ago. Compare it with its source again.`]
      : [];
  });
}

/** The same day half a year on. Days are compared as text, so it does not matter whether the month has that day. */
function monthsAfter(day: string): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + MONTHS;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}
