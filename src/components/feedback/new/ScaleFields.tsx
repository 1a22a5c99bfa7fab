import { useRef } from 'preact/hooks';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import type { FormStep } from '#domain/form/draft.ts';
import { MAX_END, MAX_QUESTION } from '#domain/form/limits.ts';
import type { Ends, ScaleQuestion } from '#domain/form/question.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { lookBackFrom, withoutLookBack } from '#domain/form/look-back.ts';
import { PlainNotes } from './PlainNotes.tsx';

type Props = {
  question: ScaleQuestion;
  /** The same about before, where it is asked. */
  before: ScaleQuestion | undefined;
  hasTried: boolean;
  onChange: (step: FormStep) => void;
};

const words = feedbackNew.question;

/** What the ends of a scale mean, and whether it is asked about before, too. Both questions share their ends. */
export function ScaleFields({ question, before, hasTried, onChange }: Props) {
  // What was written about before comes back after a change of mind.
  const putAside = useRef<ScaleQuestion>();
  const changeEnds = (changed: Partial<Ends>) => {
    const ends = { ...question.ends, ...changed };
    const now = { ...question, ends };
    onChange(before === undefined ? [now] : [now, { ...before, ends }]);
  };
  const ask = (isAsked: boolean) => {
    if (!isAsked) putAside.current = before;
    onChange(isAsked ? lookBackFrom(question, words.beforeOf, putAside.current) : withoutLookBack(question));
  };
  const missing = (text: string) => (hasTried && text.trim() === '' ? words.endMissing : undefined);

  return (
    <>
      <div class="ends">
        <TextField
          label={words.low}
          error={missing(question.ends.low)}
          value={question.ends.low}
          maxLength={MAX_END}
          onText={(low) => changeEnds({ low })}
        />
        <TextField
          label={words.high}
          error={missing(question.ends.high)}
          value={question.ends.high}
          maxLength={MAX_END}
          onText={(high) => changeEnds({ high })}
        />
      </div>
      <Checkbox
        label={words.lookBack}
        hint={words.lookBackHint}
        checked={before !== undefined}
        onChange={ask}
      />
      {before !== undefined && (
        <>
          <TextField
            label={words.before}
            error={hasTried && before.text.trim() === '' ? words.textMissing : undefined}
            count={feedbackNew.edit.count({ used: before.text.length, most: MAX_QUESTION })}
            rows={2}
            value={before.text}
            maxLength={MAX_QUESTION}
            onText={(text) => onChange([question, { ...before, text }])}
          />
          <PlainNotes question={before.text} />
        </>
      )}
    </>
  );
}
