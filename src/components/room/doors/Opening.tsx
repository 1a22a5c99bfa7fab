import { useEffect, useState } from 'preact/hooks';
import { Status } from '#components/ui/Status.tsx';
import { frame as words } from '#locale/frame.ts';
import { DoorFrame } from './DoorFrame.tsx';

/** Longer than this, and people wonder; ms. */
const USUAL_MS = 8_000;

type Props = { isConnected: boolean };

/** The moment before the room has been read. */
export function Opening({ isConnected }: Props) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), USUAL_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <DoorFrame>
      <h1>{words.opening}</h1>
      <p class="lede">{words.openingHint}</p>
      <Status message={!isConnected ? words.openingOffline : isSlow ? words.openingSlow : ''} />
    </DoorFrame>
  );
}
