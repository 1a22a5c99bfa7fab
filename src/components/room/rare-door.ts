import { lazy } from './lazy.tsx';

/** A door that few people see. */
export const RareDoor = lazy(() => import('./doors/RareDoor.tsx').then((part) => part.RareDoor));
