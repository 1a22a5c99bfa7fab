import { drawNumber } from '#client/browser/random.ts';
import { MIN_SPOKEN_MS } from '#domain/activity/spoken/event.ts';
import { shuffle } from '#domain/kernel/shuffle.ts';
import { TOOLS, type RunsAs } from '#domain/recipe/tools.ts';
import { msOfStep, type AgendaStep } from '#domain/room/agenda.ts';
import type { StepName } from '#domain/facts/field.ts';
import { agenda as words } from '#locale/agenda.ts';
import type { Opens } from '../bar/bar-dialogs.ts';
import { plannedChoice } from '../activity/icebreaker/draw-choice.ts';
import { msOfMinutes, seatedNow, type Lead } from '../bar/use-lead.ts';
import { useRoom } from '../hooks/use-room.ts';
import { planLines, type PlanLine } from './plan.ts';
import { useRecipe, type RecipeInRoom } from './recipe-book.ts';

/** The plan of this room as a screen shows it; null while there is none, or its words are on their way. */
export type Plan = { readonly recipe: RecipeInRoom; readonly lines: readonly PlanLine[] };

/** The plan of this room, in the language of whoever looks. */
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

/** The step that a pulse belongs to which is started now: the first pulse of the plan that was not begun yet. */
export function usePulseStep(): StepName | undefined {
  const plan = usePlan();
  const line = plan?.lines.find((one) => one.standing !== 'done' && runsAs(one) === 'pulse');
  return plan === null || line === undefined ? undefined : { recipe: plan.recipe.id, id: line.step.id };
}

/** Begins a step of the plan with what it is done with. A pulse asks first from how many answers on it is shown. */
export function useBeginStep(lead: Lead, opens: Opens): (line: PlanLine) => Promise<boolean> {
  const { session, room } = useRoom();

  return async (line) => {
    if (room.agenda === null) return false;
    const step = { recipe: room.agenda.recipe, id: line.step.id };
    switch (runsAs(line)) {
      case 'icebreaker':
        return lead.drawOf(plannedChoice(line.words.draw), step);
      case 'round':
        return lead.startRound({
          order: shuffle(seatedNow(room), drawNumber),
          pace: paceOf(line.step),
          number: 1,
          topic: null,
          step,
        });
      case 'pulse':
        opens('pulse');
        return true;
      case 'spoken':
        return lead.act({
          type: 'spoken-started',
          after: room.activity?.id ?? null,
          step,
          ms: Math.max(MIN_SPOKEN_MS, line.minutes * 60_000),
          startsInMs: session.startsInMs(),
        });
    }
  };
}

function paceOf(step: AgendaStep) {
  return step.each > 0 ? { each: msOfMinutes(step.each / 60) } : { whole: msOfStep(step, 0) };
}

/** The words of the next step, for its button. */
export function nextWords({ words: { title }, minutes }: PlanLine): string {
  return words.nextWith({ title, minutes });
}
