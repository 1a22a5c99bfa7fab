/** Fetches the deck of this language, as an organiser keeps it. */
export async function loadDeck(): Promise<unknown> {
  const { default: deck } = await import('#content/prompts/en.json');
  return deck;
}
