import { countTo, evenly } from './scale.ts';
import { movesIn, slopesOf } from './slopes.ts';

type Props = {
  /** How many people moved from one step to another, `moves[before - 1][now - 1]`. */
  moves: readonly (readonly number[])[];
  label: string;
  /** What stands over the two sides. */
  before: string;
  now: string;
};

const WIDTH = 340;
const SIDES = { left: 40, right: WIDTH - 40, top: 44, foot: 204 };

/** How people moved from before to now: a line for each move, as thick as people made it, with their number on it. */
export function Slopes({ moves, label, before, now }: Props) {
  const steps = moves.length;
  const y = evenly([1, steps], [SIDES.foot, SIDES.top]);
  const slopes = slopesOf(movesIn(moves), steps, SIDES);

  return (
    <svg
      class="slopes"
      viewBox={`0 0 ${WIDTH} ${SIDES.foot + 16}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <text class="slopes__head" x={0} y={18}>
        {before}
      </text>
      <text class="slopes__head slopes__head--end" x={WIDTH} y={18}>
        {now}
      </text>
      {[SIDES.left, SIDES.right].map((x) => (
        <path key={x} class="dots__axis" d={`M${x} ${SIDES.top - 8}V${SIDES.foot + 8}`} />
      ))}
      {countTo(steps).map((step) => (
        <g key={step}>
          <text class="dots__mark" x={SIDES.left - 20} y={y(step) + 5}>
            {step}
          </text>
          <text class="dots__mark" x={SIDES.right + 20} y={y(step) + 5}>
            {step}
          </text>
        </g>
      ))}
      {slopes.map(({ from, to, y1, y2, width }) => (
        <path
          key={`${from}-${to}`}
          class={`slopes__line slopes__line--${to > from ? 'up' : to < from ? 'down' : 'same'}`}
          stroke-width={width}
          d={`M${SIDES.left} ${y1}L${SIDES.right} ${y2}`}
        />
      ))}
      {slopes.map(({ from, to, people, label: { x, y: height } }) => (
        <g key={`${from}-${to}`}>
          <circle class="slopes__place" cx={x} cy={height} r="11" />
          <text class="slopes__people" x={x} y={height + 5}>
            {people}
          </text>
        </g>
      ))}
    </svg>
  );
}
