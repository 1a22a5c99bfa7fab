import { TrendChart } from '#components/chart/TrendChart.tsx';
import type { Report } from '#domain/form/report.ts';
import { sinceFirst, type TrendLine, type TrendPoint } from '#domain/form/trend.ts';
import { trend as words } from '#locale/feedback-trend.ts';
import { gapsIn } from './gaps.ts';

type Props =
  | { line: TrendLine }
  | { notes: { readonly lines: readonly TrendLine[]; readonly beside: readonly Report[] } };

/** So many points fit beside the other columns. */
const FITTING = 6;

/** What is drawn and said where several forms stand beside each other: one question’s line, or what holds for all of them. */
export function Trend(props: Props) {
  return 'line' in props ? <Line line={props.line} /> : <Notes {...props.notes} />;
}

function Line({ line }: { line: TrendLine }) {
  const { points } = line;
  const since = sinceFirst(line);

  return (
    <>
      <div class="scale-row__trend" {...(points.length > FITTING ? scrolled(line) : {})}>
        <TrendChart
          marks={points}
          label={words.label({ points: points.map((point, index) => inWords(point, index + 1)) })}
          words={{ all: words.all, none: words.none, of: words.of }}
        />
      </div>
      {since !== undefined && (
        <p class="scale-row__since num">
          <span class="xs muted">{words.from(since.first)}</span>
          <b>{words.to(since.last)}</b>
        </p>
      )}
    </>
  );
}

/** A long line is scrolled in its own place, by keyboard too. */
function scrolled({ question }: TrendLine) {
  return { tabIndex: 0, role: 'group', 'aria-label': question.text } as const;
}

function Notes({ lines, beside }: { lines: readonly TrendLine[]; beside: readonly Report[] }) {
  const gaps = gapsIn(lines, beside);

  return (
    <ul class="trend-notes xs muted" role="list">
      <li>{words.points}</li>
      {gaps.map((gap) => (
        <li key={`${gap.nth}-${gap.why}`}>
          {gap.why === 'unread'
            ? words.unread({ nth: gap.nth, count: gap.answered })
            : gap.why === 'too-few'
              ? words.tooFew({ nth: gap.nth })
              : words.notAsked({ nth: gap.nth })}
        </li>
      ))}
      <li>{words.gaps}</li>
      <li>{words.small}</li>
    </ul>
  );
}

function inWords(point: TrendPoint, nth: number): string {
  return point.shown
    ? words.shown({ nth, high: point.high, of: point.of })
    : words.hidden({ nth, why: point.why });
}
