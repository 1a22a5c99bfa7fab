import { presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { control } from '#locale/control.ts';
import { leadOfKind, type NamedLead } from './use-leads.ts';

const words = control.say;

/** The exact words that a facilitator can read aloud next, as the room stands at an instant. */
export function sayNext(room: OpenRoom, leads: readonly NamedLead[], now: number): string {
  const { activity } = room;
  const said = activity === null ? '' : (leadOfKind(leads, activity)?.say(activity, room, now) ?? '');
  return said === '' ? sayAtRest(room, leads) : said;
}

/** Whether the words of the step of the plan are the next ones to say. */
export function saysPlan({ step, activity }: OpenRoom, leads: readonly NamedLead[], now: number): boolean {
  if (step === null || activity === null) return false;
  return leadOfKind(leads, activity)?.saysStep(activity, now) ?? false;
}

function sayAtRest(room: OpenRoom, leads: readonly NamedLead[]): string {
  if (leadOfKind(leads, room.past.at(-1))?.offered?.phase === 'closing') return words.close;
  return presentSeats(room).length < 2 ? words.alone : words.welcome;
}
