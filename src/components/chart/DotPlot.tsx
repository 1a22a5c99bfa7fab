import { dotsOn, heightOf, layingOf } from './dots.ts';
import { placesIn, tidy } from './scale.ts';

type Props = {
  /** How many people said 1, 2, 3 and so on. */
  counts: readonly number[];
  /** All of it in words, for people who do not see it. */
  label: string;
  /** From this step on dots are filled. */
  highFrom?: number;
};

const STEP = 42;

/** One dot for each person: open for the low steps, filled for 4 and 5. */
export function DotPlot({ counts, label, highFrom = 4 }: Props) {
  const most = Math.max(...counts, 1);
  const laying = layingOf(most);
  const base = heightOf(most, laying);
  const width = counts.length * STEP;

  return (
    <svg class="dots" viewBox={`0 0 ${width} ${base + 26}`} role="img" aria-label={label} focusable="false">
      <path class="dots__axis" d={`M0 ${base}H${width}`} />
      {placesIn(counts.length, [0, width]).map((x, column) => (
        <g key={column}>
          {dotsOn(counts[column] ?? 0, laying).map(({ across, up }, nth) => (
            <circle
              key={nth}
              class={column + 1 >= highFrom ? 'dots__dot dots__dot--high' : 'dots__dot'}
              cx={tidy(x + across)}
              cy={tidy(base - up)}
              r={laying.radius}
            />
          ))}
          <text class="dots__mark" x={x} y={base + 20}>
            {column + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
