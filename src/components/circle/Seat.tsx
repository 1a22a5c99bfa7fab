import { Icon } from '#components/ui/Icon.tsx';
import { check, hand, minus } from '#components/ui/icons.ts';
import type { Measures } from './geometry.ts';
import { pointAt, sideOf } from './geometry.ts';
import { percentOf } from './percent.ts';
import { nameOn, readOut } from './seat.ts';
import type { CircleSeat, CircleWords } from './seat.ts';

type Props = {
  /** No one: an empty place, drawn and not read out. */
  seat?: CircleSeat;
  words: CircleWords;
  angle: number;
  size: number;
  measures: Measures;
  back: number;
};

/** The speaker's seat is a little larger. */
const LIT = 1.12;

/** A dot with an arc behind it: a stool with a back, seen from above. */
export function Seat({ seat, words, angle, size, measures: { d, R }, back }: Props) {
  const diameter = seat?.state === 'speaking' ? d * LIT : d;
  const { x, y } = pointAt(angle, R);
  const place = {
    left: percentOf(size / 2 + x, size),
    top: percentOf(size / 2 + y, size),
    width: percentOf(diameter, size),
  };
  const chair = <Chair seat={seat} angle={angle} diameter={diameter} d={d} back={back} />;
  if (!seat) {
    return (
      <li class="seat" data-state="empty" style={place} aria-hidden="true">
        {chair}
      </li>
    );
  }

  const side = sideOf(angle);
  const reach = diameter / 2 + back + (side === 'c' ? 5 : 9);
  const away = pointAt(angle, reach);
  const label = {
    left: percentOf(diameter / 2 + away.x, diameter),
    top: percentOf(diameter / 2 + away.y, diameter),
    '--up': Math.round((-away.y * 1000) / reach) / 1000,
  };
  const badge = badgeOf(seat);

  return (
    <li
      class="seat"
      data-state={seat.state}
      data-side={side}
      data-hand={seat.hand === true || undefined}
      data-you={seat.you || undefined}
      aria-current={seat.you || undefined}
      style={place}
    >
      {chair}
      {badge && (
        <span class="seat__badge" aria-hidden="true">
          <Icon of={badge} />
        </span>
      )}
      <span class="vh">{readOut(seat, words)}</span>
      <span class="seat__label" style={label} aria-hidden="true">
        <span class="seat__name" dir="auto">
          {nameOn(seat, words)}
        </span>
        {(seat.state !== 'waiting' || seat.hand) && <span class="seat__state">{seat.stateWord}</span>}
      </span>
    </li>
  );
}

type ChairProps = { seat: CircleSeat | undefined; angle: number; diameter: number; d: number; back: number };

/** The drawn part: the chair back turned away from the table, and the initials upright. In a box of 100 by 100. */
function Chair({ seat, angle, diameter, d, back }: ChairProps) {
  const box = diameter + 2 * back;
  const letters = Array.from(seat?.initials ?? '').length;
  const share = seat?.state === 'open' ? 0.5 : letters > 2 ? 0.27 : 0.32;
  const size = (share * d * 100) / box;

  return (
    <svg
      class="seat__chair"
      viewBox="0 0 100 100"
      style={{ inset: percentOf(-back, diameter) }}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M14 19.8A47 47 0 0 1 86 19.8" transform={`rotate(${Math.round(angle * 10) / 10} 50 50)`} />
      {letters > 0 && (
        <text class="seat__mark" x="50" y="50" dy="0.35em" font-size={Math.round(size * 100) / 100}>
          {seat?.initials}
        </text>
      )}
    </svg>
  );
}

function badgeOf({ state, hand: isRaised }: CircleSeat): string | undefined {
  if (isRaised) return hand;
  if (state === 'done') return check;
  if (state === 'passed') return minus;
  return undefined;
}
