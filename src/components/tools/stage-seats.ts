import { initialsOf } from '#components/circle/initials.ts';
import type { CircleSeat, SeatState } from '#components/circle/seat.ts';
import { nextOf, type Place, type Round } from '#domain/activity/round/round.ts';
import { circle } from '#locale/circle.ts';
import type { Sitting } from './sitting.ts';

/** The circle of a round around one screen: everyone in speaking order, with what each seat shows and says. */
export function seatsOf({ names, order }: Sitting, round: Round): CircleSeat[] {
  const ordered = order.map((place) => names[place] ?? '');
  const initials = initialsOf(ordered);
  return round.places.map((place, index) => {
    const state = stateOf(place, round);
    return seatFrom(place.seat, ordered[index] ?? '', initials[index] ?? '', state);
  });
}

/** The people who have sat down before a round begins, in the order in which they were typed. */
export function waitingSeats(names: readonly string[]): CircleSeat[] {
  const initials = initialsOf(names);
  return names.map((name, index) => seatFrom(name, name, initials[index] ?? '', 'waiting'));
}

function seatFrom(id: string, name: string, initials: string, state: SeatState): CircleSeat {
  return { id, name, initials, state, stateWord: circle.states[state], you: false, facilitator: false };
}

function stateOf({ seat, standing }: Place, round: Round): SeatState {
  switch (standing) {
    case 'speaking':
      return round.now.phase === 'speaking' ? 'speaking' : 'done';
    case 'waiting':
      return nextOf(round) === seat ? 'next' : 'waiting';
    case 'done':
    case 'passed':
      return standing;
    case 'skipped':
      return 'away';
    case 'gone':
      return 'left';
  }
}
