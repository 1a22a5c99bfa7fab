import { ChoiceBars } from '#components/chart/ChoiceBars.tsx';
import type { ChoiceCount } from '#domain/form/tally.ts';
import { linesOf, type TrendLine } from '#domain/form/trend.ts';
import { report as page } from '#locale/feedback-report.ts';
import { Trend } from '../trend/lazy-trend.ts';

type Props = { choices: readonly ChoiceCount[]; lines: readonly TrendLine[] };

const words = page.choices;

/** Questions with answers to choose from: a bar for each answer, and over time where there is more than one form. */
export function ChoiceList({ choices, lines }: Props) {
  return (
    <section class="report-part">
      <h2>{words.heading}</h2>
      <ul class="report-part__grid" role="list">
        {choices.map(({ question, of, counts }) => {
          const bars = question.options.map(({ id, text }, nth) => ({ id, text, count: counts?.[nth] ?? 0 }));
          const overlap = question.kind === 'several';
          const options = linesOf(lines, question);
          return (
            <li key={question.id} class={options.length > 0 ? 'report-part__wide' : undefined}>
              <h3 dir="auto">{question.text}</h3>
              {counts === null ? (
                <p class="small">{of === 0 ? page.nobody : page.hidden}</p>
              ) : (
                <>
                  <ChoiceBars bars={bars} of={of} overlap={overlap} label={words.label({ bars, of })} />
                  <p class="xs muted">{overlap ? words.several({ of }) : words.one({ of })}</p>
                </>
              )}
              {options.length > 0 && <Trend options={options} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
