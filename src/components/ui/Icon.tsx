type Props = {
  /** Path data from `icons.ts`. */
  of: string;
};

/** A drawn sign beside a word. It says nothing on its own, so assistive technology skips it. */
export function Icon({ of }: Props) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={of} />
    </svg>
  );
}
