import { fetchAhead } from '#client/browser/fetch-ahead.ts';
import { lazy } from '#components/ui/lazy.tsx';

/** What not everybody sees at once, each fetched when it is drawn first. */
export const Ends = lazy(() => import('./Ends.tsx').then((part) => part.Ends));
export const MyResults = lazy(() => import('../mine/MyResults.tsx').then((part) => part.MyResults));
export const OpenForm = lazy(() => import('./OpenForm.tsx').then((part) => part.OpenForm));
export const ClosedForm = lazy(() => import('./ClosedForm.tsx').then((part) => part.ClosedForm));
export const CloseForm = lazy(() => import('./dialogs.tsx').then((part) => part.CloseForm));
export const EraseForm = lazy(() => import('./dialogs.tsx').then((part) => part.EraseForm));
export const Trend = lazy(() => import('../trend/Trend.tsx').then((part) => part.Trend));
export const SideBySide = lazy(() => import('../trend/SideBySide.tsx').then((part) => part.SideBySide));
export const PairList = lazy(() => import('../report/PairList.tsx').then((part) => part.PairList));
export const TakeAlong = lazy(() => import('../report/TakeAlong.tsx').then((part) => part.TakeAlong));
export const TooFew = lazy(() => import('./TooFew.tsx').then((part) => part.TooFew));

/** While a form is open, what closing it needs is fetched before the network can go away. */
export function fetchScreensAhead(): void {
  fetchAhead([CloseForm, ClosedForm, TakeAlong, PairList, TooFew]);
}
