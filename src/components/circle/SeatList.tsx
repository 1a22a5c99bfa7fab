import { circle as words } from '#locale/circle.ts';
import './circle.css';
import { nameOn, readOut } from './seat.ts';
import type { CircleSeat } from './seat.ts';

type Props = {
  seats: readonly CircleSeat[];
  /** Name of the list. */
  label?: string;
};

/** The circle as a list, for more than twelve people or on request: same order, same words. */
export function SeatList({ seats, label = words.people }: Props) {
  return (
    <ol class="seatlist" role="list" aria-label={label}>
      {seats.map((seat) => (
        <li key={seat.id} data-state={seat.state} aria-current={seat.you || undefined}>
          <span class="vh">{readOut(seat)}</span>
          <span class="seatlist__dot" data-you={seat.you || undefined} aria-hidden="true">
            {seat.initials}
          </span>
          <span aria-hidden="true">
            <b dir="auto">{nameOn(seat)}</b>
            {seat.facilitator && <span class="seatlist__role">{words.facilitator}</span>}
          </span>
          <span class="seatlist__state" aria-hidden="true">
            {seat.stateWord}
          </span>
        </li>
      ))}
    </ol>
  );
}
