type Props = {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Yes or no, with the whole line to press on. */
export function Checkbox({ label, hint, checked, onChange }: Props) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="choice__text">
        <span>{label}</span>
        {hint && <span class="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
