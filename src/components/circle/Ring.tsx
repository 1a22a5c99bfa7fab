import type { Measures, Proportions } from './geometry.ts';
import { pointAt } from './geometry.ts';
import { percentOf } from './percent.ts';

/** What the ring shows. It starts full at the speaker and empties clockwise, past every person and back. */
export type CircleTimer = {
  readonly state: 'none' | 'ready' | 'running' | 'paused' | 'over';
  /** Share of the turn that is left, 1 to 0. */
  readonly left: number;
  /** How many tick marks fit the turn: its seconds divided by 30, fractions allowed. */
  readonly ticks: number;
};

type Props = {
  size: number;
  measures: Measures;
  proportions: Proportions;
  /** Angle of the speaker. */
  start: number;
  timer: CircleTimer;
};

/** Table, light, track, ticks, time, bead and stem: all drawing. Only `--left` changes from second to second. */
export function Ring({ size, measures: { r, inner }, proportions, start, timer }: Props) {
  const c = size / 2;
  const { ring, gap } = proportions;
  const isTimed = timer.state !== 'none';
  const light = pointAt(start, 50);
  const marks = Array.from(
    { length: isTimed ? Math.ceil(timer.ticks) : 0 },
    (_, k) => start + (360 * k) / timer.ticks,
  );
  const lamp = {
    inset: percentOf(c - inner / 2, size),
    '--light-x': `${round(50 + light.x)}%`,
    '--light-y': `${round(50 + light.y)}%`,
  };

  return (
    <>
      <svg class="circle__ring" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
        <circle class="circle__table" cx={c} cy={c} r={round(r + ring / 2 + 2)} />
      </svg>
      {isTimed && <div class="circle__lamp" key={start} style={lamp} aria-hidden="true" />}
      <svg
        class="circle__ring"
        viewBox={`0 0 ${size} ${size}`}
        aria-hidden="true"
        focusable="false"
        style={{ '--start': `${round(start)}deg`, '--left': round(timer.left) }}
      >
        <circle class="circle__track" cx={c} cy={c} r={round(r)} stroke-width={ring} />
        {marks.map((angle) => (
          <path class="circle__tick" key={angle} d={tickAt(angle, c, r - ring / 2 - 5, ring * 0.7)} />
        ))}
        {isTimed && (
          <g key={start}>
            <path class="circle__stem" d={tickAt(start, c, r + ring / 2 + gap + 4, gap + ring + 4)} />
            <circle class="circle__time" cx={c} cy={c} r={round(r)} stroke-width={ring} pathLength={1} />
            <g class="circle__bead">
              <circle
                cx={c}
                cy={round(c - r)}
                r={round(ring * 0.95)}
                stroke-width={round(1.6 + ring * 0.18)}
              />
            </g>
          </g>
        )}
      </svg>
    </>
  );
}

/** A short line towards the centre, from `distance` inwards. */
function tickAt(angle: number, c: number, distance: number, length: number): string {
  const from = pointAt(angle, distance);
  const to = pointAt(angle, distance - length);
  return `M${round(c + from.x)} ${round(c + from.y)}L${round(c + to.x)} ${round(c + to.y)}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
