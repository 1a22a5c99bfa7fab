import { later, type LazyModule } from '#client/browser/lazy-module.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
import type { Recipe } from '#domain/recipe/recipe.ts';
import type { StepName } from '#domain/facts/field.ts';
import { loadRecipe } from '#locale/recipes.ts';

/** A session as a room plays it: what a step may leave out is filled in. */
const inRoom = ({ steps, ...recipe }: Recipe) => ({
  ...recipe,
  steps: steps.map(({ secondsPerPerson = 0, cut = false, pass = '', watchFor = '', ...step }) => ({
    ...step,
    secondsPerPerson,
    cut,
    pass,
    watchFor,
  })),
});
export type RecipeInRoom = ReturnType<typeof inRoom>;
export type StepInRoom = RecipeInRoom['steps'][number];

const book = new Map<string, LazyModule<RecipeInRoom | null>>();

/** The session of this id in this language, loaded later and once; null where there is none. */
function recipeOf(id: string): LazyModule<RecipeInRoom | null> {
  const known = book.get(id);
  if (known !== undefined) return known;
  const recipe = later(
    () => loadRecipe(id),
    (loaded) => (loaded === undefined ? null : inRoom(loaded)),
  );
  book.set(id, recipe);
  return recipe;
}

/** The session once it is here; null while it is fetched, or where there is none. */
export function useRecipe(id: string | null): RecipeInRoom | null {
  return useLazy(id === null ? null : recipeOf(id)) ?? null;
}

/** The words of one step; null while they are fetched, or where there are none. */
export function useStep(name: StepName | null): StepInRoom | null {
  const recipe = useRecipe(name?.recipe ?? null);
  return recipe?.steps.find(({ id }) => id === name?.id) ?? null;
}
