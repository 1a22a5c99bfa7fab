import { control as words } from '#locale/control.ts';
import { StepScript } from '../plan/StepScript.tsx';
import { useStep } from '../plan/recipe-book.ts';
import { useNow } from '../hooks/use-now.ts';
import { useRoom } from '../hooks/use-room.ts';
import { sayNext, saysPlan } from './say-next.ts';

/** For whoever leads: the exact words to say next. They change with the moment, quietly. */
export function SayNext() {
  const { room } = useRoom();
  const now = useNow(room.activity !== null);
  const step = useStep(saysPlan(room, now) ? room.step : null);
  return (
    <div class="say">
      <h3 class="say__title">{words.sayNext}</h3>
      {step === null ? (
        <blockquote class="say__words">{sayNext(room, now)}</blockquote>
      ) : (
        <StepScript step={step} />
      )}
    </div>
  );
}
