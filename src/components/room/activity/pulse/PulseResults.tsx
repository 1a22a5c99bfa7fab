import { DotPlot } from '#components/chart/DotPlot.tsx';
import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import { pulse as words } from '#locale/activity/pulse.ts';
import { answeredBy, countRatings } from './dot-plot.ts';
import { Slips } from '../shared/Slips.tsx';

type Props = {
  activity: string;
  contributions: readonly Contribution[];
  isStill?: boolean;
};

/** What a circle said in its pulse: a plot for each question, and the lines apart from them. */
export function PulseResults({ activity, contributions, isStill = false }: Props) {
  const ratings = countRatings(contributions);
  const hasLines = contributions.some(({ content }) => content.part === 'words');

  return (
    <div class="results">
      <p class="lede">{words.answeredBy({ count: answeredBy(contributions) })}</p>
      <ul class="results__plots" role="list">
        {ratings.map(({ question, counts, of, high }) => (
          <li key={question}>
            <h3>{words.questions[question]}</h3>
            {of === 0 ? (
              <p class="muted">{words.nobodyRated}</p>
            ) : (
              <>
                <div class="results__plot">
                  <DotPlot counts={counts} label={words.plot({ counts })} />
                  <p class="results__ends xs muted" aria-hidden="true">
                    <span>{words.least}</span>
                    <span>{words.most}</span>
                  </p>
                </div>
                <p class="results__share num">{words.saidYes({ count: high, of })}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="xs muted">{words.oneDot}</p>
      <p class="small">{words.small}</p>
      {!isStill && (
        <details class="results__table">
          <summary class="unfold">{words.asTable}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.statement}</th>
                {[1, 2, 3, 4, 5].map((value) => (
                  <th key={value} scope="col">
                    {value}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ratings.map(({ question, counts }) => (
                <tr key={question}>
                  <th scope="row">{words.questions[question]}</th>
                  {counts.map((count, column) => (
                    <td key={column}>{count}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      {hasLines && (
        <>
          <h3 class="act__part">{words.lines}</h3>
          <Slips activity={activity} contributions={contributions} isStill={isStill} />
        </>
      )}
    </div>
  );
}
