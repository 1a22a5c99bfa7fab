import { accept, refuse, type Result } from '../../kernel/result.ts';
import type { EventOf, RoomEvent } from '#domain/rulebook/event.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { presentSeats, type OpenRoom } from '../../room/room.ts';
import { gatheringFrom } from '#domain/activity/gathering/gathering.ts';
import { evolveGathering, receive } from '#domain/activity/gathering/evolve.ts';
import { MIN_PULSE_THRESHOLD } from './event.ts';
import type { Pulse } from './pulse.ts';

/** A pulse begins. Whoever sits here now counts towards its threshold. */
export function pulseFrom(room: OpenRoom, line: Line, event: EventOf<'pulse-started'>): Pulse {
  const gathering = gatheringFrom({
    named: false,
    eligible: presentSeats(room).map(({ id }) => id),
    threshold: event.threshold,
    together: MIN_PULSE_THRESHOLD,
  });
  return { kind: 'pulse', id: event.id, openedAt: line.at, gathering };
}

/** Apply one line to a pulse, or say why not. */
export function evolvePulse(
  pulse: Pulse,
  room: OpenRoom,
  line: Line,
  event: RoomEvent,
): Result<Pulse, Refusal> {
  const next = evolveAnswers(pulse, room, line, event);
  return next.ok ? accept({ ...pulse, gathering: next.value }) : next;
}

function evolveAnswers(pulse: Pulse, room: OpenRoom, line: Line, event: RoomEvent) {
  switch (event.type) {
    case 'answered':
    case 'answer-taken-back':
    case 'collection-opened':
    case 'contribution-hidden':
    case 'contribution-withdrawn':
    case 'contribution-claimed':
      return evolveGathering(pulse.gathering, room, line, event);
    case 'pulse-rated':
      return receive(pulse.gathering, line, event.collection, {
        id: event.id,
        seat: null,
        commitment: null,
        content: { part: 'ratings', ratings: event.ratings },
      });
    case 'pulse-said':
      return receive(pulse.gathering, line, event.collection, {
        id: event.id,
        seat: null,
        commitment: event.commitment,
        content: { part: 'words', text: event.text },
      });
    default:
      return refuse('does-not-fit');
  }
}
