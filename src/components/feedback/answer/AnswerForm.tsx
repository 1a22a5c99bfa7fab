import { useState } from 'preact/hooks';
import type { SeenForm } from '#client/form/see-form.ts';
import { Button } from '#components/ui/Button.tsx';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import { isEmptyAnswer, type FormAnswer } from '#domain/form/answer.ts';
import { isWritten } from '#domain/form/question.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';
import { Promises } from './Promises.tsx';
import { QuestionField } from './QuestionField.tsx';
import { excessOf } from '#domain/form/answer-overflow.ts';

type Props = {
  form: Extract<SeenForm, { status: 'seen' }>;
  answer: FormAnswer;
  onChange: (answer: FormAnswer) => void;
  isShared: boolean;
  onShare: (isShared: boolean) => void;
  /** Where what is written lies until it is sent. */
  keeps: 'reloads' | 'memory';
  /** Rejects where this browser can’t seal it for this form. */
  onSend: () => Promise<void>;
};

/** A form to be answered: what happens with the answer, the questions, one button. */
export function AnswerForm({ form, answer, onChange, isShared, onShare, keeps, onSend }: Props) {
  const [typedLast, setTypedLast] = useState<string | null>(null);
  const [isSealing, setIsSealing] = useState(false);
  const [isUnsealable, setIsUnsealable] = useState(false);
  const { title, intro, questions } = form.sheet;
  const excess = excessOf(questions, answer, typedLast);
  const missing = isEmptyAnswer(questions, answer) ? words.sendEmpty : undefined;
  const waiting = isSealing ? words.sealing : excess !== null ? words.sendTooLong : missing;

  const send = async () => {
    setIsUnsealable(false);
    setIsSealing(true);
    await onSend().catch(() => setIsUnsealable(true));
    setIsSealing(false);
  };

  return (
    <>
      <h1>{title}</h1>
      {intro !== '' && <p class="lede form-intro">{intro}</p>}
      <Promises minAnswers={form.minAnswers} expiresAt={form.expiresAt} />
      <div class="form-device">
        <Checkbox
          label={words.device.shared}
          hint={words.device.sharedHint}
          checked={isShared}
          onChange={onShare}
        />
        {!isShared && <p>{keeps === 'memory' ? words.device.forgetful : words.device.kept}</p>}
      </div>
      <section class="questions">
        <h2>{words.questions({ count: questions.length })}</h2>
        <p>{words.optional}</p>
        {questions.map((question) => (
          <div class="question" key={question.id}>
            <QuestionField
              question={question}
              said={answer[question.id]}
              tooMany={excess?.question === question.id ? excess.characters : undefined}
              onSay={(said) => {
                if (isWritten(question)) setTypedLast(question.id);
                onChange(withSaid(answer, question.id, said));
              }}
            />
          </div>
        ))}
      </section>
      <div class="form-send">
        <p>{words.sendFinal}</p>
        <div role="alert">
          {isUnsealable && (
            <p class="field__error">
              <Icon of={alert} />
              {words.notSealed}
            </p>
          )}
        </div>
        <Button kind="primary" size="big" wide single waiting={waiting} onPress={() => void send()}>
          {words.send}
        </Button>
      </div>
    </>
  );
}

function withSaid(answer: FormAnswer, question: string, said: FormAnswer[string] | undefined): FormAnswer {
  const others = Object.entries(answer).filter(([id]) => id !== question);
  return Object.fromEntries(said === undefined ? others : [...others, [question, said]]);
}
