import { movesIn } from '#components/chart/slopes.ts';
import { Slopes } from '#components/chart/Slopes.tsx';
import { movedOf, type PairCount } from '#domain/form/tally.ts';
import { linesOf, type TrendLine } from '#domain/form/trend.ts';
import { report as page } from '#locale/feedback-report.ts';
import { Trend } from '../trend/lazy-trend.ts';

type Props = { pairs: readonly PairCount[]; lines: readonly TrendLine[] };

const words = page.pairs;

/** Looks back: how people moved from before to now, and what they said for now over several forms. */
export function PairList({ pairs, lines }: Props) {
  return (
    <section class="report-part">
      <h2>{words.heading}</h2>
      <ul class="report-part__grid" role="list">
        {pairs.map(({ now, before, of, moves }) => (
          <li key={now.id}>
            <h3 dir="auto">{now.text}</h3>
            <p class="small muted" dir="auto">
              {before.text}
            </p>
            {moves === null ? (
              <p class="small">{of === 0 ? page.nobody : page.hiddenPair}</p>
            ) : (
              <>
                <Slopes
                  moves={moves}
                  label={words.label({ moves: movesIn(moves), ends: now.ends })}
                  before={words.before}
                  now={words.now}
                />
                <Moved moves={moves} />
              </>
            )}
            {linesOf(lines, now).map((line) => (
              <div class="small-line" key={line.question.id}>
                <p class="muted">{words.overTime}</p>
                <Trend line={line} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      <p class="xs muted">{words.lines}</p>
      <p class="xs muted">{words.honest}</p>
    </section>
  );
}

function Moved({ moves }: { moves: NonNullable<PairCount['moves']> }) {
  const { up, same, down } = movedOf(moves);
  return (
    <ul class="moved num" role="list">
      <li>{words.up({ count: up })}</li>
      <li>{words.same({ count: same })}</li>
      <li>{words.down({ count: down })}</li>
    </ul>
  );
}
