import { useEffect, useState } from 'preact/hooks';
import { renewed } from '#client/browser/renewed.ts';
import { Button } from '#components/ui/Button.tsx';
import { renewed as words } from '#locale/renewed.ts';
import { useWayOn } from './use-way-on.ts';

type Props = {
  /** Whether everything on this page outlives a reload. Otherwise someone presses when they are ready. */
  isKept: boolean;
};

/** Says that the site was renewed under this page, and continues with the new one, by itself where nothing is lost by that. */
export function Notice({ isKept }: Props) {
  const [isRenewed, setIsRenewed] = useState(renewed.now);
  useEffect(() => {
    // It may have been renewed before this was here.
    setIsRenewed(renewed.now());
    return renewed.watch(setIsRenewed);
  }, []);
  const way = useWayOn({ reason: isRenewed ? 'part-gone' : null, isKept });

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
