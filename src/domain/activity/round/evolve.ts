import { accept, refuse, type Result } from '../../kernel/result.ts';
import { extendTimer, pauseTimer, resumeTimer, spentMs } from '../../kernel/timer.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import type { Line } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { isFacilitator, type OpenRoom } from '../../room/room.ts';
import { nextTurn, withStanding } from './places.ts';
import { standingOf, type PlaceStanding, type Round, type Speaking } from './round.ts';

/** Who is asking: her seat, and whether she may steer the round. */
export type Asking = { readonly seat: Line['seat']; readonly at: number; readonly steers: boolean };

/** Apply one line to a speaking round, or say why not. */
export function evolveRound(
  round: Round,
  room: OpenRoom,
  line: Line,
  event: RoomEvent,
): Result<Round, Refusal> {
  return playRound(round, { seat: line.seat, at: line.at, steers: isFacilitator(room, line.seat) }, event);
}

/** The rules of a round, whoever asks: also for a round among people around one screen. */
export function playRound(round: Round, asking: Asking, event: RoomEvent): Result<Round, Refusal> {
  const { now } = round;
  if (now.phase === 'over') return refuse('round-over');
  if ('turn' in event && event.turn !== round.turn) return refuse('turn-has-passed');
  const isSpeaker = asking.seat === now.speaker;
  switch (event.type) {
    case 'turn-done':
      return isSpeaker ? accept(finish(round, now, asking.at, event.startsInMs)) : notYours();
    case 'turn-passed':
      return isSpeaker ? accept(passOn(round, now, 'passed', asking.at + event.startsInMs)) : notYours();
    case 'turn-postponed':
      if (!isSpeaker) return notYours();
      if (round.queue.length === 0) return refuse('nobody-else-waits');
      return accept(
        nextTurn(
          { ...withStanding(round, now.speaker, 'waiting'), queue: [...round.queue, now.speaker] },
          asking.at + event.startsInMs,
        ),
      );
    case 'place-passed':
      return leaveQueue(round, asking.seat, 'passed');
    case 'place-wanted':
      return rejoinQueue(round, asking.seat);
    default:
      return asking.steers ? steer(round, now, asking.at, event) : refuse('facilitator-only');
  }
}

/** What only a facilitator may do with a round. */
function steer(round: Round, now: Speaking, at: number, event: RoomEvent): Result<Round, Refusal> {
  const withTimer = (timer: Speaking['timer']) => accept({ ...round, now: { ...now, timer } });
  switch (event.type) {
    case 'turn-advanced':
      return accept(finish(round, now, at, event.startsInMs));
    case 'turn-skipped':
      if (event.seat !== now.speaker) return leaveQueue(round, event.seat, 'skipped');
      return accept(passOn(round, now, 'skipped', at + event.startsInMs));
    case 'round-paused':
      return now.timer.status === 'paused' ? refuse('paused-already') : withTimer(pauseTimer(now.timer, at));
    case 'round-resumed':
      if (now.timer.status === 'running') return refuse('not-paused');
      return withTimer(resumeTimer(now.timer, at + event.startsInMs));
    case 'time-added':
      return withTimer(extendTimer(now.timer, event.ms, at));
    case 'round-ended':
      return accept({ ...round, queue: [], turn: round.turn + 1, now: { phase: 'over', at } });
    default:
      return refuse('does-not-fit');
  }
}

function finish(round: Round, now: Speaking, at: number, startsInMs: number): Round {
  const done = passOn(round, now, 'done', at + startsInMs);
  const took = spentMs(now.timer, at);
  return {
    ...done,
    places: done.places.map((place) => (place.seat === now.speaker ? { ...place, spentMs: took } : place)),
  };
}

function passOn(round: Round, now: Speaking, standing: PlaceStanding, startsAt: number): Round {
  return nextTurn(withStanding(round, now.speaker, standing), startsAt);
}

function leaveQueue(round: Round, seat: Line['seat'], standing: PlaceStanding): Result<Round, Refusal> {
  if (seat === null || !round.queue.includes(seat)) return refuse('not-waiting');
  return accept({
    ...withStanding(round, seat, standing),
    queue: round.queue.filter((other) => other !== seat),
  });
}

function rejoinQueue(round: Round, seat: Line['seat']): Result<Round, Refusal> {
  const standing = standingOf(round, seat);
  if (seat === null || standing === null || standing === 'waiting' || standing === 'speaking') {
    return refuse('nothing-changes');
  }
  if (standing === 'done') return refuse('spoke-already');
  return accept({ ...withStanding(round, seat, 'waiting'), queue: [...round.queue, seat] });
}

function notYours() {
  return refuse('not-your-turn' as const);
}
