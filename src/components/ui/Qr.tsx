import { encode } from 'uqr';

type Props = { text: string; label: string };

/** A QR code made here: the text goes nowhere. Always dark on white, so that every camera reads it. */
export function Qr({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');

  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#2c1529" d={path} />
    </svg>
  );
}
