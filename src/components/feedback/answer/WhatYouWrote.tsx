import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { copyText } from '#components/ui/copy-text.ts';
import { Status } from '#components/ui/Status.tsx';
import type { FormAnswer } from '#domain/form/answer.ts';
import type { Question } from '#domain/form/question.ts';
import { feedbackWritten as words } from '#locale/feedback-written.ts';
import { asText, saidInWords, writtenWords } from './said-in-words.ts';

type Props = {
  /** What was asked; nothing where the form was deleted before this page was loaded. */
  questions: readonly Question[] | undefined;
  answer: FormAnswer;
  onDrop: () => void;
};

/** What someone had written and no one will get, to be copied or deleted. Nothing typed is lost. */
export function WhatYouWrote({ questions, answer, onDrop }: Props) {
  const [said, announce] = useState('');
  const all = questions === undefined ? writtenWords(answer) : saidInWords(questions, answer);

  const copyAll = async () => {
    announce((await copyText(asText(all))) ? words.copied : words.notCopied);
  };

  // Marks without their questions say nothing, but they are there to be deleted.
  const hasMarksOnly = all.length === 0 && questions === undefined && Object.keys(answer).length > 0;

  return (
    <>
      {(all.length > 0 || hasMarksOnly) && (
        <section class="written">
          <h2>{words.title}</h2>
          <p>{hasMarksOnly ? words.onlyMarks : words.text}</p>
          {all.length > 0 && (
            <dl>
              {all.map(({ question, said: text }) => (
                <div key={`${question}\n${text}`}>
                  <dt>{question}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
          <div class="acts">
            {all.length > 0 && <Button onPress={() => void copyAll()}>{words.copy}</Button>}
            <Button
              kind="quiet"
              onPress={() => {
                announce(words.dropped);
                onDrop();
              }}
            >
              {words.drop}
            </Button>
          </div>
        </section>
      )}
      <Status message={said} />
    </>
  );
}
