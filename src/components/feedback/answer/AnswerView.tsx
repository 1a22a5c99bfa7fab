import { useRef } from 'preact/hooks';
import type { AnswerStanding } from '#client/form/answering.ts';
import { lazyModule } from '#client/browser/lazy-module.ts';
import type { SeenForm } from '#client/form/see-form.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { check } from '#components/ui/icons.ts';
import type { FormAnswer } from '#domain/form/answer.ts';
import type { Sheet } from '#domain/form/sheet.ts';
import { feedback } from '#locale/feedback.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';
import { AlreadyAnswered, Sent, OnItsWay } from './AfterSending.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { FormEnd } from './FormEnd.tsx';
import { OpeningForm } from './OpeningForm.tsx';
import { failureSentence } from '../shared/failure-sentence.ts';
import { whyRefused } from './news.ts';
import { useLazy } from '#components/ui/use-lazy.ts';

/** Few need it, so the questions do not wait for it; it is here before the network can go away. */
const whatYouWrote = lazyModule(() => import('./WhatYouWrote.tsx').then((part) => part.WhatYouWrote));

type Props = {
  standing: AnswerStanding;
  /** Null until the server has answered or failed to. */
  seen: SeenForm | null;
  answer: FormAnswer;
  isShared: boolean;
  keeps: 'reloads' | 'memory';
  /** What has just happened and stands above an empty form; empty where nothing has. */
  note: string;
  acts: {
    readonly change: (answer: FormAnswer) => void;
    readonly share: (isShared: boolean) => void;
    readonly send: () => Promise<void>;
    readonly tryNow: () => void;
    readonly again: () => void;
    readonly drop: () => void;
    readonly lookAgain: () => void;
  };
};

/** What someone sees on the way through a form. */
export function AnswerView({ standing, seen, answer, isShared, keeps, note, acts }: Props) {
  // What was asked is known from before the form was closed or deleted, unless the page was loaded since.
  const sheet = useRef<Sheet>();
  if (seen?.status === 'seen') sheet.current = seen.sheet;
  const WhatYouWrote = useLazy(whatYouWrote);
  const written = WhatYouWrote && (
    <WhatYouWrote questions={sheet.current?.questions} answer={answer} onDrop={acts.drop} />
  );

  switch (standing.status) {
    case 'waiting':
      return (
        <>
          <OnItsWay
            isInPageOnly={isShared || keeps === 'memory'}
            isLost={standing.isLost}
            onTryNow={acts.tryNow}
          />
          {standing.isLost && written}
        </>
      );
    case 'sent':
      if (isShared) return <OpeningForm />;
      return <Sent minAnswers={seen?.status === 'seen' ? seen.minAnswers : undefined} onAgain={acts.again} />;
    case 'refused':
      return (
        <>
          <h1>{words.refused.title}</h1>
          <p class="lede">{whyRefused(standing.problem)}</p>
          {written}
        </>
      );
    case 'answered':
      if (seen?.status === 'gone' || seen?.status === 'erased') return <FormEnd end={seen.status} />;
      return <AlreadyAnswered isClosed={seen?.status === 'seen' && seen.closed} onAgain={acts.again} />;
    case 'writing':
      break;
  }

  if (seen === null) return <OpeningForm />;
  if (seen.status === 'unanswered') {
    return (
      <>
        <h1>{words.notHere}</h1>
        <p class="lede">{failureSentence(seen.problem)}</p>
        <div class="acts">
          <Button onPress={acts.lookAgain}>{feedback.tryAgain}</Button>
        </div>
      </>
    );
  }
  if (seen.status !== 'seen') return <FormEnd end={seen.status}>{written}</FormEnd>;
  if (seen.closed) {
    return (
      <>
        <h1>{words.closed.title}</h1>
        <p class="lede">{words.closed.text}</p>
        {written}
      </>
    );
  }
  return (
    <>
      {note !== '' && (
        <div class="notice notice--done form-note">
          <Icon of={check} />
          <b>{note}</b>
        </div>
      )}
      <AnswerForm
        form={seen}
        answer={answer}
        onChange={acts.change}
        isShared={isShared}
        onShare={acts.share}
        keeps={keeps}
        onSend={acts.send}
      />
    </>
  );
}
