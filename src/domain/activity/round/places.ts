import { timerFrom } from '#domain/kernel/timer.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { standingOf, type Place, type PlaceStanding, type Round } from './round.ts';

/** The word goes to the next one, from this instant on; where no one waits, the round is over. */
export function nextTurn(round: Round, startsAt: number): Round {
  const [speaker, ...queue] = round.queue;
  const turn = round.turn + 1;
  if (speaker === undefined) return { ...round, turn, now: { phase: 'over', at: startsAt } };
  return {
    ...withStanding(round, speaker, 'speaking'),
    queue,
    turn,
    now: { phase: 'speaking', speaker, timer: timerFrom(startsAt, round.msEach) },
  };
}

/** The round with one seat standing otherwise. */
export function withStanding(round: Round, seat: SeatId, standing: PlaceStanding): Round {
  return {
    ...round,
    places: round.places.map((place) => (place.seat === seat ? { ...place, standing } : place)),
  };
}

/** A place for someone who has not spoken yet. */
export function placeFor(seat: SeatId): Place {
  return { seat, standing: 'waiting', spentMs: null };
}

/** Someone who comes late, or comes back without having spoken, speaks last. */
export function placeJoined(round: Round, seat: SeatId): Round {
  if (round.now.phase === 'over') return round;
  const standing = standingOf(round, seat);
  const queue = [...round.queue, seat];
  if (standing === null) return { ...round, queue, places: [...round.places, placeFor(seat)] };
  return standing === 'gone' ? { ...withStanding(round, seat, 'waiting'), queue } : round;
}

/** Someone who goes gives the place away; with the word, it passes on at once. */
export function placeGone(round: Round, seat: SeatId, at: number): Round {
  const standing = standingOf(round, seat);
  if (standing !== 'waiting' && standing !== 'speaking') return round;
  const gone = { ...withStanding(round, seat, 'gone'), queue: round.queue.filter((other) => other !== seat) };
  return standing === 'speaking' && round.now.phase === 'speaking' ? nextTurn(gone, at) : gone;
}

/** The same person sits on another seat: the place, the turn and the time stay the same. */
export function placeReplaced(round: Round, lost: SeatId, found: SeatId): Round {
  const standing = standingOf(round, lost);
  if (standing === null) return round;
  const ownStanding = standingOf(round, found);
  // What was done or is being done on the new seat counts; a place given away on the old one does not. The word stays.
  const keepsNew =
    ownStanding !== null &&
    standing !== 'speaking' &&
    (standing === 'gone' || ownStanding === 'speaking' || ownStanding === 'done');
  const dropped = keepsNew ? lost : found;
  const moved = (seat: SeatId) => (seat === lost ? found : seat);
  return {
    ...round,
    places: round.places
      .filter(({ seat }) => seat !== dropped)
      .map((place) => ({ ...place, seat: moved(place.seat) })),
    queue: round.queue.filter((seat) => seat !== dropped).map(moved),
    now: round.now.phase === 'speaking' ? { ...round.now, speaker: moved(round.now.speaker) } : round.now,
  };
}
