import { pointAt } from './geometry.ts';

const SEATS = Array.from({ length: 7 }, (_, i) => pointAt((360 * i) / 7, 15.5));

/** The mark of the site: seven seats round a table, one of them speaking. */
export function Logo() {
  return (
    <svg class="room-logo" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="8.2" fill="none" stroke="currentColor" stroke-width="2.2" />
      {SEATS.map(({ x, y }, i) => (
        <circle
          key={i}
          cx={(20 + x).toFixed(1)}
          cy={(20 + y).toFixed(1)}
          r="3.1"
          fill={i === 1 ? 'var(--accent)' : 'currentColor'}
        />
      ))}
    </svg>
  );
}
