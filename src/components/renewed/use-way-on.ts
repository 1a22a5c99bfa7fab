import { useEffect, useState } from 'preact/hooks';
import { wayOn, type ReloadReason, type WayOn } from '#client/browser/way-on.ts';

type Due = {
  /** Why this page has to load again; null as long as it does not. */
  reason: ReloadReason | null;
  /** Whether everything on this page outlives a reload. Otherwise someone presses when they are ready. */
  isKept: boolean;
};

/** This long there is to read why the page loads again; ms. */
const PAUSE_MS = 3_000;
const FIELD = 'textarea, input:not([type=radio], [type=checkbox])';

/** Loads the page again by itself where nothing is lost by that, once. Undefined until it is known how it continues. */
export function useWayOn({ reason, isKept }: Due): WayOn | undefined {
  const [way, setWay] = useState<WayOn>();
  useEffect(() => {
    if (reason === null) return undefined;
    const next = isKept ? wayOn(Date.now(), reason) : 'by-hand';
    setWay(next);
    if (next !== 'by-itself') return undefined;
    const timer = setInterval(() => {
      // No one is pulled out of a field.
      if (!document.activeElement?.matches(FIELD)) location.reload();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [reason, isKept]);
  return way;
}
