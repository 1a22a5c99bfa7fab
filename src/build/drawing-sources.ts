import boundaries from '../assets/illustrations/boundaries.svg?raw';
import facilitation from '../assets/illustrations/facilitation.svg?raw';
import inclusivity from '../assets/illustrations/inclusivity.svg?raw';
import measuring from '../assets/illustrations/measuring.svg?raw';
import motivation from '../assets/illustrations/motivation.svg?raw';
import perspectives from '../assets/illustrations/perspectives.svg?raw';
import power from '../assets/illustrations/power.svg?raw';
import primer from '../assets/illustrations/primer.svg?raw';
import scheduling from '../assets/illustrations/scheduling.svg?raw';
import sustaining from '../assets/illustrations/sustaining.svg?raw';
import trust from '../assets/illustrations/trust.svg?raw';
import type { Drawn } from '#assets/drawings.ts';

/** The drawing in the picture of a page: a challenge has its own, all other pages share one. */
export const drawingSources: Readonly<Record<Drawn | 'default', string>> = {
  default: primer,
  'building-trust': trust,
  'balancing-power': power,
  'finding-time': scheduling,
  'views-and-conflict': perspectives,
  'keeping-motivation': motivation,
  'emotional-boundaries': boundaries,
  'inclusion-and-access': inclusivity,
  'facilitation-skills': facilitation,
  'measuring-impact': measuring,
  'sustaining-the-group': sustaining,
};
