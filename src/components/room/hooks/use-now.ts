import { useEffect, useState } from 'preact/hooks';
import { useClient } from './use-room.ts';

/**
 * The server's time in this room, drawn again each time another second of it begins, so that all screens change at the
 * same moment. Where nothing runs it stands still.
 */
export function useNow(isRunning: boolean): number {
  const client = useClient();
  const [now, setNow] = useState(client.now);

  useEffect(() => {
    if (!isRunning) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const at = client.now();
      setNow(at);
      // A little after the second has changed, so that rounding cannot show the old one.
      timer = setTimeout(tick, 1_020 - (at % 1_000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [isRunning, client]);

  return isRunning ? now : client.now();
}
