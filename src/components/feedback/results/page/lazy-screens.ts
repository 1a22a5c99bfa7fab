import { lazy } from '#components/ui/lazy.tsx';

/** What an asker’s address can lead to, each fetched when it is drawn first. */
export const Ends = lazy(() => import('./Ends.tsx').then((screen) => screen.Ends));
export const MyResults = lazy(() => import('../mine/MyResults.tsx').then((screen) => screen.MyResults));
export const OpenForm = lazy(() => import('./OpenForm.tsx').then((screen) => screen.OpenForm));
export const ClosedForm = lazy(() => import('./ClosedForm.tsx').then((screen) => screen.ClosedForm));
