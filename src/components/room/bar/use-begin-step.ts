import type { FacilitatorActions } from '../activity/shared/kind-ui.tsx';
import { useRoom } from '../hooks/use-room.ts';
import type { PlanLine } from '../plan/plan.ts';
import { runsAs } from '../plan/use-plan.ts';

/** Begins a step of the plan with what it is done with; a dialog may ask first. */
export function useBeginStep(lead: FacilitatorActions): (line: PlanLine) => Promise<boolean> {
  const { room } = useRoom();
  return async (line) => {
    if (room.agenda === null) return false;
    const name = { recipe: room.agenda.recipe, id: line.step.id };
    return lead.begin(runsAs(line), { step: { ...line, name } });
  };
}
