import { useId } from 'preact/hooks';
import { pulse as words } from '#locale/pulse.ts';

type Props = {
  statement: string;
  /** 1 to 5; null while it is left open. */
  value: number | null;
  onRate: (value: number | null) => void;
};

/** One statement and how far it holds, from 1 to 5, or left open. */
export function RatingField({ statement, value, onRate }: Props) {
  const id = useId();
  return (
    <fieldset class="rating">
      <legend>{statement}</legend>
      <div class="rating__row">
        <span class="rating__end xs muted" aria-hidden="true">
          {words.least}
        </span>
        <div class="rating__values">
          {[1, 2, 3, 4, 5].map((step) => (
            <label key={step} class="rating__value">
              <input
                type="radio"
                name={id}
                checked={value === step}
                aria-label={words.scale({ value: step, least: words.least, most: words.most })}
                onChange={() => onRate(step)}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          ))}
        </div>
        <span class="rating__end rating__end--most xs muted" aria-hidden="true">
          {words.most}
        </span>
        <label class="rating__open">
          <input type="radio" name={id} checked={value === null} onChange={() => onRate(null)} />
          <span>{words.open}</span>
        </label>
      </div>
    </fieldset>
  );
}
