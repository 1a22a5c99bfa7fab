import { lazy } from '#components/ui/lazy.tsx';

/** How an answer has changed over several forms, fetched when it is drawn first. */
export const Trend = lazy(() => import('./Trend.tsx').then((part) => part.Trend));
