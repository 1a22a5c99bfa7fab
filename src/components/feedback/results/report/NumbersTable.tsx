import type { Report } from '#domain/form/report.ts';
import { numberRows, type Row } from '#domain/form/rows.ts';
import { report as page } from '#locale/feedback-report.ts';

type Props = { report: Report };

const words = page.table;

/** All numbers of a report as one table, for people who read numbers better than drawings. */
export function NumbersTable({ report }: Props) {
  const rows = numberRows(report, words);

  return (
    <details class="numbers">
      <summary class="unfold">{words.show}</summary>
      <div class="numbers__sheet" role="region" aria-label={words.caption} tabIndex={0}>
        <table>
          <caption class="vh">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.answer}</th>
              <th scope="col">{words.people}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([question, answer, people], nth) => (
              <tr key={nth}>
                {question !== rows[nth - 1]?.[0] && (
                  <th scope="row" rowSpan={rowsFrom(rows, nth)} dir="auto">
                    {question}
                  </th>
                )}
                <td dir="auto">{answer}</td>
                <td class="num">{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** How many rows in a row are about the same question as this one. */
function rowsFrom(rows: readonly Row[], nth: number): number {
  const next = rows.findIndex(([question], other) => other > nth && question !== rows[nth]?.[0]);
  return (next === -1 ? rows.length : next) - nth;
}
