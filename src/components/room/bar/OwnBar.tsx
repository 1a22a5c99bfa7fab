import { useRoom } from '../hooks/use-room.ts';
import { useEarlier } from '../activity/use-earlier.ts';
import { usePlan } from '../plan/use-plan.ts';
import { BarFrame } from './BarFrame.tsx';
import { LookButtons } from './LookButtons.tsx';
import { useBar } from './use-bar.ts';
import { useActivityView } from './use-activity-view.ts';

/** The bar of someone who does not lead: the own share in what the circle does, the plan, and what was shown before. */
export function OwnBar() {
  const { room, me } = useRoom();
  const bar = useBar();
  const view = useActivityView();
  const hasPlan = usePlan() !== null;
  const hasEarlier = useEarlier().length > 0;
  const { activity } = room;
  const isBusy = activity !== null && view?.isBusy?.(activity) === true;
  const isEmpty = isBusy ? me === null : !hasPlan && !hasEarlier;

  if (isEmpty) return null;
  return (
    <BarFrame bar={bar}>
      <div class="bar__main">
        {activity !== null && view?.Own && <view.Own key={activity.id} activity={activity} />}
        {!isBusy && <LookButtons opens={bar.opens} />}
      </div>
    </BarFrame>
  );
}
