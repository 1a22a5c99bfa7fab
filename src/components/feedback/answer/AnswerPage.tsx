import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answering } from '#client/form/answering.ts';
import { Renewed } from '#components/renewed/lazy-notice.ts';
import { Status } from '#components/ui/Status.tsx';
import type { FormAnswer } from '#domain/form/answer.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';
import { FeedbackFrame } from '../shared/FeedbackFrame.tsx';
import { useWatched } from '../shared/use-watched.ts';
import { AnswerView } from './AnswerView.tsx';
import { newsOf } from './news.ts';
import { markShared } from './shared-address.ts';
import { useSeenForm } from './use-seen-form.ts';

type Props = {
  answering: Answering;
  /** What was written before this page was loaded. */
  draft: FormAnswer;
  keeps: 'reloads' | 'memory';
  /** Other people use this device, and the address says so. */
  isSharedAtFirst: boolean;
};

/** One person answers a form: from the link to “your answer is there”. */
export function AnswerPage({ answering, draft, keeps, isSharedAtFirst }: Props) {
  const [seen, lookAgain] = useSeenForm(answering);
  const [answer, setAnswer] = useState(draft);
  const [isShared, setIsShared] = useState(isSharedAtFirst);
  const [note, setNote] = useState('');
  const standing = useWatched(answering.standing);
  useTopAfter(standing);

  const isPassedOn = isShared && standing.status === 'sent';
  useEffect(() => {
    if (standing.status === 'sent') setAnswer({});
    // The form may be closed by now, or gone.
    if (standing.status === 'refused') lookAgain();
    if (!isPassedOn) return;
    setNote(words.sent.nextPerson);
    void answering.share(true).then(answering.again);
  }, [standing]);

  const isEmpty = Object.keys(answer).length === 0 && standing.status !== 'waiting';
  const isKept = isEmpty || (keeps === 'reloads' && !isShared);

  const share = async (toShare: boolean) => {
    setIsShared(toShare);
    markShared(toShare);
    await answering.share(toShare);
    if (!toShare) await answering.keepDraft(answer);
  };

  return (
    <FeedbackFrame>
      <Renewed isKept={isKept} />
      <AnswerView
        standing={standing}
        seen={seen}
        answer={answer}
        isShared={isShared}
        keeps={keeps}
        note={note}
        acts={{
          change: (changed) => {
            setAnswer(changed);
            setNote('');
            void answering.keepDraft(changed);
          },
          share: (toShare) => void share(toShare),
          send: async () => {
            if (seen?.status === 'seen') await answering.send(seen, answer);
          },
          tryNow: answering.tryNow,
          again: () => void answering.again(),
          drop: () => {
            setAnswer({});
            void answering.again();
          },
          lookAgain,
        }}
      />
      <Status hidden message={isPassedOn ? words.sent.nextPerson : newsOf(standing, seen) || note} />
    </FeedbackFrame>
  );
}

/** After each step the page begins at its top again, for the eye and for the keyboard. */
function useTopAfter(step: unknown): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    scrollTo(0, 0);
    const focused = document.activeElement;
    // What was pressed is gone with the step before.
    if (focused === null || focused === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [step]);
}
