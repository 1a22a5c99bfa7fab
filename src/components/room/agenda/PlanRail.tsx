import { agenda as words } from '#locale/agenda.ts';
import { SayNext } from '../activity/SayNext.tsx';
import { useRoom } from '../use-room.ts';
import { PlanTotal } from './PlanDialog.tsx';
import { PlanList } from './PlanList.tsx';
import { usePlan } from './use-plan.ts';

/** The plan beside the circle where the screen is wide enough for both; for whoever leads, with the words to say next. */
export function PlanRail() {
  const { leads } = useRoom();
  const plan = usePlan();
  if (plan === null) return null;
  return (
    <aside class="plan-rail" aria-labelledby="plan-title">
      <h2 id="plan-title" class="plan-rail__title">
        {words.title}
      </h2>
      <PlanList lines={plan.lines} />
      <PlanTotal plan={plan} />
      {leads && <SayNext />}
    </aside>
  );
}
