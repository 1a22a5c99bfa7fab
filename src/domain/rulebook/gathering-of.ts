import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import type { Activity } from './kinds.ts';

/** The answers an activity keeps hidden until they are shown together; null where it has none. */
export function gatheringOf(activity: Activity): Gathering | null {
  switch (activity.kind) {
    case 'icebreaker':
      return activity.writing?.gathering ?? null;
    case 'pulse':
      return activity.gathering;
    case 'round':
    case 'spoken':
      return null;
  }
}
