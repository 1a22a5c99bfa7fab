type Props = {
  /** Under this id a bar is filled with it. */
  id: string;
};

/** Stripes to fill a bar with, so that two kinds of bars differ without their colour. */
export function Stripes({ id }: Props) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="bars__stripe" d="M1.5 0V7" />
    </pattern>
  );
}
