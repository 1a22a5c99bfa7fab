import { useEffect, useRef } from 'preact/hooks';
import type { GuideId } from './next-step.ts';

type Props = { guide: GuideId };

const DRAWINGS: Readonly<Record<GuideId, () => Promise<{ default: string }>>> = {
  'balancing-power': () => import('../../../assets/illustrations/power.svg?raw'),
  'building-trust': () => import('../../../assets/illustrations/trust.svg?raw'),
  'emotional-boundaries': () => import('../../../assets/illustrations/boundaries.svg?raw'),
  'facilitation-skills': () => import('../../../assets/illustrations/facilitation.svg?raw'),
  'inclusion-and-access': () => import('../../../assets/illustrations/inclusivity.svg?raw'),
  'keeping-motivation': () => import('../../../assets/illustrations/motivation.svg?raw'),
  'measuring-impact': () => import('../../../assets/illustrations/measuring.svg?raw'),
};

/** The drawing of a guide, put into the page so that it takes on the colours of the theme. Its place is kept until it is here. */
export function GuideDrawing({ guide }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    DRAWINGS[guide]().then(
      ({ default: svg }) => {
        const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        place.current?.replaceChildren(document.importNode(documentElement, true));
      },
      // Nothing is missing without it.
      () => undefined,
    );
  }, [guide]);

  return <div class="guide-drawing" ref={place} aria-hidden="true" />;
}
