import { TrendChart } from '#components/chart/TrendChart.tsx';
import type { Report } from '#domain/form/report.ts';
import { sinceFirst, type TrendLine, type TrendPoint } from '#domain/form/trend.ts';
import { trend as words } from '#locale/feedback-trend.ts';
import { gapsIn } from '#domain/form/gaps.ts';

type Props =
  | { line: TrendLine }
  | { options: readonly TrendLine[] }
  | { notes: { readonly lines: readonly TrendLine[]; readonly beside: readonly Report[] } };

/** This many points fit beside the other columns. */
const FITTING = 6;

/**
 * What is drawn and said where several forms stand beside each other: one line, the lines of a question with answers to choose
 * from, or what holds for all of them.
 */
export function Trend(props: Props) {
  if ('notes' in props) return <Notes {...props.notes} />;
  return 'line' in props ? <Line line={props.line} /> : <Options lines={props.options} />;
}

function Line({ line }: { line: TrendLine }) {
  const { option, points } = line;
  const since = sinceFirst(line);
  const inAll = points.map((point, index) => inWords(point, index + 1));

  return (
    <>
      <div class="scale-row__trend" {...(points.length > FITTING ? scrolled(line) : {})}>
        <TrendChart
          marks={points}
          label={
            option === undefined
              ? words.label({ points: inAll })
              : words.labelOfOption({ option: option.text, points: inAll })
          }
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

/** A small chart for each answer that anyone ever chose, so that none hides another. */
function Options({ lines }: { lines: readonly TrendLine[] }) {
  const isChosen = ({ points }: TrendLine) => points.some((point) => point.shown && point.people > 0);
  const never = lines.filter((line) => !isChosen(line));

  return (
    <div class="small-lines">
      <p class="xs muted">{words.chose}</p>
      <ul role="list">
        {lines.filter(isChosen).map((line) => (
          <li class="small-line" key={line.option?.id}>
            <p dir="auto">{line.option?.text}</p>
            <Line line={line} />
          </li>
        ))}
      </ul>
      {never.length > 0 && (
        <p class="small">
          {words.never}{' '}
          {never.map(({ option }, nth) => (
            <span key={option?.id}>
              <bdi>{option?.text}</bdi>
              {nth < never.length - 1 ? '; ' : '.'}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** A long line is scrolled in its own place, by keyboard too. */
function scrolled({ question, option }: TrendLine) {
  const name =
    option === undefined ? question.text : words.option({ question: question.text, option: option.text });
  return { tabIndex: 0, role: 'group', 'aria-label': name } as const;
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
    ? words.shown({ nth, people: point.people, of: point.of })
    : words.hidden({ nth, why: point.why });
}
