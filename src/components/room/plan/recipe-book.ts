import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { DEPTHS, THEMES } from '#domain/icebreaker/taxonomy.ts';
import { TOOL_NAMES } from '#domain/recipe/tools.ts';
import type { StepName } from '#domain/facts/field.ts';
import { loadRecipe } from '#locale/recipes.ts';

/** A client as a room plays it. That a recipe keeps to its rules is checked when the site is built. */
const RecipeInRoom = v.object({
  id: v.string(),
  title: v.string(),
  people: v.object({ base: v.number() }),
  steps: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      tool: v.picklist(TOOL_NAMES),
      minutes: v.number(),
      secondsPerPerson: v.optional(v.number(), 0),
      cut: v.optional(v.boolean(), false),
      do: v.array(v.string()),
      say: v.array(v.string()),
      see: v.string(),
      pass: v.optional(v.string(), ''),
      watchFor: v.optional(v.string(), ''),
      draw: v.optional(v.object({ theme: v.picklist(THEMES), depth: v.picklist(DEPTHS) })),
    }),
  ),
});
export type RecipeInRoom = v.InferOutput<typeof RecipeInRoom>;
export type StepInRoom = RecipeInRoom['steps'][number];

const book = new Map<string, Promise<RecipeInRoom | null>>();

/** The client of this id in this language; null where there is none. It is fetched once. */
export function fetchRecipe(id: string): Promise<RecipeInRoom | null> {
  const known = book.get(id);
  if (known !== undefined) return known;
  const fetched = loadRecipe(id).then((loaded) => {
    const parsed = v.safeParse(RecipeInRoom, loaded);
    return parsed.success ? parsed.output : null;
  });
  book.set(id, fetched);
  fetched.catch(() => book.delete(id));
  return fetched;
}

/** The client once it is here; null while it is fetched, or where there is none. Without a network it is tried again. */
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
