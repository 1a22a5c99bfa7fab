import type { ScaleCount } from '#domain/form/tally.ts';
import { report as page } from '#locale/feedback-report.ts';
import { GuideDrawing } from './GuideDrawing.tsx';
import { lowestOf } from '#domain/form/extremes.ts';
import { guideFor } from './fitting-guide.ts';

type Props = { scales: readonly ScaleCount[] };

const words = page.next;

/** Where the lowest answer leads: to the guide that fits it, or nowhere. */
export function FittingGuide({ scales }: Props) {
  const lowest = lowestOf(scales);
  const guide = lowest === null ? undefined : guideFor(lowest.id);
  if (lowest === null || guide === undefined) return null;
  const name = words.guides[guide];

  return (
    <section class="try-next">
      <GuideDrawing guide={guide} />
      <p>
        <b>{words.title}</b> {words.text({ statement: lowest.text, guide: name })}
      </p>
      <a class="btn btn--ink no-print" href={`/guides/${guide}`}>
        {words.read({ guide: name })}
      </a>
    </section>
  );
}
