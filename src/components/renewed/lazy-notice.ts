import { lazy } from '#components/ui/lazy.tsx';

/** The notice of a renewed site. It is fetched with the page, while its files are there, and weighs nothing at the first paint. */
export const Renewed = lazy(() => import('./Notice.tsx').then((part) => part.Notice));
