import { lazy } from '#components/ui/lazy.tsx';
import { useRoom } from '../hooks/use-room.ts';

const LeadBar = lazy(() => import('./LeadBar.tsx').then((module) => module.LeadBar));
const OwnBar = lazy(() => import('./OwnBar.tsx').then((module) => module.OwnBar));

/** The bar below the circle. Its code comes after the first drawing: someone who joins sees first who is here. */
export function ControlBar() {
  return useRoom().leads ? <LeadBar /> : <OwnBar />;
}
