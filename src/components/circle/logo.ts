import { pointAt } from './geometry.ts';

/** The mark of the site, in a square of 40: seven seats round a table, one of them speaking. */
export const logo = {
  table: { radius: 8.2, stroke: 2.2 },
  seat: 3.1,
  seats: Array.from({ length: 7 }, (_, nth) => {
    const { x, y } = pointAt((360 * nth) / 7, 15.5);
    return { x: (20 + x).toFixed(1), y: (20 + y).toFixed(1), isSpeaking: nth === 1 };
  }),
};
