import { Circle } from '#components/circle/Circle.tsx';
import type { CircleSeat } from '#components/circle/seat.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { join as words } from '#locale/join.ts';

type Props = {
  /** How many are in the circle. */
  count: number;
};

/** More than this are counted, not drawn. */
const MOST_DRAWN = 11;
const NO_TIME = { state: 'none', left: 0, ticks: 0 } as const;

/** The circle as it shows from outside: who is here has no name yet, and one seat is open. */
export function DoorCircle({ count }: Props) {
  const drawn = Math.min(count, MOST_DRAWN);
  const seats = Array.from({ length: drawn }, (_, nth) => seatOf(`${nth}`, 'waiting'));

  return (
    <Circle
      words={circleWords}
      seats={[...seats, seatOf('mine', 'open')]}
      me={drawn}
      preset="door"
      size={226}
      timer={NO_TIME}
      labels={false}
      label={words.seats({ count })}
    >
      <b class="num">{count}</b>
      <span>{words.here({ count })}</span>
    </Circle>
  );
}

function seatOf(id: string, state: 'waiting' | 'open'): CircleSeat {
  const isMine = state === 'open';
  const name = isMine ? words.yourSeat : words.someone;
  return { id, name, initials: isMine ? '+' : '', state, stateWord: '', you: false, facilitator: false };
}
