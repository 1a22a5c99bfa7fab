import type { Refusal } from '#domain/facts/refusal.ts';
import { refusals } from '#locale/refusals.ts';

/** The sentences of codes that one kind of activity has of its own. */
export type OwnRefusals = Readonly<Record<string, string>>;

/** Why something did not happen, in words; codes of a kind of activity are found among its own. */
export function refusalSentence(
  refusal: Refusal | 'said-before' | 'turned-away',
  own: OwnRefusals = {},
): string {
  const shared: OwnRefusals = refusals;
  return own[refusal] ?? shared[refusal] ?? refusals['does-not-fit'];
}
