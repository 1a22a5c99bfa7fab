import { lazy } from '../lazy.tsx';

/** The doors that few people see: their code is fetched when they do. */
export const NoLink = lazy(() => import('./NoLink.tsx').then((door) => door.NoLink));
export const NotSecure = lazy(() => import('./NotSecure.tsx').then((door) => door.NotSecure));
export const Elsewhere = lazy(() => import('./Elsewhere.tsx').then((door) => door.Elsewhere));
export const Ended = lazy(() => import('./Ended.tsx').then((door) => door.Ended));
export const AtTheDoor = lazy(() => import('./AtTheDoor.tsx').then((door) => door.AtTheDoor));
