import type { Drafts } from '#client/device/drafts.ts';
import { MAX_TURN_MS, MIN_TURN_MS, type RoundSetup } from '#domain/activity/round/acts.ts';

/** How long everyone speaks unless a facilitator has chosen otherwise in this room, in minutes. */
const USUAL_MINUTES = 2;
const MINUTES_DRAFT = 'minutes-each';
const WHOLE_DRAFT = 'minutes-whole';
const MINUTE_MS = 60_000;

/** The minutes each, as chosen last in this room on this device. */
export async function readMinutes(drafts: Pick<Drafts, 'read'>): Promise<number> {
  const minutes = Number(await drafts.read(MINUTES_DRAFT));
  return minutes > 0 ? minutes : USUAL_MINUTES;
}

/** The minutes in all, where a round was last planned that way; null where it was not. */
export async function readWhole(drafts: Pick<Drafts, 'read'>): Promise<number | null> {
  const minutes = Number(await drafts.read(WHOLE_DRAFT));
  return minutes > 0 ? minutes : null;
}

/** Remember how the time of a round was planned, for the next one in this room. */
export async function keepPace(drafts: Drafts, pace: RoundSetup['pace']): Promise<void> {
  if ('each' in pace) await drafts.keep(MINUTES_DRAFT, String(pace.each / MINUTE_MS));
  await drafts.keep(WHOLE_DRAFT, 'whole' in pace ? String(pace.whole / MINUTE_MS) : '');
}

/** Minutes in milliseconds, within what a turn may take. */
export function msOfMinutes(minutes: number): number {
  return Math.min(MAX_TURN_MS, Math.max(MIN_TURN_MS, Math.round(minutes * 60) * 1000));
}
