import { useId } from 'preact/hooks';
import { evenly, placesIn, tidy } from './scale.ts';
import { Stripes } from './Stripes.tsx';

type Props = {
  /** How many people said 1, 2, 3 and so on. */
  counts: readonly number[];
  label: string;
  /** From this step on bars are full; below it they are striped. */
  highFrom?: number;
};

const STEP = 42;
const BAR = 30;
const HEIGHT = 72;
const HEAD = 18;

/** A bar for each step with the number of people on it, where there are too many for dots. */
export function StepBars({ counts, label, highFrom = 4 }: Props) {
  const id = useId();
  const width = counts.length * STEP;
  const base = HEAD + HEIGHT;
  const height = evenly([0, Math.max(...counts, 1)], [0, HEIGHT]);

  return (
    <svg class="dots" viewBox={`0 0 ${width} ${base + 26}`} role="img" aria-label={label} focusable="false">
      <defs>
        <Stripes id={`${id}-stripes`} />
      </defs>
      <path class="dots__axis" d={`M0 ${base}H${width}`} />
      {placesIn(counts.length, [0, width]).map((x, column) => {
        const count = counts[column] ?? 0;
        const high = tidy(height(count));
        return (
          <g key={column}>
            <rect
              class="bars__bar"
              style={column + 1 >= highFrom ? undefined : { fill: `url(#${id}-stripes)` }}
              x={x - BAR / 2}
              y={base - high}
              width={BAR}
              height={high}
            />
            <text class="bars__count" x={x} y={base - high - 5}>
              {count}
            </text>
            <text class="dots__mark" x={x} y={base + 20}>
              {column + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
