import type { Refusal } from '#domain/rulebook/refusal.ts';
import { refusals } from '#locale/refusals.ts';

type Props = { of: Refusal | 'said-before' | 'turned-away' };

/** One sentence for one refusal. */
export function RefusalSentence({ of }: Props) {
  return <>{refusals[of]}</>;
}
