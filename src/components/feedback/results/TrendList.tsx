import type { Report } from '#domain/form/report.ts';
import type { TrendLine } from '#domain/form/trend.ts';
import { trend as words } from '#locale/feedback-trend.ts';
import { dayOf } from './days.ts';
import { Trend } from './Trend.tsx';

type Props = { lines: readonly TrendLine[]; beside: readonly Report[] };

/** Every question that several forms asked, each with its line, and all of them as one table. */
export function TrendList({ lines, beside }: Props) {
  return (
    <>
      <ul class="trend-list" role="list">
        {lines.map((line) => (
          <li class="scale-row" key={`${line.question.id} ${line.question.text}`}>
            <h3 dir="auto">{line.question.text}</h3>
            <Trend line={line} />
          </li>
        ))}
      </ul>
      <Trend notes={{ lines, beside }} />
      <details class="numbers">
        <summary class="unfold">{words.table.show}</summary>
        <div class="numbers__sheet" role="region" aria-label={words.table.caption} tabIndex={0}>
          <table>
            <caption class="vh">{words.table.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.statement}</th>
                {beside.map(({ id, made }, nth) => (
                  <th key={id} scope="col">
                    {words.table.form({ nth: nth + 1, day: dayOf(made) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ question, points }) => (
                <tr key={`${question.id} ${question.text}`}>
                  <th scope="row" dir="auto">
                    {question.text}
                  </th>
                  {points.map((point, nth) => (
                    <td key={nth} class="num">
                      {point.shown
                        ? words.table.cell(point)
                        : point.why === 'too-few'
                          ? words.table.tooFew
                          : words.table.notAsked}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
