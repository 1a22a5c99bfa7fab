import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import type { Kind } from '#domain/activity/contract/kind.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import { isKernelEvent, type RoomEvent } from './event.ts';

/** The kinds that a fold plays by, each under its name and version. */
export type RuleBook = ReadonlyMap<string, Kind>;

/** Under which name a version of a kind stands in the book. */
export function kindName({ kind, v }: Pick<AnyActivity, 'kind' | 'v'>): string {
  return `${kind}@${v}`;
}

/** The rules that an activity is played by; undefined where the book lacks them. */
export function kindOf(book: RuleBook, activity: Pick<AnyActivity, 'kind' | 'v'>): Kind | undefined {
  return book.get(kindName(activity));
}

/** The answers an activity keeps hidden until they are shown together; null where it has none. */
export function gatheringOf(book: RuleBook, activity: AnyActivity): Gathering | null {
  return kindOf(book, activity)?.gatheringOf(activity) ?? null;
}

/** The kind of activity that an event begins, by its name in the book; null for any other event. */
export function kindBegunBy(event: RoomEvent): string | null {
  return isKernelEvent(event) && event.type === 'activity-started' ? kindName(event) : null;
}
