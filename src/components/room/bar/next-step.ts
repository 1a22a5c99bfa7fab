import type { Activity, ActivityKind } from '#domain/rulebook/kinds.ts';

/** What a first-time facilitator does next: a question, a round, then the closing pulse. Null once that is done. */
export function nextStep(past: readonly Activity[]): ActivityKind | null {
  switch (past.at(-1)?.kind) {
    case undefined:
      return 'icebreaker';
    case 'icebreaker':
    case 'spoken':
      return 'round';
    case 'round':
      return 'pulse';
    case 'pulse':
      return null;
  }
}
