import type { AnyActivity } from '#domain/facts/activity.ts';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import { gatheringOf, type RuleBook } from '#domain/rulebook/kinds.ts';

/** Whether answers came out of an activity and were shown. */
export function wasShown(activity: AnyActivity, now: number, book: RuleBook): boolean {
  const gathering = gatheringOf(book, activity);
  if (gathering === null) return false;
  const outcome = outcomeOf(gathering, now);
  return outcome.phase === 'over' && outcome.batches.length > 0;
}

/** Whether answers wait on devices that would be deleted unread if this were put away now. */
export function isUnread(activity: AnyActivity | null, book: RuleBook): boolean {
  const gathering = activity && gatheringOf(book, activity);
  return gathering !== null && gathering.collections.length === 0 && gathering.marks.length > 0;
}
