import { evolveTable } from './current-activity.ts';
import { MAX_TTL_SECONDS } from '#protocol/limits.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { evolveAgenda } from '#domain/room/agenda.ts';
import { evolveFacilitators } from '#domain/membership/facilitators.ts';
import { evolveSeats } from '#domain/membership/seats.ts';
import type { EventOf } from './event.ts';
import type { Line } from '#domain/facts/line.ts';
import { isFittingName, tidyName } from '#domain/facts/name.ts';
import type { Refusal } from './refusal.ts';
import { isFacilitator, RULES, seatOf, type OpenRoom, type Room } from '#domain/room/room.ts';
import { signatureOf } from './signature.ts';

/**
 * The whole rulebook of a room: apply one line, or say why not. Every browser folds the same lines through it and so
 * sees the same room; a line that it refuses changes nothing for anybody.
 */
export function evolve(room: Room, line: Line): Result<Room, Refusal> {
  const { event } = line;
  if (room.phase === 'newer') return refuse('newer-rules');
  if (room.phase === 'closed') return refuse('room-closed');
  if (room.phase === 'unopened') {
    return event.type === 'room-opened' ? openRoom(line, event) : refuse('not-opened');
  }
  const refusal = refusalOfSpeaker(room, line);
  if (refusal !== null) return refuse(refusal);

  switch (event.type) {
    case 'room-opened':
      return refuse('opened-already');
    case 'seat-taken':
    case 'seat-admitted':
    case 'seat-renamed':
    case 'seat-away':
    case 'seat-back':
    case 'seat-left':
    case 'seat-returned':
    case 'seat-removed':
    case 'seat-replaced':
      return evolveSeats(room, line, event);
    case 'facilitator-granted':
    case 'facilitator-stepped-down':
    case 'facilitator-restored':
    case 'keeper-published':
    case 'recovery-replaced':
      return evolveFacilitators(room, line, event);
    case 'room-extended':
      if (event.expiresAt > line.at + LONGEST_MS) return refuse('does-not-fit');
      return byFacilitator(room, line, { ...room, expiresAt: event.expiresAt });
    case 'door-locked':
      if (room.door === 'locked') return refuse('nothing-changes');
      return byFacilitator(room, line, { ...room, door: 'locked' });
    case 'door-unlocked':
      if (room.door === 'open') return refuse('nothing-changes');
      return byFacilitator(room, line, { ...room, door: 'open' });
    case 'agenda-set':
      return isFacilitator(room, line.seat) ? evolveAgenda(room, event) : refuse('facilitator-only');
    case 'form-offered':
      if (room.form?.secret === event.secret) return refuse('nothing-changes');
      return byFacilitator(room, line, { ...room, form: { secret: event.secret, title: event.title } });
    case 'room-closed': {
      const by = seatOf(room, line.seat)?.name ?? '';
      return byFacilitator(room, line, { phase: 'closed', title: room.title, by });
    }
    default:
      return evolveTable(room, line, event);
  }
}

function byFacilitator(room: OpenRoom, line: Line, next: Room): Result<Room, Refusal> {
  return isFacilitator(room, line.seat) ? accept(next) : refuse('facilitator-only');
}

/** Why whoever speaks may not speak at all just now; null where she may. */
function refusalOfSpeaker(room: OpenRoom, line: Line): Refusal | null {
  const signature = signatureOf(line.event.type);
  if (line.seat === null) return signature === 'signed' ? 'unsigned' : null;
  if (signature === 'unsigned') return 'signed-but-anonymous';
  const seat = seatOf(room, line.seat);
  if (line.event.type === 'seat-taken') return seat === undefined ? null : 'seated-already';
  if (seat === undefined) return 'not-seated';
  switch (seat.standing) {
    case 'removed':
      return 'was-removed';
    case 'replaced':
      return 'was-replaced';
    case 'left':
      return line.event.type === 'seat-returned' ? null : 'has-left';
    case 'waiting':
      return WHILE_WAITING.has(line.event.type) ? null : 'waiting-at-the-door';
    case 'seated':
    case 'away':
      return null;
  }
}

/** No server keeps a room longer than this from any moment on; ms, with a little room for clocks. */
const LONGEST_MS = (MAX_TTL_SECONDS + 3_600) * 1_000;

/** What somebody in front of a locked door may say. */
const WHILE_WAITING: ReadonlySet<string> = new Set(['seat-renamed', 'seat-left', 'facilitator-restored']);

function openRoom(line: Line, event: EventOf<'room-opened'>): Result<Room, Refusal> {
  if (line.seq !== 1 || line.seat === null) return refuse('not-opened');
  if (event.rules > RULES) return accept({ phase: 'newer', rules: event.rules });
  const name = tidyName(event.name);
  if (!isFittingName(name)) return refuse('name-too-long');
  return accept({
    phase: 'open',
    rules: event.rules,
    title: event.title,
    openedAt: line.at,
    seats: [{ id: line.seat, name, standing: 'seated', takenSeq: line.seq }],
    facilitators: [line.seat],
    keepers: { [line.seat]: event.keeper },
    recovery: event.recovery,
    restored: [],
    door: 'open',
    expiresAt: null,
    drawn: [],
    agenda: null,
    form: null,
    step: null,
    activity: null,
    past: [],
  });
}
