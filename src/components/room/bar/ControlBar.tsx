import { lazy } from '#components/ui/lazy.tsx';

const Bar = lazy(() => import('./Bar.tsx').then((module) => module.Bar));

/** The bar below the circle. Its code comes after the first drawing: whoever joins first sees who is here. */
export function ControlBar() {
  return <Bar />;
}
