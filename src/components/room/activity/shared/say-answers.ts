import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import { control } from '#locale/control.ts';

const words = control.say;

/** What is said while answers come in, and of those that may not be shown; null where each kind has words of its own. */
export function sayCollecting(gathering: Gathering, now: number): string | null {
  const outcome = outcomeOf(gathering, now);
  if (outcome.phase === 'writing') return null;
  if (outcome.phase === 'collecting') return words.collecting;
  return outcome.batches.length > 0 ? null : words.notShown;
}

/** Whether people are still answering. */
export function isWriting(gathering: Gathering, now: number): boolean {
  return outcomeOf(gathering, now).phase === 'writing';
}
