import { useEffect, useState } from 'preact/hooks';
import type { Watched } from '#client/form/watch-results.ts';
import { results as words } from '#locale/feedback-results.ts';

type Props = { opening: Watched['opening'] };

/** Only what takes longer than this is worth a sentence; ms. */
const PATIENCE_MS = 1_000;

/** How far the opening of the answers is, where it takes longer than a moment. */
export function OpeningAnswers({ opening }: Props) {
  const [isSlow, setIsSlow] = useState(false);
  const isOpening = opening !== null;
  useEffect(() => {
    if (!isOpening) return undefined;
    const timer = setTimeout(() => setIsSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isOpening]);

  // Not a live region: a number that grows twenty times would be read twenty times.
  return isSlow && isOpening ? <p>{words.openingSome(opening)}</p> : null;
}
