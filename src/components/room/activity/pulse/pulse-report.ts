import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import type { PulseQuestion } from '#domain/activity/pulse/acts.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import { FEWEST_SHOWN, MAX_TITLE } from '#domain/form/limits.ts';
import type { Report } from '#domain/form/report.ts';
import { pulse as words } from '#locale/activity/pulse.ts';
import { answeredBy, countRatings } from './dot-plot.ts';

/** The questions of the form “After a meeting”, which asks the same: so both stand on one line over time. */
const SAME_AS: Readonly<Record<PulseQuestion, string>> = {
  voice: 'said-what-i-thought',
  share: 'fair-time',
  use: 'something-to-use',
};

/** What a circle said in its pulse, as one more report beside those of its forms. The lines stay in the room. */
export function reportOfPulse(
  { id, gathering }: Pulse,
  title: string,
  made: string,
  contributions: readonly Contribution[],
): Report {
  const ends = { low: words.least, high: words.most };
  return {
    id,
    title: title.slice(0, MAX_TITLE),
    made,
    minAnswers: gathering.threshold,
    released: true,
    answered: answeredBy(contributions),
    scales: countRatings(contributions).map(({ question, counts, of }) => ({
      question: { id: SAME_AS[question], kind: 'scale', text: words.questions[question], ends },
      of,
      counts: of < FEWEST_SHOWN ? null : counts,
    })),
    choices: [],
    pairs: [],
    comments: [],
  };
}
