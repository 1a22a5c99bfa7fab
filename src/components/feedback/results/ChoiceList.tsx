import { ChoiceBars } from '#components/chart/ChoiceBars.tsx';
import type { ChoiceCount } from '#domain/form/tally.ts';
import { report as page } from '#locale/feedback-report.ts';

type Props = { choices: readonly ChoiceCount[] };

const words = page.choices;

/** Questions with answers to choose from: a bar for each answer. */
export function ChoiceList({ choices }: Props) {
  return (
    <section class="report-part">
      <h2>{words.heading}</h2>
      <ul class="report-part__grid" role="list">
        {choices.map(({ question, of, counts }) => {
          const bars = question.options.map(({ id, text }, nth) => ({ id, text, count: counts?.[nth] ?? 0 }));
          const overlap = question.kind === 'several';
          return (
            <li key={question.id}>
              <h3 dir="auto">{question.text}</h3>
              {counts === null ? (
                <p class="small">{of === 0 ? page.nobody : page.hidden}</p>
              ) : (
                <>
                  <ChoiceBars bars={bars} of={of} overlap={overlap} label={words.label({ bars, of })} />
                  <p class="xs muted">{overlap ? words.several({ of }) : words.one({ of })}</p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
