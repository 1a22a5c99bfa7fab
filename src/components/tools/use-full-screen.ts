import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Lets one part of the page fill the screen, where the browser can do that. */
export function useFullScreen(part: RefObject<HTMLElement>) {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);

  const toggle = () => void (isFull ? document.exitFullscreen() : part.current?.requestFullscreen());
  return { isPossible: document.fullscreenEnabled, isFull, toggle };
}
