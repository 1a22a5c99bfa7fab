import Boundaries from './illustrations/boundaries.svg';
import Facilitation from './illustrations/facilitation.svg';
import Inclusivity from './illustrations/inclusivity.svg';
import Measuring from './illustrations/measuring.svg';
import Motivation from './illustrations/motivation.svg';
import Perspectives from './illustrations/perspectives.svg';
import Power from './illustrations/power.svg';
import PrimerDrawing from './illustrations/primer.svg';
import Scheduling from './illustrations/scheduling.svg';
import Sustaining from './illustrations/sustaining.svg';
import Trust from './illustrations/trust.svg';

/** The circle diagram of each challenge, drawn into the page so that it takes on the colours of the theme. */
export const drawings = {
  'building-trust': Trust,
  'balancing-power': Power,
  'finding-time': Scheduling,
  'views-and-conflict': Perspectives,
  'keeping-motivation': Motivation,
  'emotional-boundaries': Boundaries,
  'inclusion-and-access': Inclusivity,
  'facilitation-skills': Facilitation,
  'measuring-impact': Measuring,
  'sustaining-the-group': Sustaining,
};
export const Primer = PrimerDrawing;
export type Drawn = keyof typeof drawings;

/** Whether there is a drawing for this page. */
export function isDrawn(id: string): id is Drawn {
  return Object.hasOwn(drawings, id);
}
