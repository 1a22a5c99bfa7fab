import * as v from 'valibot';
import { later, type LazyModule } from '#client/browser/lazy-module.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
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

const book = new Map<string, LazyModule<RecipeInRoom | null>>();

/** The session of this id in this language, loaded later and once; null where there is none. */
function recipeOf(id: string): LazyModule<RecipeInRoom | null> {
  const known = book.get(id);
  if (known !== undefined) return known;
  const recipe = later(
    () => loadRecipe(id),
    (loaded) => {
      const parsed = v.safeParse(RecipeInRoom, loaded);
      return parsed.success ? parsed.output : null;
    },
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
