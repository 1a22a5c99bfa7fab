import type { Watched } from '#client/form/watch-results.ts';
import { FeedbackFrame } from '../../shared/FeedbackFrame.tsx';
import { Status } from '#components/ui/Status.tsx';
import { results as words } from '#locale/feedback-results.ts';
import { OpeningAnswers } from './OpeningAnswers.tsx';

type Props = { problem: Watched['problem']; opening?: Watched['opening'] };

/** The moment before anything is known of a form. */
export function WaitingForResults({ problem, opening = null }: Props) {
  return (
    <FeedbackFrame>
      <h1>{words.opening}</h1>
      <p class="lede">{words.openingHint}</p>
      <OpeningAnswers opening={opening} />
      <Status message={problem === null ? '' : words.unreached} />
    </FeedbackFrame>
  );
}
