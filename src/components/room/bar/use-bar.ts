import { useState, type MutableRef } from 'preact/hooks';
import type { Opens } from '../activity/shared/kind-ui.tsx';
import { useFocusAfter } from '../hooks/use-focus-after.ts';
import { usePlan } from '../plan/use-plan.ts';

/** Which dialog of the bar is open, and where the focus goes when it closes. */
export type BarState = {
  readonly dialog: string | null;
  readonly opens: Opens;
  readonly closes: () => void;
  readonly ref: MutableRef<HTMLElement | null>;
  /** A press has just changed what stands here. */
  readonly focusNext: () => void;
};

/** The bar of one screen, with no dialog open. */
export function useBar(): BarState {
  const [asked, setDialog] = useState<string | null>(null);
  const hasPlan = usePlan() !== null;
  const { ref, focusNext } = useFocusAfter<HTMLElement>();
  return {
    // A plan that someone has put away meanwhile leaves nothing open: the bar would stay behind it.
    dialog: asked === 'plan' && !hasPlan ? null : asked,
    opens: setDialog,
    closes: () => {
      setDialog(null);
      // Where the button that opened it is gone by now, the browser has nowhere to give the focus back to.
      focusNext();
    },
    ref,
    focusNext,
  };
}
