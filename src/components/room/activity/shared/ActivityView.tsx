import type { Activity } from '#domain/rulebook/kinds.ts';
import { lazy } from '#components/ui/lazy.tsx';

const IcebreakerView = lazy(() => import('../icebreaker/IcebreakerView.tsx').then((module) => module.IcebreakerView));
const RoundView = lazy(() => import('../round/RoundView.tsx').then((module) => module.RoundView));
const SpokenView = lazy(() => import('../spoken/SpokenView.tsx').then((module) => module.SpokenView));
const PulseView = lazy(() => import('../pulse/PulseView.tsx').then((module) => module.PulseView));

type Props = { activity: Activity };

/** What the circle is doing now, as this screen sees it. A kind that is forgotten here does not compile. */
export function ActivityView({ activity }: Props) {
  switch (activity.kind) {
    case 'icebreaker':
      return <IcebreakerView key={activity.id} icebreaker={activity} />;
    case 'round':
      return <RoundView key={activity.id} round={activity} />;
    case 'pulse':
      return <PulseView key={activity.id} pulse={activity} />;
    case 'spoken':
      return <SpokenView key={activity.id} spoken={activity} />;
  }
}
