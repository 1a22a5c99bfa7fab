/** A length as a share of a side, as CSS writes it: everything in the circle scales with its box. */
export function percentOf(length: number, side: number): string {
  return `${Math.round((length / side) * 1e5) / 1e3}%`;
}
