import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import { gatheringOf } from '#domain/rulebook/gathering-of.ts';
import { ASK_DEEPER } from '../ask-deeper/ask-deeper.ts';
import type { Activity } from '#domain/rulebook/kinds.ts';

/** Whether something came out of an activity that can be looked at again: answers that were shown. */
export function wasShown(activity: Activity, now: number): boolean {
  const gathering = gatheringOf(activity);
  // What everybody said to that question stays one word for all.
  if (gathering === null || (activity.kind === 'icebreaker' && activity.prompt === ASK_DEEPER)) return false;
  const outcome = outcomeOf(gathering, now);
  return outcome.phase === 'over' && outcome.batches.length > 0;
}
