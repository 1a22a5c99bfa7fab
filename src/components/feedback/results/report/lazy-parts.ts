import { lazy } from '#components/ui/lazy.tsx';

/** What only some reports show, or what stands in for one, each fetched when it is drawn first. */
export const PairList = lazy(() => import('./PairList.tsx').then((part) => part.PairList));
export const TakeAlong = lazy(() => import('./TakeAlong.tsx').then((part) => part.TakeAlong));
export const TooFew = lazy(() => import('./TooFew.tsx').then((part) => part.TooFew));
