import { receive } from '#domain/activity/gathering/evolve-gathering.ts';
import { gatheringFrom, type Content } from '#domain/activity/gathering/gathering.ts';
import type { ActEvent, RoomFacts, StartEvent } from '#domain/facts/activity.ts';
import type { Line } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { accept, type Result } from '#domain/kernel/result.ts';
import { MIN_PULSE_THRESHOLD, type PulseAct, type PulseSetup } from './acts.ts';
import type { Pulse } from './pulse.ts';

/** A pulse begins. Everyone who sits here now counts towards its threshold. */
export function pulseFrom(
  { threshold }: PulseSetup,
  facts: RoomFacts,
  { at, event }: Line<StartEvent>,
): Pulse {
  const gathering = gatheringFrom({
    named: false,
    eligible: presentSeats(facts).map(({ id }) => id),
    threshold,
    minLateAnswers: MIN_PULSE_THRESHOLD,
  });
  return { kind: 'pulse', v: 1, id: event.id, openedAt: at, gathering };
}

/** An answer comes out, or is refused. */
export function evolvePulse(
  pulse: Pulse,
  act: PulseAct,
  _facts: RoomFacts,
  line: Line<ActEvent>,
): Result<Pulse, RoomRefusal> {
  const next = receive(pulse.gathering, line, act.collection, {
    id: act.id,
    seat: null,
    commitment: act.type === 'pulse-said' ? act.commitment : null,
    content: contentOf(act),
  });
  return next.ok ? accept({ ...pulse, gathering: next.value }) : next;
}

function contentOf(act: PulseAct): Content {
  return act.type === 'pulse-said'
    ? { part: 'words', text: act.text }
    : { part: 'ratings', ratings: act.ratings };
}
