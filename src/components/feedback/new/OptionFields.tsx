import { Button } from '#components/ui/Button.tsx';
import { plus } from '#components/ui/icons.ts';
import { TextField } from '#components/ui/TextField.tsx';
import { MAX_OPTION, MAX_OPTIONS, MIN_OPTIONS } from '#domain/form/limits.ts';
import type { ChoiceQuestion } from '#domain/form/question.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { withOption } from '#domain/form/own-question.ts';
import { useFocusOn } from './use-focus-on.ts';

type Props = {
  question: ChoiceQuestion;
  hasTried: boolean;
  onChange: (question: ChoiceQuestion) => void;
};

const words = feedbackNew.question;

/** The answers that people choose from. Those left empty are left out. */
export function OptionFields({ question, hasTried, onChange }: Props) {
  const { options } = question;
  const { ref, focusOn } = useFocusOn<HTMLFieldSetElement>();
  const tooFew = options.filter(({ text }) => text.trim() !== '').length < MIN_OPTIONS;

  const add = () => {
    onChange(withOption(question));
    focusOn(`li:nth-child(${options.length + 1}) input`);
  };
  const remove = (index: number) => {
    onChange({ ...question, options: options.toSpliced(index, 1) });
    focusOn(`li:nth-child(${Math.max(1, index)}) input`);
  };

  return (
    <fieldset class="field options" ref={ref}>
      <legend>{words.options}</legend>
      <ol role="list">
        {options.map((option, index) => (
          <li key={option.id}>
            <TextField
              label={words.option({ number: index + 1 })}
              error={hasTried && tooFew && option.text.trim() === '' ? words.optionMissing : undefined}
              value={option.text}
              maxLength={MAX_OPTION}
              onText={(text) =>
                onChange({
                  ...question,
                  options: options.map((other) => (other === option ? { ...option, text } : other)),
                })
              }
            />
            {options.length > MIN_OPTIONS && (
              <Button
                kind="quiet"
                name={words.removeOption({ number: index + 1 })}
                onPress={() => remove(index)}
              >
                {words.removeOptionWord}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <p>
        {options.length < MAX_OPTIONS ? (
          <Button icon={plus} onPress={add}>
            {words.addOption}
          </Button>
        ) : (
          <span class="muted">{words.mostOptions({ most: MAX_OPTIONS })}</span>
        )}
      </p>
    </fieldset>
  );
}
