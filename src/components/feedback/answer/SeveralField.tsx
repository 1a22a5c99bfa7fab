import { useId } from 'preact/hooks';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import type { ChoiceQuestion } from '#domain/form/question.ts';

type Props = {
  legend: string;
  hint: string;
  options: ChoiceQuestion['options'];
  /** The ids of what is chosen. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
};

/** Several of a few, as ticks. */
export function SeveralField({ legend, hint, options, chosen, onChoose }: Props) {
  const id = useId();

  return (
    <fieldset class="field" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      <p class="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="choices">
        {options.map((option) => (
          <Checkbox
            key={option.id}
            label={option.text}
            checked={chosen.includes(option.id)}
            onChange={(isChosen) =>
              onChoose(isChosen ? [...chosen, option.id] : chosen.filter((other) => other !== option.id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
