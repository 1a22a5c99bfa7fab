/** Where the dots of one step stand: across from the middle of the step, and up from its foot. */
export type Dot = { readonly across: number; readonly up: number };

/** How dots are laid: how large, how far apart, how many beside each other. */
export type DotLaying = { readonly radius: number; readonly rise: number; readonly abreast: number };

/** Up to this many people there is a dot for each. More than that are bars: no one counts that many dots. */
export const MOST_DOTS = 24;

/** From this many dots on one step on, they are small and stand three abreast. */
const MANY = 9;

/** How the dots of a plot are laid, from how many there are on its fullest step. */
export function layingOf(most: number): DotLaying {
  return most >= MANY ? { radius: 4.6, rise: 12, abreast: 3 } : { radius: 6.4, rise: 17, abreast: 1 };
}

/** A dot for each person on a step, filled from the foot up; a row that is not full stands in the middle. */
export function dotsOn(count: number, { rise, abreast }: DotLaying): Dot[] {
  return Array.from({ length: count }, (_, nth) => {
    const row = Math.floor(nth / abreast);
    const inRow = Math.min(abreast, count - row * abreast);
    return { across: ((nth % abreast) - (inRow - 1) / 2) * rise, up: (row + 0.5) * rise + 2 };
  });
}

/** How high the fullest step stands. Even a plot of few dots has some height, so that plots look alike. */
export function heightOf(most: number, { rise, abreast }: DotLaying): number {
  return Math.max(3 * 17, Math.ceil(most / abreast) * rise) + 6;
}
