import { Button } from '#components/ui/Button.tsx';
import { next } from '#components/ui/icons.ts';
import { agenda as words } from '#locale/agenda.ts';
import type { FacilitatorActions } from '../activity/shared/kind-ui.tsx';
import { nextWords, usePlan } from '../plan/use-plan.ts';
import { useBeginStep } from './use-begin-step.ts';

type Props = {
  lead: FacilitatorActions;
  /** The one thing to press now. */
  isFirst: boolean;
};

/** For facilitators: the next step of the plan, begun with one press. Nothing where there is no plan, or it is done. */
export function NextInPlan({ lead, isFirst }: Props) {
  const line = usePlan()?.lines.find(({ standing }) => standing === 'next');
  const begin = useBeginStep(lead);
  if (line === undefined) return null;
  return (
    <Button
      kind={isFirst ? 'primary' : 'plain'}
      size="big"
      icon={next}
      single
      onPress={() => void begin(line)}
    >
      <span class="two-lines">
        {words.nextStep}
        <small>{nextWords(line)}</small>
      </span>
    </Button>
  );
}
