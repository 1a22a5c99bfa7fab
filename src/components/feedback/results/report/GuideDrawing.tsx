import { useEffect, useRef } from 'preact/hooks';
import { browserWorld } from '#client/browser/world.ts';
import facilitation from '../../../../assets/illustrations/facilitation.svg?url&no-inline';
import boundaries from '../../../../assets/illustrations/boundaries.svg?url&no-inline';
import inclusivity from '../../../../assets/illustrations/inclusivity.svg?url&no-inline';
import measuring from '../../../../assets/illustrations/measuring.svg?url&no-inline';
import motivation from '../../../../assets/illustrations/motivation.svg?url&no-inline';
import power from '../../../../assets/illustrations/power.svg?url&no-inline';
import trust from '../../../../assets/illustrations/trust.svg?url&no-inline';
import type { GuideId } from './fitting-guide.ts';

type Props = { guide: GuideId };

const DRAWINGS: Readonly<Record<GuideId, string>> = {
  'balancing-power': power,
  'building-trust': trust,
  'emotional-boundaries': boundaries,
  'facilitation-skills': facilitation,
  'inclusion-and-access': inclusivity,
  'keeping-motivation': motivation,
  'measuring-impact': measuring,
};

/** The drawing of a guide, put into the page so that it takes on the colours of the theme. Its place is kept until it is here. */
export function GuideDrawing({ guide }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    drawingAt(DRAWINGS[guide]).then(
      (drawing) => place.current?.replaceChildren(drawing),
      // Nothing is missing without it.
      () => undefined,
    );
  }, [guide]);

  return <div class="guide-drawing" ref={place} aria-hidden="true" />;
}

/** A picture of our own, as part of this page. */
async function drawingAt(address: string): Promise<Node> {
  const response = await browserWorld().fetch(address);
  const { documentElement } = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  if (!response.ok || documentElement.localName !== 'svg') throw new Error(address);
  return document.importNode(documentElement, true);
}
