import type { Refusal } from '#domain/facts/refusal.ts';
import { refusalSentence } from '../hooks/refusal-sentence.ts';

type Props = { of: Refusal };

/** One sentence for one refusal. */
export function RefusalSentence({ of }: Props) {
  return <>{refusalSentence(of)}</>;
}
