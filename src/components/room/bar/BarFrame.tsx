import type { ComponentChildren } from 'preact';
import { lazy } from '#components/ui/lazy.tsx';
import { control as words } from '#locale/control.ts';
import type { FacilitatorActions } from '../activity/shared/kind-ui.tsx';
import { useEarlier } from '../activity/use-earlier.ts';
import { usePlan } from '../plan/use-plan.ts';
import './bar.css';
import type { BarState } from './use-bar.ts';

const Earlier = lazy(() => import('../activity/Earlier.tsx').then((module) => module.Earlier));
const PlanDialog = lazy(() => import('./PlanDialog.tsx').then((module) => module.PlanDialog));

type Props = {
  bar: BarState;
  /** Where this screen leads. */
  lead?: FacilitatorActions;
  children: ComponentChildren;
};

/** The bar below the circle and the dialogs that everyone has. Behind an open dialog it is out of reach. */
export function BarFrame({ bar, lead, children }: Props) {
  const { dialog, opens, closes, ref, focusNext } = bar;
  const hasPlan = usePlan() !== null;
  const hasEarlier = useEarlier().length > 0;
  const isBehind = dialog !== null;
  return (
    <>
      <section
        class={lead === undefined ? 'bar' : 'bar bar--leads'}
        ref={ref}
        tabIndex={-1}
        aria-label={words.region}
        aria-hidden={isBehind || undefined}
        inert={isBehind}
        onClick={focusNext}
      >
        {children}
      </section>
      {hasPlan && <PlanDialog open={dialog === 'plan'} lead={lead} opens={opens} onClose={closes} />}
      {hasEarlier && <Earlier open={dialog === 'earlier'} onClose={closes} />}
    </>
  );
}
