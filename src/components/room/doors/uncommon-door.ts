import { lazy } from '#components/ui/lazy.tsx';

/** A door that few people see. */
export const RareDoor = lazy(() => import('./UncommonDoor.tsx').then((part) => part.RareDoor));
