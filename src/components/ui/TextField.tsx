import { Field } from './Field.tsx';

type Props = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  count?: string | undefined;
  value: string;
  onText: (text: string) => void;
  /** More than one line: a box that grows. */
  rows?: number | undefined;
  kind?: 'text' | 'number' | 'url';
  /** For numbers. */
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  readOnly?: boolean;
  required?: boolean;
  maxLength?: number | undefined;
};

/** A field to type into. Nothing in it is remembered or corrected by the browser: it may be private. */
export function TextField({ label, hint, error, count, value, onText, rows, kind = 'text', ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} count={count}>
      {(described) =>
        rows === undefined ? (
          <input
            {...described}
            {...rest}
            class={kind === 'number' ? 'input input--short' : 'input'}
            type={kind}
            value={value}
            autocomplete="off"
            onInput={(event) => onText(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...described}
            {...rest}
            class="input"
            rows={rows}
            value={value}
            autocomplete="off"
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
