import type { ComponentChildren } from 'preact';
import { MOST_DOTS } from '#components/chart/dots.ts';
import { StepPlot } from '#components/chart/StepPlot.tsx';
import { highOf, isShaky, medianOf, type ScaleCount } from '#domain/form/tally.ts';
import { linesOf, type TrendLine } from '#domain/form/trend.ts';
import { report as page } from '#locale/feedback-report.ts';
import { Trend } from '../trend/lazy-trend.ts';

type Props = {
  scales: readonly ScaleCount[];
  answered: number;
  lines: readonly TrendLine[];
  /** What there is to say of all lines. */
  children?: ComponentChildren;
};

const words = page.scales;

/** Every scale in a row of its own: its plot, how many said 4 or 5, its middle, and over time where there is more than one form. */
export function ScaleList({ scales, answered, lines, children }: Props) {
  const hasTrend = scales.some(({ question }) => linesOf(lines, question).length > 0);
  const isMany = scales.some(({ of }) => of > MOST_DOTS);

  return (
    <section class={hasTrend ? 'scales scales--trend' : 'scales'}>
      <h2 class="vh">{words.heading}</h2>
      <p class="scales__heads xs muted" aria-hidden="true">
        <span>{words.statement}</span>
        <span>{isMany ? words.bars : words.plot}</span>
        <span>{words.high}</span>
        {hasTrend && (
          <>
            <span>{words.trend}</span>
            <span>{words.since}</span>
          </>
        )}
      </p>
      <ul role="list">
        {scales.map((scale) => (
          <ScaleRow
            key={scale.question.id}
            scale={scale}
            answered={answered}
            line={linesOf(lines, scale.question)[0]}
          />
        ))}
      </ul>
      <p class="xs muted">{isMany ? words.striped : words.dots}</p>
      {children}
    </section>
  );
}

function ScaleRow({
  scale: { question, of, counts },
  answered,
  line,
}: {
  scale: ScaleCount;
  answered: number;
  line: TrendLine | undefined;
}) {
  const middle = counts === null ? null : medianOf(counts);

  return (
    <li class="scale-row">
      <h3 dir="auto">{question.text}</h3>
      {counts === null || middle === null ? (
        <p class="scale-row__hidden small">{of === 0 ? page.nobody : page.hidden}</p>
      ) : (
        <>
          <div class="scale-row__plot">
            <StepPlot counts={counts} label={words.label({ counts, ...question.ends })} />
            <p class="scale-row__ends xs muted" aria-hidden="true">
              <span dir="auto">{question.ends.low}</span>
              <span dir="auto">{question.ends.high}</span>
            </p>
          </div>
          <div class="scale-row__share">
            <p class="big num">{words.share({ count: highOf(counts), of })}</p>
            <p class="xs muted">
              {words.median({ middle })} {isShaky(counts) ? words.shaky({ of }) : words.steady}{' '}
              {words.open({ of, answered })}
            </p>
          </div>
        </>
      )}
      {line !== undefined && <Trend line={line} />}
    </li>
  );
}
