import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Status } from '#components/ui/Status.tsx';
import { feedbackAnswer } from '#locale/feedback-answer.ts';
import { asText, type SaidInWords } from './said-in-words.ts';

type Props = {
  all: readonly SaidInWords[];
  onDrop: () => void;
};

const words = feedbackAnswer.written;

/** What somebody had written and nobody will get, to be copied or deleted. Nothing typed is lost. */
export function WhatYouWrote({ all, onDrop }: Props) {
  const [said, say] = useState('');
  if (all.length === 0) return null;

  const copyAll = () =>
    navigator.clipboard.writeText(asText(all)).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );

  return (
    <section class="written">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <dl>
        {all.map(({ question, said: text }) => (
          <div key={`${question}\n${text}`}>
            <dt>{question}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        <Button onPress={() => void copyAll()}>{words.copy}</Button>
        <Button kind="quiet" onPress={onDrop}>
          {words.drop}
        </Button>
      </div>
      <Status message={said} />
    </section>
  );
}
