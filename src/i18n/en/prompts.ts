import type { Prompt } from '#domain/icebreaker/prompt.ts';

/** Fetches the deck of this language, as an organiser keeps it. */
export async function loadDeck(): Promise<readonly Prompt[]> {
  const { default: deck } = await import('#content/prompts/en.json');
  return deck;
}
