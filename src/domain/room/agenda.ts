import type { StepName } from '#domain/facts/field.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { AgendaSet } from './agenda-event.ts';

/** What the group has planned, and how far it has come. */
export type Agenda = {
  readonly id: string;
  readonly recipe: string;
  readonly steps: readonly { readonly id: string; readonly fixed: number; readonly each: number }[];
  /** The steps that were begun, in that order; a step may be begun again. */
  readonly begun: readonly string[];
};
export type AgendaStep = Agenda['steps'][number];

/** The plan after it was set, changed or put away. What was begun before stays begun. */
export function evolveAgenda(
  agenda: Agenda | null,
  { id, replaces, recipe, steps }: AgendaSet,
): Result<Agenda | null, RoomRefusal> {
  if (replaces !== (agenda?.id ?? null)) return refuse('plan-has-changed');
  if (new Set(steps.map((step) => step.id)).size !== steps.length) return refuse('does-not-fit');
  if (steps.length === 0) return accept(null);
  const begun = agenda?.recipe === recipe ? agenda.begun : [];
  return accept({ id, recipe, steps, begun });
}

/** The plan after one of its steps was begun; the same plan for anything else. */
export function withBegun(agenda: Agenda | null, step: StepName | undefined): Agenda | null {
  if (agenda === null || step?.recipe !== agenda.recipe) return agenda;
  if (!agenda.steps.some(({ id }) => id === step.id)) return agenda;
  return { ...agenda, begun: [...agenda.begun.filter((id) => id !== step.id), step.id] };
}

/** The step to begin next: the first one after the latest that was begun; undefined at the end of the plan. */
export function nextStepOf({ steps, begun }: Agenda): AgendaStep | undefined {
  const latest = steps.findIndex(({ id }) => id === begun.at(-1));
  return steps.slice(latest + 1).find(({ id }) => !begun.includes(id));
}

/** How long a step is planned for with this many people, in milliseconds. */
export function msOfStep({ fixed, each }: AgendaStep, people: number): number {
  return (fixed + each * people) * 1000;
}
