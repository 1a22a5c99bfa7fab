import { agenda as words } from '#locale/agenda.ts';
import { control } from '#locale/control.ts';
import { SayNext } from './SayNext.tsx';
import { useRoom } from '../hooks/use-room.ts';
import { PlanTotal } from '../plan/PlanTotal.tsx';
import { PlanList } from '../plan/PlanList.tsx';
import { usePlan } from '../plan/use-plan.ts';

/** Beside the circle, where the screen is wide enough: the plan, and for facilitators the words to say next. */
export function PlanRail() {
  const { leads } = useRoom();
  const plan = usePlan();
  if (plan === null) return null;
  return (
    <>
      <aside class="rail plan-rail" aria-labelledby="plan-title">
        <h2 id="plan-title" class="rail__title">
          {words.title}
        </h2>
        <PlanList lines={plan.lines} />
        <PlanTotal plan={plan} />
      </aside>
      {leads && (
        <aside class="rail say-rail" aria-label={control.sayNext}>
          <SayNext />
        </aside>
      )}
    </>
  );
}
