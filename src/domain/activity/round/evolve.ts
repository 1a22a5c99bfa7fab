import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { extendTimer, pauseTimer, resumeTimer, spentMs } from '#domain/kernel/timer.ts';
import type { ActEvent, RoomFacts } from '#domain/facts/activity.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator } from '#domain/facts/seats.ts';
import { nextTurn, withStanding } from './places.ts';
import type { RoundAct } from './acts.ts';
import { standingOf, type PlaceStanding, type Round, type RoundRefusal, type Speaking } from './round.ts';

/** Who is asking: the seat, when, and whether it may steer the round. */
export type Asking = { readonly seat: SeatId | null; readonly at: number; readonly steers: boolean };

type Outcome = Result<Round, RoomRefusal | RoundRefusal>;

/** Apply one line to a speaking round, or say why not. */
export function evolveRound(
  round: Round,
  act: RoundAct,
  facts: RoomFacts,
  { seat, at }: Line<ActEvent>,
): Outcome {
  return playRound(round, { seat, at, steers: isFacilitator(facts, seat) }, act);
}

/** The rules of a round, no matter who asks: also for a round among people around one screen. */
export function playRound(round: Round, asking: Asking, act: RoundAct): Outcome {
  const { now } = round;
  if (now.phase === 'over') return refuse('round-over');
  if ('turn' in act && act.turn !== round.turn) return refuse('turn-has-passed');
  const isSpeaker = asking.seat === now.speaker;
  switch (act.type) {
    case 'turn-done':
      return isSpeaker ? accept(finish(round, now, asking.at, act.startsInMs)) : notYours();
    case 'turn-passed':
      return isSpeaker ? accept(passOn(round, now, 'passed', asking.at + act.startsInMs)) : notYours();
    case 'turn-postponed':
      if (!isSpeaker) return notYours();
      if (round.queue.length === 0) return refuse('nobody-else-waits');
      return accept(
        nextTurn(
          { ...withStanding(round, now.speaker, 'waiting'), queue: [...round.queue, now.speaker] },
          asking.at + act.startsInMs,
        ),
      );
    case 'turn-declined':
      return leaveQueue(round, asking.seat, 'passed');
    case 'turn-requested':
      return rejoinQueue(round, asking.seat);
    default:
      return asking.steers ? steer(round, now, asking.at, act) : refuse('facilitator-only');
  }
}

/** What only a facilitator may do with a round. */
function steer(round: Round, now: Speaking, at: number, act: RoundAct): Outcome {
  const withTimer = (timer: Speaking['timer']) => accept({ ...round, now: { ...now, timer } });
  switch (act.type) {
    case 'turn-advanced':
      return accept(finish(round, now, at, act.startsInMs));
    case 'turn-skipped':
      if (act.seat !== now.speaker) return leaveQueue(round, act.seat, 'skipped');
      return accept(passOn(round, now, 'skipped', at + act.startsInMs));
    case 'round-paused':
      return now.timer.status === 'paused' ? refuse('paused-already') : withTimer(pauseTimer(now.timer, at));
    case 'round-resumed':
      if (now.timer.status === 'running') return refuse('not-paused');
      return withTimer(resumeTimer(now.timer, at + act.startsInMs));
    case 'round-time-added':
      return withTimer(extendTimer(now.timer, act.ms, at));
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

function leaveQueue(round: Round, seat: SeatId | null, standing: PlaceStanding): Outcome {
  if (seat === null || !round.queue.includes(seat)) return refuse('not-waiting');
  return accept({
    ...withStanding(round, seat, standing),
    queue: round.queue.filter((other) => other !== seat),
  });
}

function rejoinQueue(round: Round, seat: SeatId | null): Outcome {
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
