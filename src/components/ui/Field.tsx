import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { alert } from './icons.ts';

/** What a control inside a field must carry, so that its label, hint and error are read with it. */
export type Described = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Props = {
  label: string;
  hint?: string | undefined;
  /** What is wrong and how to put it right, or nothing. */
  error?: string | undefined;
  /** A plain counter, such as "120 of 1,000". Not announced while typing. */
  count?: string | undefined;
  children: (described: Described) => ComponentChildren;
};

/** A labelled place for one control: label, hint, error, control, counter, in reading order. */
export function Field({ label, hint, error, count, children }: Props) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);

  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`} role="alert">
          <Icon of={alert} />
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {count && <p class="field__count">{count}</p>}
    </div>
  );
}
