import { useEffect, useState } from 'preact/hooks';
import { renewed } from '#client/browser/renewed.ts';
import { wayOn, type WayOn } from '#client/browser/way-on.ts';
import { Button } from '#components/ui/Button.tsx';
import { renewed as words } from '#locale/renewed.ts';

type Props = {
  /** Whether everything on this page outlives a reload. Otherwise someone presses when they are ready. */
  isKept: boolean;
};

/** This long there is to read why the page loads again; ms. */
const PAUSE_MS = 3_000;
const FIELD = 'textarea, input:not([type=radio], [type=checkbox])';

/** Says that the site was renewed under this page, and continues with the new one, by itself where nothing is lost by that. */
export function Notice({ isKept }: Props) {
  const [isRenewed, setIsRenewed] = useState(renewed.now);
  const [way, setWay] = useState<WayOn>();
  useEffect(() => {
    // It may have been renewed before this was here.
    setIsRenewed(renewed.now());
    return renewed.watch(setIsRenewed);
  }, []);
  useEffect(() => {
    if (!isRenewed) return undefined;
    const next = isKept ? wayOn(Date.now()) : 'by-hand';
    setWay(next);
    if (next !== 'by-itself') return undefined;
    const timer = setInterval(() => {
      // No one is pulled out of a field.
      if (!document.activeElement?.matches(FIELD)) location.reload();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [isRenewed, isKept]);

  if (!isRenewed || way === undefined) return null;
  return (
    <div class="banner renewed" role="alert">
      <span>
        <b>{words.title}</b> {words[way]}
      </span>
      <Button onPress={() => location.reload()}>{words.load}</Button>
    </div>
  );
}
