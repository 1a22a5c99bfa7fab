import { pulse as words } from '#locale/pulse.ts';

type Props = {
  /** How many people said 1, 2, 3, 4 and 5. */
  counts: readonly number[];
};

const STEP = 42;
/** From this many dots in one column on, they stand closer. */
const MANY = 9;

/** One dot for each person: open for 1 to 3, filled for 4 and 5. */
export function DotPlot({ counts }: Props) {
  const most = Math.max(...counts, 1);
  const rise = most >= MANY ? 9 : 17;
  const radius = most >= MANY ? 3.6 : 6.4;
  const base = Math.max(3, most) * rise + 6;

  return (
    <svg
      class="dots"
      viewBox={`0 0 ${5 * STEP} ${base + 26}`}
      role="img"
      aria-label={words.plot({ counts })}
      focusable="false"
    >
      <path class="dots__axis" d={`M0 ${base}H${5 * STEP}`} />
      {counts.map((count, column) => {
        const x = STEP * (column + 0.5);
        return (
          <g key={column}>
            {Array.from({ length: count }, (_, nth) => (
              <circle
                key={nth}
                class={column >= 3 ? 'dots__dot dots__dot--high' : 'dots__dot'}
                cx={x}
                cy={base - rise * (nth + 0.5) - 2}
                r={radius}
              />
            ))}
            <text class="dots__mark" x={x} y={base + 20}>
              {column + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
