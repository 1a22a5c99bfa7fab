import { TextField } from '#components/ui/TextField.tsx';
import type { FormStep } from '#domain/form/draft.ts';
import { MAX_HELP, MAX_QUESTION } from '#domain/form/limits.ts';
import type { Question } from '#domain/form/question.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { OptionFields } from './OptionFields.tsx';
import { PlainNotes } from './PlainNotes.tsx';
import { ScaleFields } from './ScaleFields.tsx';

type Props = {
  step: FormStep;
  /** What is missing is marked only after someone has tried to make the form. */
  hasTried: boolean;
  onChange: (step: FormStep) => void;
};

const words = feedbackNew.question;
const { count } = feedbackNew.edit;

/** The words of one question, and of what it can be answered with. */
export function StepFields({ step, hasTried, onChange }: Props) {
  const [question] = step;
  const isEmpty = question.text.trim() === '';

  return (
    <div class="step__fields">
      <TextField
        label={words.text}
        hint={question.kind === 'scale' ? words.textHint : undefined}
        error={hasTried && isEmpty ? words.textMissing : undefined}
        count={count({ used: question.text.length, most: MAX_QUESTION })}
        rows={2}
        value={question.text}
        maxLength={MAX_QUESTION}
        onText={(text) => onChange(withWords(step, { text }))}
      />
      <PlainNotes question={question.text} />
      {question.kind === 'scale' && (
        <ScaleFields question={question} before={step[1]} hasTried={hasTried} onChange={onChange} />
      )}
      {(question.kind === 'one' || question.kind === 'several') && (
        <OptionFields question={question} hasTried={hasTried} onChange={(changed) => onChange([changed])} />
      )}
      <TextField
        label={words.help}
        hint={words.helpHint}
        value={question.help ?? ''}
        maxLength={MAX_HELP}
        rows={2}
        onText={(help) => onChange(withWords(step, { help }))}
      />
    </div>
  );
}

/** The step with other words in its first question. */
function withWords(step: FormStep, changed: Partial<Pick<Question, 'text' | 'help'>>): FormStep {
  if (step.length === 1) return [{ ...step[0], ...changed }];
  return [{ ...step[0], ...changed }, step[1]];
}
