import type { RefObject } from 'preact';
import { SeatRow } from '#components/chart/SeatRow.tsx';
import type { Report } from '#domain/form/report.ts';
import { linesOf, type TrendLine } from '#domain/form/trend.ts';
import { report as page } from '#locale/feedback-report.ts';
import { results } from '#locale/feedback-results.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { CommentList } from './CommentList.tsx';
import { longDay } from '../../shared/days.ts';
import { extremesOf } from '#domain/form/extremes.ts';
import { FittingGuide } from './FittingGuide.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { PairList } from './lazy-parts.ts';
import { Trend } from '../trend/lazy-trend.ts';
import { ScaleList } from './ScaleList.tsx';

type Props = {
  report: Report;
  /** Answers that no key of the asker opens. */
  unreadable: number;
  /** Questions over time, where earlier forms are at hand, those of other forms too; and the forms in them, the oldest first. */
  lines: readonly TrendLine[];
  beside: readonly Report[];
  /** The heading that takes the focus where the page has changed under its reader. */
  top: RefObject<HTMLHeadingElement>;
};

const words = page.closed;

/** Everything a closed form says, all at once: ratings, looks back, choices, and apart from them the comments. */
export function ReportView({ report, unreadable, lines, beside, top }: Props) {
  const { answered, minAnswers: needed } = report;
  // A look back has its own drawing, with both questions in it.
  const paired = report.pairs.flatMap(({ now, before }) => [now.id, before.id]);
  const scales = report.scales.filter(({ question }) => !paired.includes(question.id));
  const extremes = extremesOf(scales);
  const drawn = [...report.scales, ...report.choices].flatMap(({ question }) => linesOf(lines, question));
  const isRatedAgain = scales.some(({ question }) => linesOf(drawn, question).length > 0);
  const notes = <Trend notes={{ lines: drawn, beside }} />;

  return (
    <>
      <div class="report-head">
        <div>
          <p class="kicker" dir="auto">
            {words.kicker({ title: report.title, day: longDay(report.made) })}
          </p>
          <h1 ref={top} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="lede">
            {extremes === null
              ? words.even
              : words.ends({ most: extremes.most.text, least: extremes.least.text })}
          </p>
        </div>
        <section class="answered">
          <h2 class="answered__count num">{words.answered({ count: answered })}</h2>
          <SeatRow
            answered={answered}
            needed={needed}
            label={results.seats.label({ count: answered, needed })}
            hiddenWord={results.seats.hidden}
            opensWord={results.seats.opens({ needed })}
          />
          <p class="small muted">{words.rule({ needed })}</p>
          {unreadable > 0 && <p class="small">{words.unreadable({ count: unreadable })}</p>}
        </section>
      </div>
      {scales.length > 0 && (
        <ScaleList scales={scales} answered={answered} lines={lines}>
          {isRatedAgain && notes}
        </ScaleList>
      )}
      <FittingGuide scales={scales} />
      {report.pairs.length > 0 && <PairList pairs={report.pairs} lines={lines} />}
      {report.choices.length > 0 && <ChoiceList choices={report.choices} lines={lines} />}
      {drawn.length > 0 && !isRatedAgain && notes}
      {report.comments.length > 0 && <CommentList comments={report.comments} />}
      <section class="report-read">
        <h2>{words.read}</h2>
        <p>{words.readText}</p>
        <NumbersTable report={report} />
      </section>
    </>
  );
}
