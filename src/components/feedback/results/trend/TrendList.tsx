import type { Report } from '#domain/form/report.ts';
import { isScale } from '#domain/form/question.ts';
import { linesOf, type TrendLine } from '#domain/form/trend.ts';
import { trend as words } from '#locale/feedback-trend.ts';
import { longDay } from '../../shared/days.ts';
import { Trend } from './Trend.tsx';

type Props = { lines: readonly TrendLine[]; beside: readonly Report[] };

/** Every question that several forms asked, each with its lines, and all of them as one table. */
export function TrendList({ lines, beside }: Props) {
  const questions = [...new Set(lines.map(({ question }) => question))];

  return (
    <>
      <ul class="trend-list" role="list">
        {questions.map((question, nth) => {
          const own = linesOf(lines, question);
          return (
            <li class="scale-row" key={nth}>
              <h3 dir="auto">{question.text}</h3>
              {isScale(question) ? (
                own.map((line) => <Trend key={nth} line={line} />)
              ) : (
                <Trend options={own} />
              )}
            </li>
          );
        })}
      </ul>
      <Trend notes={{ lines, beside }} />
      <TrendTable lines={lines} beside={beside} />
    </>
  );
}

function TrendTable({ lines, beside }: Props) {
  return (
    <details class="numbers">
      <summary class="unfold">{words.table.show}</summary>
      <div class="numbers__sheet" role="region" aria-label={words.table.caption} tabIndex={0}>
        <table>
          <caption class="vh">{words.table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              {beside.map(({ id, made }, nth) => (
                <th key={id} scope="col">
                  {words.table.form({ nth: nth + 1, day: longDay(made) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ question, option, points }, row) => (
              <tr key={row}>
                <th scope="row" dir="auto">
                  {option === undefined
                    ? question.text
                    : words.option({ question: question.text, option: option.text })}
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
  );
}
