import { useId } from 'preact/hooks';

/** The steps of a rating, from the low end to the high one. */
export type RatingStep = 1 | 2 | 3 | 4 | 5;

const STEPS: readonly RatingStep[] = [1, 2, 3, 4, 5];

type Props = {
  statement: string;
  help?: string | undefined;
  /** What the lowest and the highest step mean. */
  ends: { readonly low: string; readonly high: string };
  /** Null while it is left open. */
  value: number | null;
  onRate: (value: RatingStep | null) => void;
  /** The way to say nothing. */
  openWord: string;
  /** A step as it is read aloud; people who listen hear what the ends mean. */
  stepWord: (step: RatingStep) => string;
};

/** One statement and how far it holds, from 1 to 5, or left open. */
export function RatingField({ statement, help, ends, value, onRate, openWord, stepWord }: Props) {
  const id = useId();

  return (
    <fieldset class="rating" aria-describedby={help && `${id}-help`}>
      <legend>{statement}</legend>
      {help && (
        <p class="rating__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div class="rating__row">
        <span class="rating__end xs muted" aria-hidden="true">
          {ends.low}
        </span>
        <div class="rating__values">
          {STEPS.map((step) => (
            <label key={step} class="rating__value">
              <input
                type="radio"
                name={id}
                checked={value === step}
                aria-label={stepWord(step)}
                onChange={() => onRate(step)}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          ))}
        </div>
        <span class="rating__end rating__end--most xs muted" aria-hidden="true">
          {ends.high}
        </span>
        <label class="rating__open">
          <input type="radio" name={id} checked={value === null} onChange={() => onRate(null)} />
          <span>{openWord}</span>
        </label>
      </div>
    </fieldset>
  );
}
