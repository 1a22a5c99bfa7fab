import * as v from 'valibot';
import { later } from '#client/browser/lazy-module.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
import { DEPTHS, MODES, PHASES, SENSITIVITIES, THEMES, UNFIT } from '#domain/icebreaker/taxonomy.ts';
import { loadDeck } from '#locale/prompts.ts';

/** A question as a room draws it and shows it. That a deck keeps to its rules is checked when the site is built. */
const Prompt = v.object({
  id: v.string(),
  text: v.string(),
  followUp: v.string(),
  low: v.string(),
  depth: v.picklist(DEPTHS),
  use: v.array(v.picklist(THEMES)),
  size: v.object({ min: v.number(), max: v.number() }),
  modes: v.array(v.picklist(MODES)),
  phase: v.array(v.picklist(PHASES)),
  avoidWith: v.array(v.picklist(UNFIT)),
  sensitivity: v.array(v.picklist(SENSITIVITIES)),
});
export type DeckPrompt = Readonly<v.InferOutput<typeof Prompt>>;

const deck = later(loadDeck, (loaded) => v.parse(v.array(Prompt), loaded));

/** The deck of this language, after one try: whoever draws without a network is told so. */
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
