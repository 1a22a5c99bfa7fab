import { pathOf, placesOf, widthOf, type TrendMark } from './trend-line.ts';

type Props = {
  marks: readonly TrendMark[];
  label: string;
  /** What stands beside the highest and the lowest line, and before the numbers of people. */
  words: { readonly all: string; readonly none: string; readonly of: string };
};

const HEIGHT = { top: 10, foot: 58 };
const LEFT = 44;

/** A share of people, form after form. A gap stays a gap. */
export function TrendChart({ marks, label, words }: Props) {
  const width = widthOf(marks.length);
  const places = placesOf(marks, { left: LEFT, right: width, ...HEIGHT });
  const last = marks.findLastIndex(({ shown }) => shown);

  return (
    <svg
      class="trend"
      width={width}
      height="104"
      viewBox={`0 0 ${width} 104`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path class="trend__rule" d={`M${LEFT} 10H${width}M${LEFT} 34H${width}M${LEFT} 58H${width}`} />
      <text class="trend__word" x="0" y="15">
        {words.all}
      </text>
      <text class="trend__word" x="0" y="63">
        {words.none}
      </text>
      <text class="trend__word" x="0" y="102">
        {words.of}
      </text>
      <path class="trend__line" d={pathOf(marks, places)} />
      {places.map(({ x, y }, nth) => {
        const mark = marks[nth];
        const isLast = nth === last;
        return (
          <g key={nth}>
            {y === null ? (
              <>
                <rect class="trend__gap" x={x - 8} y="10" width="16" height="48" />
                <path class="trend__dotted" d={`M${x} 13V55`} />
              </>
            ) : (
              <circle
                class={isLast ? 'trend__point trend__point--last' : 'trend__point'}
                cx={x}
                cy={y}
                r={isLast ? 6.5 : 4}
              />
            )}
            <text class={isLast ? 'trend__mark trend__mark--last' : 'trend__mark'} x={x} y="82">
              {nth + 1}
            </text>
            <text class="trend__mark" x={x} y="102">
              {mark?.shown === true ? mark.of : '–'}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
