import { useEffect, useState } from 'preact/hooks';

/** The time of this device, epoch milliseconds, looked at four times a second while it matters. */
export function useNow(matters: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!matters) return undefined;
    const look = () => setNow(Date.now());
    look();
    const ticking = setInterval(look, 250);
    return () => clearInterval(ticking);
  }, [matters]);
  return now;
}
