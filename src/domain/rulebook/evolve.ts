import type { Line } from '#domain/facts/line.ts';
import { isFittingName, tidyName } from '#domain/facts/name.ts';
import type { Refusal, RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator, seatOf } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { evolveMembership } from '#domain/membership/evolve.ts';
import { evolveAgenda } from '#domain/room/agenda.ts';
import { RULES, type OpenRoom, type Room } from '#domain/room/room.ts';
import { MAX_TTL_SECONDS } from '#protocol/limits.ts';
import { activityNamed, afterMove, beginActivity, endActivity, evolveActivity } from './evolve-activity.ts';
import { isKernelEvent, type EventOf, type KernelEvent, type RoomLine } from './event.ts';
import { kindOf, type RuleBook } from './kinds.ts';

/**
 * The whole rulebook of a room: apply one line, or say why not. Every browser folds the same lines through it and so
 * sees the same room; a line that it refuses changes nothing for anyone.
 */
export function evolve(room: Room, line: RoomLine, book: RuleBook): Result<Room, Refusal> {
  if (room.phase === 'newer') return refuse('newer-rules');
  if (room.phase === 'closed') return refuse('room-closed');
  if (room.phase === 'unopened') {
    const { event } = line;
    return isKernelEvent(event) && event.type === 'room-opened'
      ? openRoom(line, event)
      : refuse('not-opened');
  }
  const refusal = refusalOfSpeaker(room, line, book);
  if (refusal !== null) return refuse(refusal);
  const { event } = line;
  if (isKernelEvent(event)) return evolveKernel(room, { ...line, event }, book);
  return evolveActivity(room, { ...line, event }, book);
}

function evolveKernel(room: OpenRoom, line: Line<KernelEvent>, book: RuleBook): Result<Room, Refusal> {
  const { event, at, seat } = line;
  switch (event.type) {
    case 'room-opened':
      return refuse('opened-already');
    case 'activity-started':
      return beginActivity(room, { ...line, event }, book);
    case 'activity-ended':
      return endActivity(room, line, event.activity, book);
    case 'room-extended':
      if (event.expiresAt > at + LONGEST_MS) return refuse('does-not-fit');
      return byFacilitator(room, line, { ...room, expiresAt: event.expiresAt });
    case 'agenda-set': {
      if (!isFacilitator(room, seat)) return refuse('facilitator-only');
      const agenda = evolveAgenda(room.agenda, event);
      return agenda.ok ? accept({ ...room, agenda: agenda.value }) : agenda;
    }
    case 'form-offered':
      if (room.form?.secret === event.secret) return refuse('nothing-changes');
      return byFacilitator(room, line, { ...room, form: { secret: event.secret, title: event.title } });
    case 'room-closed': {
      const by = seatOf(room, seat)?.name ?? '';
      return byFacilitator(room, line, { phase: 'closed', title: room.title, by });
    }
    default: {
      const moved = evolveMembership(room, { ...line, event });
      if (!moved.ok) return moved;
      const { members, move } = moved.value;
      return accept({ ...room, ...members, activity: afterMove(room.activity, move, at, book) });
    }
  }
}

function byFacilitator(room: OpenRoom, { seat }: Line<unknown>, next: Room): Result<Room, Refusal> {
  return isFacilitator(room, seat) ? accept(next) : refuse('facilitator-only');
}

/** Why the author of a line may not speak at all just now; null where nothing speaks against it. */
function refusalOfSpeaker(room: OpenRoom, line: RoomLine, book: RuleBook): RoomRefusal | null {
  const { type } = line.event;
  const signature = signatureOf(room, line, book);
  if (line.seat === null) return signature === 'signed' ? 'unsigned' : null;
  if (signature === 'unsigned') return 'signed-but-anonymous';
  const seat = seatOf(room, line.seat);
  if (type === 'seat-taken') return seat === undefined ? null : 'seated-already';
  if (seat === undefined) return 'not-seated';
  switch (seat.standing) {
    case 'removed':
      return 'was-removed';
    case 'replaced':
      return 'was-replaced';
    case 'left':
      return type === 'seat-returned' ? null : 'has-left';
    case 'waiting':
      return WHILE_WAITING.has(type) ? null : 'waiting-at-the-door';
    case 'seated':
    case 'away':
      return null;
  }
}

/** Whether the line must bear a signature, must not, or may; what an activity says of its own acts. */
function signatureOf(room: OpenRoom, line: RoomLine, book: RuleBook) {
  const { event } = line;
  if (isKernelEvent(event)) return 'signed';
  const activity = activityNamed(room, event.activity);
  return (activity && kindOf(book, activity)?.signatureOf(event.type)) ?? 'either';
}

/** No server keeps a room longer than this from any moment on; ms, with a little leeway for clocks. */
const LONGEST_MS = (MAX_TTL_SECONDS + 3_600) * 1_000;

/** What someone in front of a locked door may say. */
const WHILE_WAITING: ReadonlySet<string> = new Set(['seat-renamed', 'seat-left', 'facilitator-restored']);

function openRoom(line: Line<unknown>, event: EventOf<'room-opened'>): Result<Room, Refusal> {
  if (line.seq !== 1 || line.seat === null) return refuse('not-opened');
  if (event.rules > RULES) return accept({ phase: 'newer', needs: `rules@${event.rules}` });
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
    agenda: null,
    form: null,
    step: null,
    activity: null,
    past: [],
  });
}
