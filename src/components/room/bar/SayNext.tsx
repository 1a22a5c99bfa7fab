import { control as words } from '#locale/control.ts';
import { useNow } from '../hooks/use-now.ts';
import { useRoom } from '../hooks/use-room.ts';
import { useStep } from '../plan/recipe-book.ts';
import { StepScript } from '../plan/StepScript.tsx';
import { sayNext, saysPlan } from './say-next.ts';
import { useLeads } from './use-leads.ts';

/** For facilitators: the exact words to say next. They change with the moment, quietly. */
export function SayNext() {
  const { room } = useRoom();
  const leads = useLeads();
  const now = useNow(room.activity !== null);
  const step = useStep(saysPlan(room, leads, now) ? room.step : null);
  return (
    <div class="say">
      <h3 class="say__title">{words.sayNext}</h3>
      {step === null ? (
        <blockquote class="say__words">{sayNext(room, leads, now)}</blockquote>
      ) : (
        <StepScript step={step} />
      )}
    </div>
  );
}
