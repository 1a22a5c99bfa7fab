import type { Recipe } from '#domain/recipe/recipe.ts';

/** The sessions of this language, each fetched when it is first needed. */
const sessions = import.meta.glob<Recipe>('../../content/recipes/en/*.json', { import: 'default' });

/** Fetches a session, as an organiser keeps it; undefined where there is none of this id. */
export async function loadRecipe(id: string): Promise<Recipe | undefined> {
  return sessions[`../../content/recipes/en/${id}.json`]?.();
}
