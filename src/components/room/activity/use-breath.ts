import { useRef } from 'preact/hooks';
import { useSession } from '../use-room.ts';

/** A key held down or pressed twice must not run through several people's turns. Milliseconds. */
const BREATH_MS = 600;

/** Whether enough time has passed since the buttons came here, or since the last press that was let through. */
export function useBreath(): () => boolean {
  const session = useSession();
  const last = useRef(session.now());
  return () => {
    const now = session.now();
    if (now - last.current < BREATH_MS) return false;
    last.current = now;
    return true;
  };
}
