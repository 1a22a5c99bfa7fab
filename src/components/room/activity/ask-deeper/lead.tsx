import { Button } from '#components/ui/Button.tsx';
import { isAskDeeper, type AskDeeper } from '#domain/activity/ask-deeper/ask-deeper.ts';
import { askDeeperLead as words } from '#locale/activity/ask-deeper-lead.ts';
import { control } from '#locale/control.ts';
import { GatheringControls } from '../shared/GatheringControls.tsx';
import { leadOf, type ControlsProps } from '../shared/kind-ui.tsx';
import { useOutcome } from '../shared/use-outcome.ts';

/** For facilitators: show the one word once enough have answered, then move on. */
function DeeperControls({
  activity: { id, gathering },
  lead,
  next,
  others,
  children,
}: ControlsProps<AskDeeper>) {
  const { outcome } = useOutcome(gathering);
  return (
    <>
      <div class="bar__acts">
        <GatheringControls
          activity={id}
          gathering={gathering}
          lead={lead}
          waiting={words.fewest({ count: gathering.threshold })}
        />
        {outcome.phase === 'over' && next(false)}
        {outcome.phase === 'over' && others('button')}
      </div>
      {outcome.phase !== 'collecting' && (
        <div class="bar__more">
          <Button key="away" kind="quiet" onPress={lead.putAway}>
            {control.back}
          </Button>
          {children}
        </div>
      )}
    </>
  );
}

/** Asking for deep questions, as facilitators see it. It is begun where the kind of question is chosen. */
export const lead = leadOf(isAskDeeper, {
  Controls: DeeperControls,
  say: () => words.say,
  saysStep: () => false,
});
