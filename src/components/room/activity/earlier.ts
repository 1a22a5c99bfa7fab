import { outcomeOf } from '#domain/activity/collection/outcome.ts';
import { gatheringOf } from '#domain/activity/gathering-of.ts';
import type { Activity } from '#domain/activity/registry.ts';

/** Whether something came out of an activity that can be looked at again: answers that were shown. */
export function wasShown(activity: Activity, now: number): boolean {
  const gathering = gatheringOf(activity);
  if (gathering === null) return false;
  const outcome = outcomeOf(gathering, now);
  return outcome.phase === 'over' && outcome.batches.length > 0;
}
