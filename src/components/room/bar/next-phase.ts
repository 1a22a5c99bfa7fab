import type { KindLead } from '../activity/shared/kind-ui.tsx';

/** Where in a meeting an activity usually stands. */
export type Phase = NonNullable<KindLead['offered']>['phase'];

/**
 * What a first-time facilitator does next: a question, a round, then the closing pulse; nothing after that. `last` is what the
 * circle does now or has done last; undefined where it has done nothing yet.
 */
export function nextPhase(last: KindLead | undefined): Phase | null {
  if (last === undefined) return 'opening';
  switch (last.offered?.phase) {
    case undefined:
    case 'opening':
      return 'middle';
    case 'middle':
      return 'closing';
    case 'closing':
      return null;
  }
}
