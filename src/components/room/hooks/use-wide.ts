import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 900px) and (min-height: 600px)';

/** Whether there is room for names beside the seats; right from the first drawing on, since a room is only drawn in a browser. */
export function useWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const look = () => setIsWide(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return isWide;
}
