import { useEffect, useState } from 'preact/hooks';
import type { Answering } from '#client/form/answering.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import type { SeenForm } from '#client/form/see-form.ts';
import { browserWorld } from '#client/browser/world.ts';

/** The form as its link shows it, asked for until the server answers; null until the first answer or failure. */
export function useSeenForm(answering: Answering): readonly [SeenForm | null, () => void] {
  const [seen, setSeen] = useState<SeenForm | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const world = browserWorld();
    let failures = 0;
    let isOver = false;
    let callOff: () => void = () => undefined;
    const look = async () => {
      callOff();
      const found = await answering.look();
      if (isOver) return;
      setSeen(found);
      if (found.status !== 'unanswered') {
        end();
        return;
      }
      failures += 1;
      callOff = world.after(retryInMs(failures, world.random), () => void look());
    };
    const stopWaking = world.onWake(() => void look());
    const end = () => {
      isOver = true;
      callOff();
      stopWaking();
    };
    void look();
    return end;
  }, [answering, round]);

  return [seen, () => setRound(round + 1)];
}
