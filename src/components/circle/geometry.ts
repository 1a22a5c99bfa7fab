/**
 * Where everything in the Circle stands. Units are CSS px at the size the circle was designed for; angles are degrees,
 * 0 is the top, clockwise positive. Computed here and not in CSS: older phones lack its trigonometry.
 */

/** Where a circle is shown decides how big its seats may be. `door` is the small one before joining. */
export type Preset = 'door' | 'phone' | 'laptop' | 'projector';

/** The proportions of one preset: seat size as a share `k` of the spacing, its bounds, and the widths around it. */
export type Proportions = {
  readonly k: number;
  readonly min: number;
  readonly max: number;
  /** Room for the chair back, outside the seat. */
  readonly back: number;
  /** Between seat and ring. */
  readonly gap: number;
  /** Stroke of the ring. */
  readonly ring: number;
};

/** Proportions of each preset. */
export const PRESETS: Readonly<Record<Preset, Proportions>> = {
  door: { k: 0.52, min: 34, max: 40, back: 7, gap: 6, ring: 1 },
  phone: { k: 0.52, min: 44, max: 64, back: 9, gap: 9, ring: 10 },
  laptop: { k: 0.56, min: 44, max: 76, back: 12, gap: 13, ring: 13 },
  projector: { k: 0.5, min: 44, max: 112, back: 20, gap: 22, ring: 26 },
};

/** Side of the box that a circle is drawn for, in CSS px. */
export const SIZES: Readonly<Record<Preset, number>> = { door: 300, phone: 355, laptop: 616, projector: 850 };

/** A table is never smaller than three places; the missing ones are drawn as empty seats. */
export const FEWEST_PLACES = 3;

/** With more people than this the circle gives way to the list. */
export const MOST_SEATS = 12;

/** The lengths that follow from a box side, a number of places and a preset. */
export type Measures = {
  /** Diameter of a seat. */
  readonly d: number;
  /** From the centre to the middle of a seat. */
  readonly R: number;
  /** From the centre to the middle of the ring. */
  readonly r: number;
  /** Diameter of the free centre. */
  readonly inner: number;
  /** Free space between two neighbours. */
  readonly spacing: number;
};

/** Measure a circle of `n` places in a square box of side `S`, keeping `pad` free all around. */
export function measure(S: number, n: number, proportions: Proportions, pad = 0): Measures {
  const { k, min, max, back, gap, ring } = proportions;
  const sin = Math.sin(Math.PI / n);
  const room = S / 2 - pad - back;
  const d = Math.min(max, Math.max(min, (2 * k * sin * room) / (1 + k * sin)));
  const R = room - d / 2;
  const r = R - d / 2 - gap - ring / 2;
  return { d, R, r, inner: 2 * (r - ring / 2), spacing: 2 * R * sin - d };
}

/** The angle of place `i` of `n`, 0 to 360, when place 0 is turned to `rot`. */
export function angleOf(i: number, n: number, rot: number): number {
  return (((rot + (360 * i) / n) % 360) + 360) % 360;
}

/** How far to turn the circle so that `me` sits at the bottom of their own view; without them, place 0 is on top. */
export function rotationFor(me: number | undefined, n: number): number {
  return me === undefined ? 0 : 180 - (360 * me) / n;
}

/** A point at `distance` from the centre in the direction `angle`; y grows downwards. */
export function pointAt(angle: number, distance: number): { readonly x: number; readonly y: number } {
  const a = (angle * Math.PI) / 180;
  return { x: distance * Math.sin(a), y: -distance * Math.cos(a) };
}

/** On which side of its seat a label grows, away from the circle: right, left, or centred above and below. */
export type Side = 'r' | 'l' | 'c';

/** The side of the label of a seat at `angle`. */
export function sideOf(angle: number): Side {
  if (angle > 12 && angle < 168) return 'r';
  if (angle > 192 && angle < 348) return 'l';
  return 'c';
}
