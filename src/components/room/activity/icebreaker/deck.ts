import { useEffect, useState } from 'preact/hooks';
import type { Prompt } from '#domain/icebreaker/prompt.ts';
import { loadDeck } from '#locale/prompts.ts';

/** A question as a room draws it and shows it. */
export type DeckPrompt = Readonly<Prompt>;

let deck: Promise<readonly DeckPrompt[]> | null = null;

/** The deck of this language. It is fetched once, when the first question is drawn or shown. */
export function fetchDeck(): Promise<readonly DeckPrompt[]> {
  deck ??= loadDeck().catch((error: unknown) => {
    deck = null;
    throw error;
  });
  return deck;
}

/** The deck once it is here; nothing while it is fetched. Where the network is away it is tried again. */
export function useDeck(isNeeded = true): readonly DeckPrompt[] | null {
  const [prompts, setPrompts] = useState<readonly DeckPrompt[] | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isGone = false;
    const tryIt = (tries: number) => {
      fetchDeck().then(
        (loaded) => !isGone && setPrompts(loaded),
        () => !isGone && setTimeout(() => tryIt(tries + 1), Math.min(10_000, 500 * 2 ** tries)),
      );
    };
    tryIt(0);
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return prompts;
}

/** The prompt with this id; undefined while the deck is fetched, null where this language has none of that id. */
export function usePrompt(id: string | null): DeckPrompt | null | undefined {
  const prompts = useDeck(id !== null);
  if (id === null) return null;
  return prompts === null ? undefined : (prompts.find((prompt) => prompt.id === id) ?? null);
}
