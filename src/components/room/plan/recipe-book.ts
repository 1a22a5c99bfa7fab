import { useEffect, useState } from 'preact/hooks';
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

const book = new Map<string, Promise<RecipeInRoom | null>>();

/** The session of this id in this language; null where there is none. It is fetched once. */
export function fetchRecipe(id: string): Promise<RecipeInRoom | null> {
  const known = book.get(id);
  if (known !== undefined) return known;
  const fetched = loadRecipe(id).then((loaded) => (loaded === undefined ? null : inRoom(loaded)));
  book.set(id, fetched);
  fetched.catch(() => book.delete(id));
  return fetched;
}

/** The session once it is here; null while it is fetched, or where there is none. Without a network it is tried again. */
export function useRecipe(id: string | null): RecipeInRoom | null {
  const [recipe, setRecipe] = useState<RecipeInRoom | null>(null);
  useEffect(() => {
    let isGone = false;
    if (id === null) setRecipe(null);
    const tryIt = (wanted: string, tries: number) => {
      fetchRecipe(wanted).then(
        (fetched) => !isGone && setRecipe(fetched),
        () => !isGone && setTimeout(() => tryIt(wanted, tries + 1), Math.min(10_000, 500 * 2 ** tries)),
      );
    };
    if (id !== null) tryIt(id, 0);
    return () => {
      isGone = true;
    };
  }, [id]);
  return recipe?.id === id ? recipe : null;
}

/** The words of one step; null while they are fetched, or where there are none. */
export function useStep(name: StepName | null): StepInRoom | null {
  const recipe = useRecipe(name?.recipe ?? null);
  return recipe?.steps.find(({ id }) => id === name?.id) ?? null;
}
