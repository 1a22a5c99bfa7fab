import type { AnyActivity } from '#domain/facts/activity.ts';

/** Tells an activity of this kind and version from all others. */
export function isOfKind<State extends AnyActivity>(kind: State['kind'], version: State['v']) {
  return (activity: AnyActivity): activity is State => activity.kind === kind && activity.v === version;
}
