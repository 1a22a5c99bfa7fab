import { useId } from 'preact/hooks';

/** One answer to choose: a stable value, its words, and what it means where that is not plain. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
};

type Props<Value extends string> = {
  legend: string;
  hint?: string | undefined;
  choices: readonly Choice<Value>[];
  /** The chosen value, or nothing yet. */
  value: Value | undefined;
  onChoose: (value: Value) => void;
};

/** One of several, as radio buttons: only people and choices of people are round. */
export function Choices<Value extends string>({ legend, hint, choices, value, onChoose }: Props<Value>) {
  const id = useId();

  return (
    <fieldset class="field" aria-describedby={hint && `${id}-hint`}>
      <legend>{legend}</legend>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="choices">
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span class="choice__text">
              <span>{choice.label}</span>
              {choice.hint && <span class="choice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
