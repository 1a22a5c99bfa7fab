import { lazy } from '#components/ui/lazy.tsx';

/** What only some see of an open or a closed form, each fetched when it is drawn first. */
export const CloseForm = lazy(() => import('./dialogs.tsx').then((part) => part.CloseForm));
export const EraseForm = lazy(() => import('./dialogs.tsx').then((part) => part.EraseForm));
export const SideBySide = lazy(() => import('../trend/SideBySide.tsx').then((part) => part.SideBySide));
