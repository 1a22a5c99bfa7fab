import { useState } from 'preact/hooks';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { FormAnswer } from '#domain/form/answer.ts';
import type { FormDraft } from '#domain/form/draft.ts';
import { feedbackAnswer } from '#locale/feedback-answer.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { Promises } from '../answer/Promises.tsx';
import { QuestionField } from '../answer/QuestionField.tsx';

type Props = {
  draft: FormDraft;
  onClose: () => void;
};

const words = feedbackNew.preview;

/** The form as those who answer will see it, of the same parts. What is tried out here goes nowhere. */
export function Preview({ draft, onClose }: Props) {
  const [answer, setAnswer] = useState<FormAnswer>({});
  const [now] = useState(() => Date.now());
  const { title, intro, questions, minAnswers, ttlSeconds } = draft;

  return (
    <Dialog open wide title={words.title} closeWord={words.close} onClose={onClose}>
      <p class="muted">{words.note}</p>
      <div class="preview">
        <h3 class="preview__title" dir="auto">
          {title === '' ? words.untitled : title}
        </h3>
        {intro !== '' && <p class="lede form-intro">{intro}</p>}
        <Promises minAnswers={minAnswers} expiresAt={now + ttlSeconds * 1000} />
        <section class="questions">
          <h2>{feedbackAnswer.questions({ count: questions.length })}</h2>
          <p>{feedbackAnswer.optional}</p>
          {questions.map((question) => (
            <div class="question" key={question.id}>
              <QuestionField
                question={question}
                said={answer[question.id]}
                onSay={(said) => setAnswer(withSaid(answer, question.id, said))}
              />
            </div>
          ))}
        </section>
      </div>
    </Dialog>
  );
}

function withSaid(answer: FormAnswer, question: string, said: FormAnswer[string] | undefined): FormAnswer {
  const others = Object.entries(answer).filter(([id]) => id !== question);
  return Object.fromEntries(said === undefined ? others : [...others, [question, said]]);
}
