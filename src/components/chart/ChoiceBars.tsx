import { useId } from 'preact/hooks';
import { Stripes } from './Stripes.tsx';

type Props = {
  bars: readonly { readonly id: string; readonly text: string; readonly count: number }[];
  /** How many people answered: a bar as long as its place would be all of them. */
  of: number;
  label: string;
  /** Striped where one person may stand in several bars. */
  overlap: boolean;
};

/** A bar for each answer to choose from, with its words before it and the number of people after it. */
export function ChoiceBars({ bars, of, label, overlap }: Props) {
  const stripes = `${useId()}-stripes`;

  return (
    <div class="choice-bars" role="img" aria-label={label}>
      {bars.map(({ id, text, count }, nth) => (
        <div class="choice-bars__row" key={id}>
          <span dir="auto">{text}</span>
          <svg width="100%" height="20" aria-hidden="true" focusable="false">
            {nth === 0 && (
              <defs>
                <Stripes id={stripes} />
              </defs>
            )}
            <rect
              class="bars__bar"
              style={overlap ? { fill: `url(#${stripes})` } : undefined}
              y="2"
              width={`${of === 0 ? 0 : (count / of) * 100}%`}
              height="16"
            />
            <path class="bars__foot" d="M.75 0V20" />
          </svg>
          <b class="num">{count}</b>
        </div>
      ))}
    </div>
  );
}
