import { fetchAhead as fetchParts } from '#client/browser/fetch-ahead.ts';
import { lazyModule } from '#client/browser/lazy-module.ts';
import { PairList, TakeAlong, TooFew } from '../report/lazy-parts.ts';
import { CloseForm } from './lazy-parts.ts';

const ClosedForm = lazyModule(() => import('./ClosedForm.tsx'));

/** While a form is open, what closing it needs is fetched before the network can go away. */
export function fetchAhead(): void {
  fetchParts([CloseForm, ClosedForm, TakeAlong, PairList, TooFew]);
}
