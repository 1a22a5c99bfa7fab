import './circle.css';
import { nameOn, readOut } from './seat.ts';
import type { CircleSeat, CircleWords } from './seat.ts';

type Props = {
  seats: readonly CircleSeat[];
  words: CircleWords;
  /** Name of the list, where it is another than usual. */
  label?: string;
};

/** The circle as a list, for more than twelve people or on request: same order, same words. */
export function SeatList({ seats, words, label = words.people }: Props) {
  return (
    <ol class="seatlist" role="list" aria-label={label}>
      {seats.map((seat) => (
        <li key={seat.id} data-state={seat.state} aria-current={seat.you || undefined}>
          <span class="vh">{readOut(seat, words)}</span>
          <span class="seatlist__dot" data-you={seat.you || undefined} aria-hidden="true">
            {seat.initials}
          </span>
          <span aria-hidden="true">
            <b dir="auto">{nameOn(seat, words)}</b>
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
