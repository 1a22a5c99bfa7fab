import { Button } from '#components/ui/Button.tsx';
import { next } from '#components/ui/icons.ts';
import { agenda as words } from '#locale/agenda.ts';
import type { Opens } from '../bar/bar-dialogs.ts';
import type { Lead } from '../bar/use-lead.ts';
import { nextWords, useBeginStep, usePlan } from './use-plan.ts';

type Props = {
  lead: Lead;
  opens: Opens;
  /** The one thing to press now. */
  isFirst: boolean;
};

/** For whoever leads: the next step of the plan, begun with one press. Nothing where there is no plan, or it is done. */
export function NextInPlan({ lead, opens, isFirst }: Props) {
  const line = usePlan()?.lines.find(({ standing }) => standing === 'next');
  const begin = useBeginStep(lead, opens);
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
