import { countTo } from './scale.ts';
import { lineAfter, lineShare, MOST_IN_ROW, placesFor, SEAT_STEP } from './seat-row.ts';

type Props = {
  answered: number;
  /** From this many on they are shown. */
  needed: number;
  label: string;
  /** What stands on the two sides of the line; only for the eye, the label says it too. */
  hiddenWord: string;
  opensWord: string;
};

/** On a narrower side of the line, its words would not fit. */
const ROOM_FOR_WORDS = 0.35;

/** A seat for everyone who has answered, and a line behind as many as it takes. */
export function SeatRow({ answered, needed, label, hiddenWord, opensWord }: Props) {
  const places = placesFor(answered, needed);
  const share = lineShare(answered, needed);

  return (
    <div class="seat-row">
      {places <= MOST_IN_ROW ? (
        <svg
          style={{ maxInlineSize: `${places * SEAT_STEP}px` }}
          viewBox={`-3 0 ${places * SEAT_STEP} 70`}
          role="img"
          aria-label={label}
          focusable="false"
        >
          {countTo(places).map((place) => (
            <Seat key={place} x={(place - 0.5) * SEAT_STEP - 6} isTaken={place <= answered} />
          ))}
          <path class="seat-row__line" d={`M${lineAfter(needed) - 2} 4V68`} />
        </svg>
      ) : (
        <svg width="100%" height="40" role="img" aria-label={label} focusable="false">
          <rect class="seat-row__bar" y="12" width="100%" height="18" />
          <rect class="seat-row__fill" y="12" width={`${(answered / places) * 100}%`} height="18" />
          <rect class="seat-row__mark" x={`${share * 100}%`} y="2" width="2" height="38" />
        </svg>
      )}
      <p
        class="seat-row__words xs"
        aria-hidden="true"
        style={places <= MOST_IN_ROW ? { maxInlineSize: `${places * SEAT_STEP}px` } : undefined}
      >
        <span style={{ inlineSize: `${share * 100}%` }}>{share >= ROOM_FOR_WORDS && hiddenWord}</span>
        <b>{opensWord}</b>
      </p>
    </div>
  );
}

function Seat({ x, isTaken }: { x: number; isTaken: boolean }) {
  return (
    <g class={isTaken ? 'seat-row__seat seat-row__seat--taken' : 'seat-row__seat'}>
      <circle cx={x} cy="34" r="17" />
      <path class="seat-row__back" d={`M${x - 18} 17A26 26 0 0 1 ${x + 18} 17`} />
      {isTaken && <path class="seat-row__tick" d={`M${x - 6.5} 34.5l4.5 4.5 8.5-9`} />}
    </g>
  );
}
