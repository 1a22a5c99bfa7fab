import { accept, refuse, type Result } from '../../kernel/result.ts';
import type { EventOf, RoomEvent } from '#domain/rulebook/event.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { isFacilitator, presentSeats, type OpenRoom } from '../../room/room.ts';
import { gatheringFrom, type Gathering } from '#domain/activity/gathering/gathering.ts';
import { evolveGathering, receive } from '#domain/activity/gathering/evolve.ts';
import { MIN_NAMELESS_ANSWERS, type Icebreaker } from './icebreaker.ts';

/** A question lies on the table: never one that this room has had before. */
export function icebreakerFrom(
  room: OpenRoom,
  event: EventOf<'icebreaker-drawn'>,
): Result<Icebreaker, Refusal> {
  if (room.drawn.includes(event.prompt)) return refuse('drawn-before');
  return accept({ kind: 'icebreaker', id: event.id, prompt: event.prompt, writing: null });
}

/** Apply one line to the question on the table, or say why not. */
export function evolveIcebreaker(
  icebreaker: Icebreaker,
  room: OpenRoom,
  line: Line,
  event: RoomEvent,
): Result<Icebreaker, Refusal> {
  if (event.type === 'writing-opened') return openWriting(icebreaker, room, line, event.named);
  if (icebreaker.writing === null) return refuse('not-writing');
  const { writing } = icebreaker;
  const next = evolveWriting(writing.gathering, room, line, event);
  return next.ok ? accept({ ...icebreaker, writing: { ...writing, gathering: next.value } }) : next;
}

function evolveWriting(
  gathering: Gathering,
  room: OpenRoom,
  line: Line,
  event: RoomEvent,
): Result<Gathering, Refusal> {
  switch (event.type) {
    case 'answered':
    case 'answer-taken-back':
    case 'collection-opened':
    case 'contribution-hidden':
    case 'contribution-withdrawn':
    case 'contribution-claimed':
      return evolveGathering(gathering, room, line, event);
    case 'answer-shown':
      return receive(gathering, line, event.collection, {
        id: event.id,
        seat: line.seat,
        commitment: event.commitment ?? null,
        content: { part: 'words', text: event.text },
      });
    default:
      return refuse('does-not-fit');
  }
}

function openWriting(
  icebreaker: Icebreaker,
  room: OpenRoom,
  line: Line,
  named: boolean,
): Result<Icebreaker, Refusal> {
  if (!isFacilitator(room, line.seat)) return refuse('facilitator-only');
  if (icebreaker.writing !== null) return refuse('writing-already');
  const gathering = gatheringFrom({
    named,
    eligible: presentSeats(room).map(({ id }) => id),
    threshold: named ? 1 : MIN_NAMELESS_ANSWERS,
    together: named ? 1 : 2,
  });
  return accept({ ...icebreaker, writing: { openedAt: line.at, gathering } });
}
