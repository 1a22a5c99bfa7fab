import { TOOLS, type RunsAs } from '#domain/recipe/tools.ts';
import type { StepName } from '#domain/facts/field.ts';
import { agenda as words } from '#locale/agenda.ts';
import { useRoom } from '../hooks/use-room.ts';
import { planLines, type PlanLine } from './plan.ts';
import { useRecipe, type RecipeInRoom } from './recipe-book.ts';

/** The plan of this room as a screen shows it; null while there is none, or its words are on their way. */
export type Plan = { readonly recipe: RecipeInRoom; readonly lines: readonly PlanLine[] };

/** The plan of this room, in the language of this screen. */
export function usePlan(): Plan | null {
  const { room } = useRoom();
  const recipe = useRecipe(room.agenda?.recipe ?? null);
  if (room.agenda === null || recipe === null) return null;
  return { recipe, lines: planLines(room.agenda, room, recipe) };
}

/** What a step of the plan is done with. */
export function runsAs({ words: { tool } }: PlanLine): RunsAs {
  return TOOLS[tool].runs;
}

/** The step that is done with this kind of activity when it is started now: the first one that was not begun yet. */
export function usePlannedStep(kind: RunsAs): StepName | undefined {
  const plan = usePlan();
  const line = plan?.lines.find((one) => one.standing !== 'done' && runsAs(one) === kind);
  return plan === null || line === undefined ? undefined : { recipe: plan.recipe.id, id: line.step.id };
}

/** The words of the next step, for its button. */
export function nextWords({ words: { title }, minutes }: PlanLine): string {
  return words.nextWith({ title, minutes });
}
