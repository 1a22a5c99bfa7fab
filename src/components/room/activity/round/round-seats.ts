import { initialsOf } from '#components/circle/initials.ts';
import type { CircleSeat, SeatState } from '#components/circle/seat.ts';
import { nextOf, type Place, type Round } from '#domain/activity/round/round.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { isFacilitator, seatOf } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { circle } from '#locale/circle.ts';
import { round as words } from '#locale/activity/round.ts';
import { withAlike } from '../../hooks/seats-at-rest.ts';

/** The circle of a round: everyone in speaking order, with what each seat shows and says. */
export function seatsOfRound(
  round: Round,
  room: OpenRoom,
  me: SeatId | null,
  alike: ReadonlyMap<SeatId, string> = new Map(),
): readonly CircleSeat[] {
  const names = round.places.map(({ seat }) => seatOf(room, seat)?.name ?? '');
  const initials = initialsOf(names);
  return round.places.map((place, index) => {
    const state = stateOf(place, round, room);
    return {
      id: place.seat,
      name: names[index] ?? '',
      initials: initials[index] ?? '',
      state,
      stateWord: withAlike(
        place.standing === 'skipped' ? words.skipped : circle.states[state],
        alike.get(place.seat),
      ),
      you: place.seat === me,
      facilitator: isFacilitator(room, place.seat),
    };
  });
}

/** Which turn of how many this is; people who went without speaking do not count. */
export function turnOf(round: Round): { readonly turn: number; readonly of: number } {
  const of = round.places.filter(({ standing }) => standing !== 'gone').length;
  return { turn: of - round.queue.length, of };
}

function stateOf({ seat, standing }: Place, round: Round, room: OpenRoom): SeatState {
  switch (standing) {
    case 'speaking':
      // Ended in the middle of a turn: the speaker had the word, and no one took it away.
      return round.now.phase === 'speaking' ? 'speaking' : 'done';
    case 'waiting':
      if (round.now.phase === 'over') return 'waiting';
      if (nextOf(round) === seat) return 'next';
      return seatOf(room, seat)?.standing === 'away' ? 'away' : 'waiting';
    case 'done':
    case 'passed':
      return standing;
    case 'skipped':
      return 'passed';
    case 'gone':
      return 'left';
  }
}
