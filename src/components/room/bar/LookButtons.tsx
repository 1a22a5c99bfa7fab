import { Button } from '#components/ui/Button.tsx';
import { list } from '#components/ui/icons.ts';
import { agenda } from '#locale/agenda.ts';
import { control as words } from '#locale/control.ts';
import type { Opens } from '../activity/shared/kind-ui.tsx';
import { useEarlier } from '../activity/use-earlier.ts';
import { usePlan } from '../plan/use-plan.ts';

/** What everyone can look at: the plan, and what was shown before. */
export function LookButtons({ opens }: { opens: Opens }) {
  const hasPlan = usePlan() !== null;
  const hasEarlier = useEarlier().length > 0;
  return (
    <>
      {hasPlan && (
        <Button key="plan" kind="quiet" icon={list} onPress={() => opens('plan')}>
          {agenda.show}
        </Button>
      )}
      {hasEarlier && (
        <Button key="earlier" kind="quiet" icon={list} onPress={() => opens('earlier')}>
          {words.earlier}
        </Button>
      )}
    </>
  );
}
