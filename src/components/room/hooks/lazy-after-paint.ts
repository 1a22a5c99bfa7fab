import { lazyModule } from '#client/browser/lazy-module.ts';

/** What is fetched once the circle is drawn. */
export const afterPaint = lazyModule(() => import('./after-paint.ts'));
