import type { Report } from '#domain/form/report.ts';
import { linesOf, type TrendLine } from '#domain/form/trend.ts';
import { trend as words } from '#locale/feedback-trend.ts';
import { dayOf } from './days.ts';
import { Trend } from './Trend.tsx';

type Props = { lines: readonly TrendLine[]; beside: readonly Report[] };

/** Every question that several forms asked, each with its lines, and all of them as one table. */
export function TrendList({ lines, beside }: Props) {
  const questions = [...new Set(lines.map(({ question }) => question))];

  return (
    <>
      <ul class="trend-list" role="list">
        {questions.map((question) => {
          const [line, ...more] = linesOf(lines, question);
          return (
            <li class="scale-row" key={`${question.id} ${question.text}`}>
              <h3 dir="auto">{question.text}</h3>
              {line?.option === undefined ? (
                line && <Trend line={line} />
              ) : (
                <Trend options={[line, ...more]} />
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
              <th scope="col">{words.statement}</th>
              {beside.map(({ id, made }, nth) => (
                <th key={id} scope="col">
                  {words.table.form({ nth: nth + 1, day: dayOf(made) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ question, option, points }) => (
              <tr key={`${question.id} ${question.text} ${option?.id ?? ''}`}>
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
