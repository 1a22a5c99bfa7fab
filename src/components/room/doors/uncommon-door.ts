import { lazy } from '#components/ui/lazy.tsx';

/** A door that few people see. */
export const UncommonDoor = lazy(() => import('./UncommonDoor.tsx').then((part) => part.UncommonDoor));
