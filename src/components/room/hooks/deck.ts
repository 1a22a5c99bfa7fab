import { lazyModule } from '#client/browser/lazy-module.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
import type { Prompt } from '#domain/icebreaker/prompt.ts';
import { loadDeck } from '#locale/prompts.ts';

/** A question as a room draws it and shows it. */
export type DeckPrompt = Readonly<Prompt>;

const deck = lazyModule(loadDeck);

/** The deck of this language, after one try: someone who draws without a network is told so. */
export const fetchDeck = deck.fetch;

/** The deck once it is here; nothing while it is fetched. */
export function useDeck(isNeeded = true): readonly DeckPrompt[] | null {
  return useLazy(isNeeded ? deck : null) ?? null;
}

/** The prompt with this id; undefined while the deck is fetched, null where this language has none of that id. */
export function usePrompt(id: string | null): DeckPrompt | null | undefined {
  const prompts = useDeck(id !== null);
  if (id === null) return null;
  return prompts === null ? undefined : (prompts.find((prompt) => prompt.id === id) ?? null);
}
