import { agenda as words } from '#locale/agenda.ts';
import { PlanTotal } from './PlanDialog.tsx';
import { PlanList } from './PlanList.tsx';
import { usePlan } from './use-plan.ts';

/** The plan beside the circle, where the screen is wide enough for both. */
export function PlanRail() {
  const plan = usePlan();
  if (plan === null) return null;
  return (
    <aside class="plan-rail" aria-labelledby="plan-title">
      <h2 id="plan-title" class="plan-rail__title">
        {words.title}
      </h2>
      <PlanList lines={plan.lines} />
      <PlanTotal plan={plan} />
    </aside>
  );
}
