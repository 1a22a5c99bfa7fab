import { Button } from '#components/ui/Button.tsx';
import type { NodsSetup } from '#domain/activity/nods/acts.ts';
import { isNods, type Nods } from '#domain/activity/nods/nods.ts';
import { nods as words } from '#locale/activity/nods.ts';
import { leadOf, type ControlsProps } from '../shared/kind-ui.tsx';

/** For facilitators: go on. */
function NodsControls({ lead, next, others, children }: ControlsProps<Nods>) {
  return (
    <div class="bar__acts">
      {next(true)}
      {others('quiet')}
      <Button kind="quiet" onPress={lead.putAway}>
        {words.putAway}
      </Button>
      {children}
    </div>
  );
}

/** Nodding to a sentence, as facilitators see it. */
export const lead = leadOf(isNods, {
  Controls: NodsControls,
  offered: { label: words.label, phase: 'middle' },
  begin: async () => {
    const setup: NodsSetup = { to: words.proposal };
    return { start: { kind: 'nods', v: 1, setup } };
  },
  say: () => words.say,
  saysStep: () => false,
});
