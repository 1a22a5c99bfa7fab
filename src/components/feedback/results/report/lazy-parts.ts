import { lazy } from '#components/ui/lazy.tsx';

/** What only some reports show, each fetched when it is drawn first. */
export const PairList = lazy(() => import('./PairList.tsx').then((part) => part.PairList));
export const TakeAlong = lazy(() => import('./TakeAlong.tsx').then((part) => part.TakeAlong));
